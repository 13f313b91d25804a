import { fileStem } from '@lapsilinssi/core';
import { nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { stringify } from 'yaml';

import { tell } from '../messages/say.ts';
import type { RepositoryAnswers } from './answers.ts';
import { readmeText } from './readme-text.ts';
import { githubWorkflow, gitlabPipeline } from './pipelines.ts';

/** A file of a plan repository; its path is relative, with forward slashes. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

/** Id of the extension for VS Code. */
const EXTENSION = 'lapsilinssi.lapsilinssi-vscode';

const FOLDERS = { fi: 'suunnitelmat', sv: 'planer' } as const;

/** Where the first plan stands. */
export function planPath({ type, planLanguage }: RepositoryAnswers): string {
  return `${FOLDERS[planLanguage]}/${fileName(nameIn(type.name, planLanguage))}.md`;
}

/**
 * The files of a plan repository, the plan first.
 *
 * @param template the plan's template, which begins with front matter
 * @param language of the files that are not plans
 * @param version of the command line, which the pipeline runs
 */
export function repositoryFiles(
  answers: RepositoryAnswers,
  template: string,
  language: UiLanguage,
  version: string,
): readonly RepositoryFile[] {
  const path = planPath(answers);
  const folder = FOLDERS[answers.planLanguage];
  const pipeline = {
    github: [{ path: '.github/workflows/lapsilinssi.yml', text: githubWorkflow(folder, version, language) }],
    gitlab: [{ path: '.gitlab-ci.yml', text: gitlabPipeline(folder, version, language) }],
    none: [],
  }[answers.ci];
  return [
    { path, text: template },
    { path: '.lapsilinssi.yaml', text: configurationText(answers, language) },
    ...pipeline,
    { path: '.vscode/extensions.json', text: `${JSON.stringify({ recommendations: [EXTENSION] }, null, 2)}\n` },
    { path: 'README.md', text: readmeText(answers, { plan: path, folder }, language) },
  ];
}

function configurationText({ organisation, organisationKind }: RepositoryAnswers, language: UiLanguage): string {
  const known = stringify({
    ...(organisation !== undefined && { organisation }),
    'organisation-kind': organisationKind,
  });
  return `${tell(language, 'init.configuration.intro')}\n${known}${tell(language, 'init.configuration.more')}\n`;
}

/** A name as a file's, what is explained in brackets left out: `Kommunstrategi (kuntastrategia)` → `kommunstrategi`. */
function fileName(name: string): string {
  return fileStem(name.replaceAll(/\s*\([^()]*\)/gu, ''), 'plan');
}
