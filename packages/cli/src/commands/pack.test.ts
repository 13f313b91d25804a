import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { SMALL_PACK } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-author-'));
  await cp(SMALL_PACK, join(cwd, 'saannot'), { recursive: true });
});
afterEach(() => rm(cwd, { recursive: true }));

it('says which expectation of an example does not hold, and what decided', async () => {
  await appendFile(
    join(cwd, 'saannot', 'themes', 'participation.yaml'),
    "  - { lang: fi, text: 'Vanhusten osallisuutta lisätään.', themes: [participation] }\n",
  );
  const { stdout, stderr, status } = await run(['pack', 'test', 'saannot'], { cwd });
  const [place = '', ...rest] = stdout.split('\n');
  expect(place.replace(/:\d+:/, ':0:')).toBe('themes/participation.yaml:0: participation: teemaa ei löytynyt');
  expect(rest).toEqual([
    '    »Vanhusten osallisuutta lisätään.»',
    '      »osallisuutta»  osallisuus: ei oteta: lause puhuu muista kuin lapsista',
    'Esimerkkejä 8, kunnossa 7.',
    '',
  ]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
});

it('names a mistake with its line and what would be right, as text and as JSON', async () => {
  await appendFile(join(cwd, 'saannot', 'pack.yaml'), 'licens: MIT\nversions: 2\n');
  const { stdout, status } = await run(['pack', 'check', 'saannot'], { cwd });
  const mistakes = stdout.split('\n').filter((line) => line.startsWith('pack.yaml:'));
  expect(mistakes.map((line) => line.slice(0, line.indexOf(' ')))).toEqual(['pack.yaml:4:1:', 'pack.yaml:5:1:']);
  expect(status).toBe(1);
  const { stdout: json } = await run(['pack', 'check', 'saannot', '--format', 'json'], { cwd });
  expect(JSON.parse(json)).toMatchObject({
    errors: [
      { file: 'pack.yaml', line: 4 },
      { file: 'pack.yaml', line: 5 },
    ],
  });
});
