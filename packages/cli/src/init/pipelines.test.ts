import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

import { UI_LANGUAGES } from '../ui-language.ts';
import { githubWorkflow, gitlabPipeline } from './pipelines.ts';

const SCHEMAS = {
  github: import.meta.resolve('schemastore/schemas/json/github-workflow.json'),
  action: import.meta.resolve('schemastore/schemas/json/github-action.json'),
  gitlab: import.meta
    .resolve('schemastore/schemas/json/gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json'),
  preCommit: import.meta.resolve('schemastore/schemas/json/pre-commit-config.json'),
} as const;

function schemaAt(address: string): object {
  const schema: object = JSON.parse(readFileSync(new URL(address), 'utf8'));
  return schema;
}

/** What a schema says against a configuration. */
function faultsIn(schema: keyof typeof SCHEMAS, configuration: unknown): unknown {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false });
  if (schema === 'preCommit')
    ajv.addSchema(schemaAt(import.meta.resolve('schemastore/schemas/json/pre-commit-hooks.json')));
  const validate = ajv.compile(schemaAt(SCHEMAS[schema]));
  validate(configuration);
  return validate.errors;
}

/** The examples in YAML of a page in `docs`. */
function examplesOf(page: string): readonly Readonly<Record<string, unknown>>[] {
  const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
  return Array.from(text.matchAll(/^```yaml\n([^]*?)^```$/gmu), ([, yaml = '']) => parse(yaml));
}

it.each(UI_LANGUAGES)('makes pipelines as GitHub and GitLab read them, with words in %s', (language) => {
  expect(faultsIn('github', parse(githubWorkflow('suunnitelmat', '1.2.3', language)))).toBe(null);
  expect(faultsIn('gitlab', parse(gitlabPipeline('suunnitelmat', '1.2.3', language)))).toBe(null);
});

it('sees what GitLab and GitHub would not read', () => {
  expect(faultsIn('gitlab', { lapsilinssi: { script: 'true', artifacts: { when: 'sometimes' } } })).not.toBe(null);
  expect(faultsIn('github', { jobs: { lapsilinssi: { steps: [] } } })).not.toBe(null);
  expect(faultsIn('preCommit', { repos: 'local' })).not.toBe(null);
});

it('shows examples that GitHub, GitLab and pre-commit read', () => {
  const read = examplesOf('reports.md').map((example) => {
    if ('lapsilinssi' in example) return ['gitlab', faultsIn('gitlab', example)];
    if ('repos' in example) return ['pre-commit', faultsIn('preCommit', example)];
    const { permissions, ...job } = example;
    const workflow = { on: 'push', permissions, jobs: { plans: { 'runs-on': 'ubuntu-latest', ...job } } };
    return ['github', faultsIn('github', workflow)];
  });
  expect(read).toEqual([
    ['github', null],
    ['gitlab', null],
    ['pre-commit', null],
  ]);
});

it('has an action that GitHub reads', () => {
  const action: unknown = parse(readFileSync(new URL('../../../../action.yml', import.meta.url), 'utf8'));
  expect(faultsIn('action', action)).toBe(null);
});
