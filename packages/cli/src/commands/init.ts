import { join } from 'node:path';

import { FileExists, writeTogether } from '@lapsilinssi/project/disk';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from '../absolute-path.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { Fault } from '../fault.ts';
import { answersOf } from '../init/answers.ts';
import type { InitOptions, RepositoryAnswers } from '../init/answers.ts';
import { planPath, repositoryFiles } from '../init/repository-files.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { openRulePack } from '../open-rule-pack.ts';
import { version } from '../version.ts';
import { template } from './template.ts';

/**
 * Sets up a plan repository: a first plan from its template, a configuration, a pipeline, the editor that suits and a page that tells the rest.
 * Asks what no option says, when somebody can be asked. Writes over nothing.
 *
 * @throws Fault when one of the files is there already or cannot be written: then nothing is written
 */
export async function init(
  folder: string | undefined,
  options: InitOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const pack = await openRulePack(options.pack, io.cwd, language);
  const ask = options.yes === true ? undefined : await io.ask();
  const answers = await answersOf(options, pack, language, ask);
  if (answers === undefined) {
    io.write(`${tell(language, 'init.broken-off')}\n`);
    return EXIT.failure;
  }
  const shown = (path: string): string => (folder === undefined ? path : join(folder, path).replaceAll('\\', '/'));
  const files = repositoryFiles(answers, await templateText(answers, options, io, language), language, version());
  const root = absolutePath(folder ?? '.', io.cwd);
  try {
    await writeTogether(
      files.map(({ path, text }) => ({ path: join(root, path), content: text })),
      false,
    );
  } catch (thrown) {
    if (thrown instanceof FileExists) {
      const there = files.find(({ path }) => join(root, path) === thrown.path)?.path ?? thrown.path;
      throw new Fault('fault.init-exists', { path: shown(there) }, [], thrown);
    }
    const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    throw new Fault('fault.output', { path: folder ?? '.', reason }, [], thrown);
  }
  io.write(`${tell(language, 'init.written')}\n${files.map(({ path }) => `  ${shown(path)}\n`).join('')}`);
  io.write(`${tell(language, 'init.next', { plan: shown(planPath(answers)) })}\n`);
  return EXIT.ok;
}

/** The template of the plan as `template` prints it. */
async function templateText(
  { type, organisation, organisationKind, period, planLanguage }: RepositoryAnswers,
  { pack }: InitOptions,
  io: Io,
  language: UiLanguage,
): Promise<string> {
  let text = '';
  const facts = {
    documentLanguage: planLanguage,
    organisationKind,
    ...(organisation !== undefined && { organisation }),
    ...(period !== undefined && { period }),
    ...(pack !== undefined && { pack }),
  };
  const write = (piece: string): void => {
    text += piece;
  };
  await template(type.id, facts, { ...io, write }, language);
  return text;
}
