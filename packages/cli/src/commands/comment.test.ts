import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { compiledPack } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';
import { wordFile } from '../../test/word-file.ts';

const packFolder = compiledPack();
const LINES = [
  '# Mallilan lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
  '## 1 Osallisuus',
  'Lasten osallisuus on tärkeää.',
  '## 2 Vaikutukset lapsiin',
  'Lapsivaikutusten arviointi mainitaan hallintosäännössä.',
];

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-word-'));
  await writeFile(join(cwd, 'suunnitelma.docx'), await wordFile(LINES));
});
afterEach(() => rm(cwd, { recursive: true }));

const lapsilinssi = (...argv: string[]): ReturnType<typeof run> => run([...argv, '--pack', packFolder()], { cwd });

it('writes comments into a copy, and never over a file that is there', async () => {
  const original = await readFile(join(cwd, 'suunnitelma.docx'));
  const first = await lapsilinssi('comment', 'suunnitelma.docx');
  expect(first).toEqual({ stdout: 'suunnitelma-kommentit.docx: 3 kommenttia.\n', stderr: '', status: 0 });
  const second = await lapsilinssi('comment', 'suunnitelma-kommentit.docx');
  expect(second.stdout).toBe('suunnitelma-kommentit-2.docx: 3 kommenttia.\n');
  expect(await readFile(join(cwd, 'suunnitelma-kommentit.docx'))).toEqual(
    await readFile(join(cwd, 'suunnitelma-kommentit-2.docx')),
  );
  const taken = await lapsilinssi('comment', 'suunnitelma.docx', '-o', 'suunnitelma-kommentit.docx');
  expect([taken.stderr, taken.status]).toEqual([
    'Tiedosto suunnitelma-kommentit.docx on jo olemassa, eikä sitä kirjoiteta yli. Anna toinen nimi.\n',
    2,
  ]);
  expect(await readFile(join(cwd, 'suunnitelma.docx'))).toEqual(original);
  expect((await readdir(cwd)).toSorted()).toEqual([
    'suunnitelma-kommentit-2.docx',
    'suunnitelma-kommentit.docx',
    'suunnitelma.docx',
  ]);
});

it('says the same of a commented copy as of the original', async () => {
  await lapsilinssi('comment', 'suunnitelma.docx');
  const [before, after] = await Promise.all(
    ['suunnitelma.docx', 'suunnitelma-kommentit.docx'].map((path) => lapsilinssi('check', path, '--all')),
  );
  expect(after).toEqual(before);
});

it('takes its comments away again', async () => {
  expect((await lapsilinssi('comment', 'suunnitelma.docx', '--remove')).stdout).toBe(
    'Tiedostossa ei ole Lapsilinssin kommentteja.\n',
  );
  await lapsilinssi('comment', 'suunnitelma.docx');
  const removed = await lapsilinssi('comment', 'suunnitelma-kommentit.docx', '--remove');
  expect(removed.stdout).toBe('suunnitelma-ilman-kommentteja.docx: kommentit on poistettu.\n');
});

it('writes no more comments than asked for, and the summary', async () => {
  expect((await lapsilinssi('comment', 'suunnitelma.docx', '--most', '1')).stdout).toBe(
    'suunnitelma-kommentit.docx: 2 kommenttia.\n',
  );
  const wrong = await lapsilinssi('comment', 'suunnitelma.docx', '--most', 'monta');
  expect([wrong.stderr, wrong.status]).toEqual(['Valinnan --most arvo »monta» ei ole luku väliltä 1–9999.\n', 2]);
});

it('speaks in the file the language of the document', async () => {
  const plan = [
    '# Plan för barns och ungas välfärd 2026–2029',
    '## Delaktighet',
    'Barnens delaktighet är viktig för kommunen och för hela regionen.',
  ];
  await writeFile(join(cwd, 'plan.docx'), await wordFile(plan));
  const { stdout } = await lapsilinssi('comment', 'plan.docx', '--ui-language', 'fi');
  expect(stdout).toMatch(/^plan-kommentarer\.docx: \d+ kommenttia\.\n$/u);
});

it('comments on all Word files of a folder, with a covering text each, and not on copies of earlier runs', async () => {
  await mkdir(join(cwd, 'luonnokset'));
  await writeFile(join(cwd, 'luonnokset', 'a.docx'), await wordFile(LINES));
  await writeFile(join(cwd, 'luonnokset', 'b.docx'), await wordFile(LINES));
  await writeFile(join(cwd, 'luonnokset', 'b-kommentit.docx'), 'vanha');
  await writeFile(join(cwd, 'luonnokset', 'c.docx'), 'rikki');
  const { stdout, stderr, status } = await lapsilinssi('comment', 'luonnokset', '-o', 'palautteet');
  expect(stdout).toBe('palautteet/a-kommentit.docx: 3 kommenttia.\npalautteet/b-kommentit.docx: 3 kommenttia.\n');
  expect(stderr).toContain('luonnokset/c.docx: Tiedosto ei ole Word-asiakirja');
  expect(status).toBe(2);
  expect((await readdir(join(cwd, 'palautteet'))).toSorted()).toEqual([
    'a-kommentit.docx',
    'a-saate.txt',
    'b-kommentit.docx',
    'b-saate.txt',
  ]);
  const cover = await readFile(join(cwd, 'palautteet', 'a-saate.txt'), 'utf8');
  expect(cover).toContain('Kommentit ovat tiedostossa a-kommentit.docx.');
});

it('says what cannot be commented on, and why', async () => {
  await writeFile(join(cwd, 'luonnos.md'), '# Luonnos\n');
  await writeFile(join(cwd, 'vanha.docx'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  expect((await lapsilinssi('comment', 'luonnos.md')).stderr).toBe(
    'Kommentteja voi kirjoittaa vain Word-tiedostoon: luonnos.md ei ole sellainen. Tee siitä ensin Word-tiedosto: lapsilinssi export luonnos.md\n',
  );
  expect((await lapsilinssi('comment', 'puuttuu.docx')).stderr).toBe(
    'puuttuu.docx: Tiedostoa tai kansiota ei ole. Tarkista polku ja tiedoston nimi.\n',
  );
  const old = await lapsilinssi('comment', 'vanha.docx');
  expect([old.stderr, old.status]).toEqual([
    'vanha.docx: Tiedosto on vanhaa Word-muotoa. Avaa asiakirja sen omassa ohjelmassa ja tallenna se muodossa .docx.\n',
    2,
  ]);
});

it('reports on a Word file as the published schema says, with paragraphs', async () => {
  const { stdout } = await lapsilinssi('check', 'suunnitelma.docx', '--format', 'json');
  const schema: object = JSON.parse(
    await readFile(new URL(import.meta.resolve('@lapsilinssi/reporters/schema/report-1.schema.json')), 'utf8'),
  );
  const report: unknown = JSON.parse(stdout);
  const validate = new Ajv2020().compile(schema);
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report).toMatchObject({
    documents: [
      {
        sections: [
          {},
          { start: { paragraph: 0, offset: 0, line: 1, column: 1 } },
          {
            headingPath: [expect.anything(), '1 Osallisuus'],
            start: { paragraph: 1, offset: 0 },
            end: { paragraph: 2, offset: 29 },
          },
          {},
        ],
      },
    ],
  });
});
