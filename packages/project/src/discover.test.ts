import { expect, it } from 'vitest';

import { memoryFiles, systemError } from '../test/memory-files.ts';
import { discover } from './discover.ts';

const files = memoryFiles({
  'strategia.md': '# Kuntastrategia',
  'suunnitelmat/README.md': '# Kansion ohje',
  'suunnitelmat/lanu.markdown': '# LaNu',
  'suunnitelmat/liite/budjetti.TXT': 'Talousarvio',
  'suunnitelmat/liite/kuva.png': '',
  'kuvat/kuva.png': '',
  'word/suunnitelma.docx': '',
  'taulukko.xlsx': '',
});
const brief = (found: Awaited<ReturnType<typeof discover>>): string[] =>
  found.map((one) => (one.status === 'found' ? `${one.path} ${one.format}` : `${one.path} ${one.error.code}`));

it('takes a file as itself, and a folder as the documents below it', async () => {
  expect(brief(await discover(['strategia.md', 'suunnitelmat'], files))).toEqual([
    'strategia.md markdown',
    'suunnitelmat/lanu.markdown markdown',
    'suunnitelmat/liite/budjetti.TXT text',
  ]);
});

it('takes each document once, however it is named', async () => {
  expect(brief(await discover(['./strategia.md', 'strategia.md', '*.md'], files))).toEqual(['strategia.md markdown']);
});

it('takes the folder in which it runs by either of its names', async () => {
  const whole = brief(await discover(['.'], files));
  expect(whole.length).toBeGreaterThan(3);
  expect(brief(await discover(['./', '.'], files))).toEqual(whole);
});

it('resolves patterns', async () => {
  expect(brief(await discover(['suunnitelmat/*/*'], files))).toEqual(['suunnitelmat/liite/budjetti.TXT text']);
});

it('names what gives no document, and goes on', async () => {
  expect(
    brief(await discover(['puuttuu.md', 'kuvat', '*.odt', 'taulukko.xlsx', 'word', 'strategia.md'], files)),
  ).toEqual([
    'puuttuu.md file-missing',
    'kuvat nothing-found',
    '*.odt nothing-matched',
    'taulukko.xlsx format-unknown',
    'word/suunnitelma.docx docx',
    'strategia.md markdown',
  ]);
});

it('reads a file whose name looks like a pattern as the file', async () => {
  const bracketed = memoryFiles({ 'luonnos [1].md': '# Luonnos' });
  expect(brief(await discover(['luonnos [1].md'], bracketed))).toEqual(['luonnos [1].md markdown']);
});

it('leaves out of a folder what tells about the folder, unless it is named', async () => {
  expect(brief(await discover(['suunnitelmat/README.md'], files))).toEqual(['suunnitelmat/README.md markdown']);
});

it('says when a folder may not be read', async () => {
  const closed = {
    ...files,
    walk: () => Promise.reject(systemError('EACCES')),
  };
  expect(brief(await discover(['suunnitelmat'], closed))).toEqual(['suunnitelmat file-denied']);
});

it('leaves out what a path with an exclamation mark names, wherever it stands', async () => {
  expect(brief(await discover(['*.md', 'suunnitelmat', '!suunnitelmat/liite'], files))).toEqual([
    'strategia.md markdown',
    'suunnitelmat/lanu.markdown markdown',
  ]);
  expect(brief(await discover(['!./suunnitelmat/*.markdown', 'suunnitelmat'], files))).toEqual([
    'suunnitelmat/liite/budjetti.TXT text',
  ]);
  expect(brief(await discover(['strategia.md', 'taulukko.xlsx', '!taulukko.xlsx'], files))).toEqual([
    'strategia.md markdown',
  ]);
});

it('reads a file whose name begins with an exclamation mark as the file', async () => {
  const marked = memoryFiles({
    '!tarkea.md': '# Tärkeää',
    'tarkea.md': '# Toinen',
  });
  expect(brief(await discover(['!tarkea.md', 'tarkea.md'], marked))).toEqual([
    '!tarkea.md markdown',
    'tarkea.md markdown',
  ]);
});

it('says when there is nothing to leave out from, or nothing left', async () => {
  expect(brief(await discover(['!strategia.md'], files))).toEqual(['!strategia.md only-excluded']);
  expect(brief(await discover(['strategia.md', '!*.md'], files))).toEqual(['!*.md all-excluded']);
});
