import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterEach, beforeEach, expect, it } from 'vitest';

import remarkPresetLapsilinssi from './index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function given(path: string, ...lines: readonly string[]): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), `${lines.join('\n')}\n`);
}

const PLAN = '# Hyvä lapsuus\n\n## Osallisuus\n\nLasten osallisuus on arvomme.\n';

/** `rule fatal` of what remark says of a file. */
async function told(path: string, value: string): Promise<string[]> {
  const file = new VFile({ path, cwd: folder, value });
  await unified().use(remarkParse).use(remarkStringify).use(remarkPresetLapsilinssi).process(file);
  return file.messages.map(({ ruleId, fatal, reason }) =>
    ruleId === 'configuration' ? reason : `${ruleId ?? ''}${fatal === true ? ' fatal' : ''}`,
  );
}

it('says what the nearest configuration lets it say', async () => {
  await given('.git/HEAD', '');
  await given(
    '.lapsilinssi.yaml',
    'document-types: { plans/: lanu }',
    'severities: { criterion-missing: off, theme-missing: off, required-content-missing: off, left-out: info }',
    'ignore: [{ rules: [document-type-unknown], reason: Muistio ei ole suunnitelma. }]',
  );
  expect(await told('plans/a.md', PLAN)).toEqual(['theme-thin']);
  expect(await told('muistio.md', PLAN)).toEqual([]);
});

it('tells each mistake in a configuration, and nothing else', async () => {
  await given('.git/HEAD', '');
  await given('.lapsilinssi.yaml', 'organisaatio: Mallila', 'fail-on: errors');
  expect(await told('a.md', PLAN)).toEqual([
    '.lapsilinssi.yaml:1:1: organisaatio: Avainta »organisaatio» ei tunneta. Tarkoitatko »organisation»?',
    '.lapsilinssi.yaml:2:10: fail-on: Arvoa »errors» ei tunneta. Kelpaavat: error, warning, info, never. Tarkoitatko »error»?',
  ]);
});

it('tells that the baseline or the rule pack cannot be used', async () => {
  await given('.git/HEAD', '');
  await given('.lapsilinssi-baseline.json', '{');
  expect(await told('a.md', PLAN)).toEqual([
    'Kuittaustiedostoa .lapsilinssi-baseline.json ei voi käyttää. Syyn kertoo komento lapsilinssi baseline check.',
  ]);
  await given('.lapsilinssi.yaml', 'pack: poissa');
  expect(await told('a.md', PLAN)).toEqual([
    `Sääntöpakettia ${folder}/poissa ei voi käyttää. Syyn kertoo komento lapsilinssi pack check.`,
  ]);
});

it('reads nothing for text without a name', async () => {
  await given('.lapsilinssi.yaml', 'tuntematon: 1');
  const file = await unified()
    .use(remarkParse)
    .use(remarkStringify)
    .use(remarkPresetLapsilinssi)
    .process(new VFile({ value: 'Lasten osallisuus.\n', cwd: folder }));
  expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('configuration');
  expect(file.messages.map(({ fatal }) => fatal)).not.toContain(true);
});
