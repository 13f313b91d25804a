import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';

import { run } from '../test/test-io.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const schemaFile = new URL('../../reporters/schema/report-1.schema.json', import.meta.url);
const plans = (await readdir(`${root}/examples`, { recursive: true }))
  .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
  .map((name) => `examples/${name.replaceAll('\\', '/')}`)
  .toSorted();

it('reports on the example plans as the published schema says', async () => {
  const schema: object = JSON.parse(await readFile(schemaFile, 'utf8'));
  const { stdout, stderr, status } = await run(['check', ...plans, '--format', 'json', '--fail-on', 'never'], {
    cwd: root,
  });
  const report: unknown = JSON.parse(stdout);
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(report);
  expect(validate.errors).toBe(null);
  expect(report).toMatchObject({ documents: plans.map((path) => ({ path, status: 'ok' })) });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

it.each(plans)('keeps the report on %s to one screen', async (path) => {
  const { stdout } = await run(['check', path], { cwd: root });
  const lines = stdout.trimEnd().split('\n');
  const firstScreen = lines.includes('') ? lines.indexOf('') : lines.length;
  expect(lines.length).toBeLessThanOrEqual(25);
  expect(firstScreen).toBeLessThanOrEqual(20);
});

it.each(['fi', 'sv', 'en'])('fills every placeholder of a full report in %s', async (language) => {
  const { stdout } = await run(['check', 'examples/kunta/heikko', '--all', '--ui-language', language], { cwd: root });
  expect(stdout).not.toMatch(/\{[a-z]+\}|undefined|NaN|\[object/u);
});

it.each([
  ['kunta', /laki hyvinvointialueesta|järjestämislaki 612\/2021, (?:7|11) §/u],
  ['hyvinvointialue', /kuntalaki|järjestämislaki 612\/2021, 6 §/u],
])('cites to a plan of the kind %s no law of the other kind', async (folder, others) => {
  const { stdout } = await run(['check', `examples/${folder}/heikko`, '--all', '--ui-language', 'fi'], { cwd: root });
  const cited = stdout.split('\n').filter((line) => line.trimStart().startsWith('Peruste:'));
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((line) => others.test(line))).toEqual([]);
  expect(cited.filter((line) => line.split('; ').length > 3)).toEqual([]);
});

it.each(plans)('keeps every line of the report on %s within 160 columns', async (path) => {
  const { stdout } = await run(['check', path], { cwd: root });
  expect(stdout.split('\n').filter((line) => line.length > 160)).toEqual([]);
});
