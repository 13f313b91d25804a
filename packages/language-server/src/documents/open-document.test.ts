import { expect, test } from 'vitest';

import { changeDocument, openDocument } from './open-document.ts';

const at = (line: number, character: number): { line: number; character: number } => ({ line, character });

test('what is written behind the end has its place for the next edit', () => {
  const document = openDocument('untitled:a', 'markdown', 1, 'Osallisuus\n');
  if (document === undefined) throw new Error('no document');
  // As many lines as the range has: what stands in the places of lines is exchanged one for one.
  const first = changeDocument(document, [{ range: { start: at(2, 0), end: at(3, 0) }, text: '\n' }], 2);
  const second = changeDocument(document, [{ range: { start: at(2, 0), end: at(2, 0) }, text: 'Toinen\n' }], 3);
  expect([first, second, document.text.getText(), document.text.positionAt(19)]).toEqual([
    [{ from: 11, to: 11, length: 1 }],
    [{ from: 12, to: 12, length: 7 }],
    'Osallisuus\n\nToinen\n',
    at(3, 0),
  ]);
});

test('a line feed written behind a carriage return makes one line break of both', () => {
  const document = openDocument('untitled:a', 'markdown', 1, '---\rkausi: 2027\r');
  if (document === undefined) throw new Error('no document');
  changeDocument(document, [{ range: { start: at(1, 0), end: at(1, 0) }, text: '\n## Alku\n' }], 2);
  changeDocument(document, [{ range: { start: at(1, 0), end: at(1, 0) }, text: 'Uusi' }], 3);
  expect(document.text.getText()).toBe('---\r\nUusi## Alku\nkausi: 2027\r');
});

test('a byte order mark that is written before, taken away or replaced counts as it stands then', () => {
  const document = openDocument('untitled:a', 'markdown', 1, '\uFEFFAlku\n');
  if (document === undefined) throw new Error('no document');
  const edits = [
    { range: { start: at(0, 0), end: at(0, 0) }, text: 'Uusi ' },
    { range: { start: at(0, 0), end: at(0, 5) }, text: '' },
    { range: { start: at(0, 0), end: at(0, 3) }, text: '\uFEFFab' },
    { range: { start: at(0, 0), end: at(0, 1) }, text: '' },
  ];
  expect(edits.map((edit, version) => changeDocument(document, [edit], version + 2)[0])).toEqual([
    { from: 0, to: 0, length: 6 },
    { from: 0, to: 6, length: 0 },
    { from: 0, to: 2, length: 2 },
    { from: 5, to: 5, length: 0 },
  ]);
  expect(document.text.getText()).toBe('abku\n');
});
