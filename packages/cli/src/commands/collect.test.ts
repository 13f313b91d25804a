import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { compiledPack } from '../../test/compiled-pack.ts';
import { run } from '../../test/test-io.ts';

const packFolder = compiledPack();
let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-collect-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const lapsilinssi = (...argv: string[]): ReturnType<typeof run> => run([...argv, '--pack', packFolder()], { cwd });

/** A template of an organisation with its first own text filled in; saved on a day. */
async function returned(name: string, organisation: string, answer: string, day: string): Promise<void> {
  const path = `vastaukset/${name}`;
  await lapsilinssi('template', 'child-youth-plan', '--organisation', organisation, '-o', path);
  const text = await readFile(join(cwd, path), 'utf8');
  await writeFile(
    join(cwd, path),
    text.replace('[oma teksti]', answer).replace(/^---\n/u, `---\npäivämäärä: ${day}\n`),
  );
}

it('collects answers by organisation, the newest by what the file says, and tells who has not returned', async () => {
  await returned('mallila.md', 'Mallilan kunta', 'Uusi vastaus.', '12.11.2026');
  await returned('mallila-vanha.md', 'Mallilan kunta', 'Vanha vastaus.', '1.10.2026');
  await returned('pohjola.md', 'Pohjolan kunta', '=1+1', '2026-11-01');
  // The disk knows the old one as the newest.
  await utimes(join(cwd, 'vastaukset/mallila-vanha.md'), new Date('2030-01-01'), new Date('2030-01-01'));
  await writeFile(join(cwd, 'kunnat.csv'), 'kunta;kausi\nMallilan kunta;\nPohjolan kunta;\nEtelän kunta;\n');
  const text = await lapsilinssi('collect', 'vastaukset', '--expected', 'kunnat.csv');
  expect([text.stderr, text.status]).toEqual(['', 0]);
  const lines = text.stdout.split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Asiakirjoja 2, organisaatioita 2.',
    'Ei palauttanut (1): Etelän kunta.',
    'Vanhempi tiedosto jätettiin pois: vastaukset/mallila-vanha.md (Mallilan kunta).',
  ]);
  expect(lines.filter((line) => /^\S.* · /u.test(line) || /vastaus\.$|=1/u.test(line))).toEqual([
    expect.stringMatching(/^Mallilan kunta · .* · vastaukset\/mallila\.md$/u),
    '    Uusi vastaus.',
    expect.stringMatching(/^Pohjolan kunta · .* · vastaukset\/pohjola\.md$/u),
    '    =1+1',
  ]);
});

it('writes CSV for spreadsheets, in which no answer is a formula, and Markdown by chapter', async () => {
  await returned('pohjola.md', 'Pohjolan kunta', '=1+1', '2026-11-01');
  await writeFile(join(cwd, 'kunnat.csv'), 'kunta\nEtelän kunta\n');
  const both = await lapsilinssi('collect', 'vastaukset', '--expected', 'kunnat.csv', '-o', 'koottu.csv');
  expect(both.stdout).toBe('');
  const csv = await readFile(join(cwd, 'koottu.csv'), 'utf8');
  const rows = csv.split('\r\n');
  expect(rows[0]).toBe(
    '\uFEFFOrganisaatio;Tiedosto;Asiakirja;Kausi;Kieli;Tallennettu;Mallipohja;Luku;Kohta;Rivi;Vastaus;Tila;Tunniste',
  );
  expect(rows.filter((row) => row.includes('1+1'))).toEqual([
    expect.stringMatching(
      /^Pohjolan kunta;vastaukset\/pohjola\.md;.*;;fi;2026-11-01;;.*;oma teksti;;'=1\+1;täytetty;plan\./u,
    ),
  ]);
  expect(rows.at(-2)).toBe('Etelän kunta;;;;;;;;;;;ei palauttanut;');
  const markdown = await lapsilinssi('collect', 'vastaukset', '--format', 'markdown');
  expect(markdown.stdout).toContain('# Kootut vastaukset\n\nAsiakirjoja 1, organisaatioita 1.\n');
  expect(markdown.stdout).toContain('- \\=1+1\n');
});

it('takes Word files by their fields, and the template and its version that they tell', async () => {
  await lapsilinssi('template', 'child-youth-plan', '--organisation', 'Mallilan kunta', '-o', 'vastaukset/m.docx');
  const { stdout, status } = await lapsilinssi('collect', 'vastaukset');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Täytettyjä kohtia 0, kaikkiaan [1-9]/u);
  expect(stdout).toMatch(/Mallipohja: \S+ \d/u);
});

it('tells what is wrong with the list and what could not be read, and collects the rest', async () => {
  await returned('pohjola.md', 'Pohjolan kunta', 'Vastaus.', '2026-11-01');
  await writeFile(join(cwd, 'kunnat.csv'), 'Pohjola;Etelä\n');
  expect((await lapsilinssi('collect', 'vastaukset', '--expected', 'kunnat.csv')).status).toBe(2);
  await writeFile(join(cwd, 'vastaukset/rikki.docx'), 'PK rikki');
  const { stdout, stderr, status } = await lapsilinssi('collect', 'vastaukset');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^vastaukset\/rikki\.docx: /u);
  expect(stdout).toMatch(/^Asiakirjoja 1, organisaatioita 1\./u);
});

it('does not take the list for a plan when it lies among them', async () => {
  await returned('pohjola.md', 'Pohjolan kunta', 'Vastaus.', '2026-11-01');
  await writeFile(join(cwd, 'vastaukset/kunnat.txt'), 'kunta\nPohjolan kunta\n');
  const { stdout } = await lapsilinssi('collect', 'vastaukset', '--expected', 'vastaukset/kunnat.txt');
  expect(stdout).toMatch(/^Asiakirjoja 1, organisaatioita 1\./u);
});

it('tells of a list that is not there as of any file', async () => {
  const { stderr, status } = await lapsilinssi('collect', '.', '--expected', 'kunnat.csv');
  expect([stderr, status]).toEqual([
    'kunnat.csv: Tiedostoa tai kansiota ei ole. Tarkista polku ja tiedoston nimi.\n',
    2,
  ]);
});

it('shows what a screen would obey in a name or an answer as a sign', async () => {
  await returned('mallila\u0007.md', 'Mallilan \u001B[31mkunta', 'Uusi \u0007vastaus.', '12.11.2026');
  const { stdout } = await lapsilinssi('collect', 'vastaukset');
  expect(stdout).toContain('vastaukset/mallila\uFFFD.md');
  expect(stdout.replaceAll(/[\n\P{Cc}]/gu, '')).toBe('');
});
