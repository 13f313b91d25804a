import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Document, FootnoteReferenceRun, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { run } from '../../test/test-io.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-import-'));
  const document = new Document({
    title: 'Mallilan suunnitelma',
    creator: 'Maija Mallinen',
    footnotes: { 1: { children: [new Paragraph('Kuntalaki 410/2015.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Mallilan suunnitelma', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Osallisuus', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Lapset '),
              new TextRun({ text: 'kuullaan', bold: true }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: Buffer.from(PNG, 'base64'),
                transformation: { width: 10, height: 10 },
                altText: { name: 'k', title: 'k', description: 'Lapsia pihalla' },
              }),
            ],
          }),
        ],
      },
    ],
  });
  await writeFile(join(cwd, 'Lasten päivä.docx'), await Packer.toBuffer(document));
});
afterEach(() => rm(cwd, { recursive: true }));

it('writes Markdown with the pictures in a folder beside it', async () => {
  expect(await run(['import', 'Lasten päivä.docx', '-o', 'luonnos/Lasten päivä.md'], { cwd })).toEqual({
    stdout: 'luonnos/Lasten päivä.md: Markdown on kirjoitettu.\nKansiossa luonnos/lasten-paiva-kuvat on yksi kuva.\n',
    stderr: '',
    status: 0,
  });
  expect(await readFile(join(cwd, 'luonnos/Lasten päivä.md'), 'utf8')).toBe(
    '---\nauthor: Maija Mallinen\n---\n\n# Mallilan suunnitelma\n\n## Osallisuus\n\nLapset **kuullaan**[^1]\n\n![Lapsia pihalla](lasten-paiva-kuvat/kuva-1.png)\n\n[^1]: Kuntalaki 410/2015.\n',
  );
  expect(await readFile(join(cwd, 'luonnos/lasten-paiva-kuvat/kuva-1.png'), 'base64')).toBe(PNG);
});

it('writes beside the Word file under its name, and over nothing unless it is asked to', async () => {
  await run(['import', 'Lasten päivä.docx'], { cwd });
  await writeFile(join(cwd, 'Lasten päivä.md'), 'oma');
  expect(await run(['import', 'Lasten päivä.docx'], { cwd })).toEqual({
    stdout: '',
    stderr:
      'Tiedosto Lasten päivä.md on jo olemassa, eikä sitä kirjoiteta yli. Anna toinen nimi, tai kirjoita yli valinnalla --force.\n',
    status: 2,
  });
  expect(await readFile(join(cwd, 'Lasten päivä.md'), 'utf8')).toBe('oma');
  expect((await run(['import', 'Lasten päivä.docx', '--force'], { cwd })).status).toBe(0);
  expect((await readFile(join(cwd, 'Lasten päivä.md'), 'utf8')).startsWith('---\nauthor')).toBe(true);
});

it('writes nothing at all when one of the pictures has no room', async () => {
  await run(['import', 'Lasten päivä.docx'], { cwd });
  await rm(join(cwd, 'Lasten päivä.md'));
  await writeFile(join(cwd, 'lasten-paiva-kuvat/kuva-1.png'), 'oma');
  const again = await run(['import', 'Lasten päivä.docx'], { cwd });
  expect(again.status).toBe(2);
  expect((await readdir(cwd)).toSorted()).toEqual(['Lasten päivä.docx', 'lasten-paiva-kuvat']);
});

it('says what it is given when that is no Word file', async () => {
  expect((await run(['import', 'plan.md'], { cwd })).stderr).toBe(
    'Markdownia tehdään Word-tiedostosta: plan.md ei ole sellainen.\n',
  );
  await writeFile(join(cwd, 'rikki.docx'), 'PK rikki');
  expect((await run(['import', 'rikki.docx', '--ui-language', 'sv'], { cwd })).stderr).toBe(
    'rikki.docx: Word-filen är skadad eller avbruten. Öppna filen i Word med Öppna och reparera och spara den under ett nytt namn.\n',
  );
});
