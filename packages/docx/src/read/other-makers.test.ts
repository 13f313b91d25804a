import { limitsWith } from '@lapsilinssi/core';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { expect, it } from 'vitest';

import { outlineOf } from '../fixtures/markdown-word.ts';
import { readWord } from './read-word.ts';

it('reads what another library writes', async () => {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Lastensuojelulaki 417/2007.')] } },
    numbering: { config: [{ reference: 'luettelo', levels: [{ level: 0, format: 'bullet', text: '•' }] }] },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Mallilan lasten suunnitelma', heading: HeadingLevel.TITLE }),
          new TableOfContents('Sisällys', { headingStyleRange: '1-3' }),
          new Paragraph({ text: 'Osallisuus', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Lapset kuullaan '),
              new TextRun({ text: 'aina', bold: true }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({ text: 'koulussa', numbering: { reference: 'luettelo', level: 0 } }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Toimenpide'), cell('Vastuu')] }),
              new TableRow({ children: [cell('Kyydit'), cell('rehtori')] }),
            ],
          }),
        ],
      },
    ],
  });
  const { root } = readWord(new Uint8Array(await Packer.toBuffer(document)), limitsWith());
  expect(outlineOf(root)).toEqual([
    '# Mallilan lasten suunnitelma',
    '## Osallisuus',
    'Lapset kuullaan aina',
    '[^footnote-1]: Lastensuojelulaki 417/2007.',
    '- koulussa',
    '| Toimenpide | Vastuu |',
    '| Kyydit | rehtori |',
  ]);
});
