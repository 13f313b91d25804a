import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { compiledPack } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';
import { wordFile } from '../../test/word-file.ts';

const packFolder = compiledPack();
let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-clean-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const lapsilinssi = (...argv: string[]): ReturnType<typeof run> => run([...argv, '--pack', packFolder()], { cwd });

it('writes a copy without guidance, tells what is left, and touches no original', async () => {
  const lines = [
    '# Mallilan lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
    '## Osallisuus',
    'Ohje: Kerro, kuka vastaa.',
    'Esimerkki (poista): Rehtori vastaa.',
    'Lapset kuullaan joka syksy, ja heille vastaa [vastuutaho].',
    '- koulussa',
    '- kerhossa',
  ];
  await writeFile(join(cwd, 'plan.docx'), await wordFile(lines));
  const before = await readFile(join(cwd, 'plan.docx'));
  const result = await lapsilinssi('clean', 'plan.docx');
  expect(result.stdout.split('\n')).toEqual([
    'plan-julkaistava.docx: julkaistava kopio on kirjoitettu.',
    'Ohjekappaleita poistettu: 2.',
    '',
    'Katso vielä ennen julkaisua (4):',
    '  Harkitse · alku · Tiedoston ominaisuuksissa ei ole asiakirjan nimeä.',
    '  Harkitse · alku · Tiedostoon ei ole merkitty, millä kielellä teksti on.',
    '  Harkitse · luku »Osallisuus», kohta »Lapset kuullaan joka syksy…» · Kohta »[vastuutaho]» on täyttämättä.',
    '  Harkitse · luku »Osallisuus», kohta »- koulussa» · Luettelo »- koulussa» on tehty kirjoitetuilla merkeillä.',
    '',
  ]);
  expect([result.stderr, result.status]).toEqual(['', 0]);
  expect(await readFile(join(cwd, 'plan.docx'))).toEqual(before);
  const again = await lapsilinssi('clean', 'plan-julkaistava.docx');
  expect(again.stdout.split('\n').slice(0, 2)).toEqual([
    'plan-julkaistava-2.docx: julkaistava kopio on kirjoitettu.',
    'Poistettavaa ei ollut: kopio on samanlainen kuin alkuperäinen.',
  ]);
  expect(await readFile(join(cwd, 'plan-julkaistava-2.docx'))).toEqual(
    await readFile(join(cwd, 'plan-julkaistava.docx')),
  );
});

it('names the copy in the language of the document, and takes Word files only', async () => {
  const plan = ['# Plan för barns och ungas välfärd 2026–2029', '## Delaktighet', 'Barnen hörs varje år i skolan.'];
  await writeFile(join(cwd, 'utkast.docx'), await wordFile(plan));
  await lapsilinssi('clean', 'utkast.docx');
  expect((await readdir(cwd)).toSorted()).toEqual(['utkast-for-publicering.docx', 'utkast.docx']);
  expect((await lapsilinssi('clean', 'plan.md')).stderr).toBe(
    'Julkaistava kopio tehdään Word-tiedostosta: plan.md ei ole sellainen.\n',
  );
});
