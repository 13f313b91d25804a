import { expect, test } from 'vitest';

import { decode } from './decode.ts';

const TEXT = 'Lasten ja nuorten hyvinvointisuunnitelma – åttaåringar, Äänekoski';

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[index * 2 + (littleEndian ? 0 : 1)] = code & 0xff;
    bytes[index * 2 + (littleEndian ? 1 : 0)] = code >> 8;
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

test('UTF-8 is read as it is', () => {
  const bytes = new TextEncoder().encode(`${TEXT} 🙂`);
  expect(decode(bytes, 'suunnitelma.md')).toEqual({
    ok: true,
    text: `${TEXT} 🙂`,
    encoding: 'utf-8',
    bom: false,
    notes: [],
  });
});

test('a byte order mark is no part of the text', () => {
  const bytes = joined(Uint8Array.of(0xef, 0xbb, 0xbf), new TextEncoder().encode(TEXT));
  expect(decode(bytes, 'suunnitelma.md')).toEqual({ ok: true, text: TEXT, encoding: 'utf-8', bom: true, notes: [] });
});

test.each([
  ['utf-16le', true],
  ['utf-16be', false],
] as const)('%s is read with a byte order mark and without', (encoding, littleEndian) => {
  const mark = littleEndian ? Uint8Array.of(0xff, 0xfe) : Uint8Array.of(0xfe, 0xff);
  expect(decode(joined(mark, utf16(TEXT, littleEndian)), 'a.txt')).toEqual({
    ok: true,
    text: TEXT,
    encoding,
    bom: true,
    notes: [],
  });
  expect(decode(utf16(TEXT, littleEndian), 'a.txt')).toEqual({
    ok: true,
    text: TEXT,
    encoding,
    bom: false,
    notes: [{ code: 'encoding-guessed', values: { encoding } }],
  });
});

test('Finnish in Windows-1252 is recognised', () => {
  const bytes = joined(latin1('Hyvää päivää, Åbo '), Uint8Array.of(0x96), latin1(' lasten oikeudet'));
  expect(decode(bytes, 'strategia.txt')).toEqual({
    ok: true,
    text: 'Hyvää päivää, Åbo – lasten oikeudet',
    encoding: 'windows-1252',
    bom: false,
    notes: [{ code: 'encoding-guessed', values: { encoding: 'windows-1252' } }],
  });
});

test('a broken byte in UTF-8 does not make every ä two letters', () => {
  const bytes = joined(new TextEncoder().encode('Lähtökohdat ja päämäärät'), Uint8Array.of(0xff), latin1(' 2026'));
  expect(decode(bytes, 'strategia.txt')).toEqual({
    ok: true,
    text: 'Lähtökohdat ja päämäärät\uFFFD 2026',
    encoding: 'utf-8',
    bom: false,
    notes: [{ code: 'encoding-guessed', values: { encoding: 'utf-8' } }],
  });
});

test.each([
  ['a Word file named .md', [...latin1('PK\u0003\u0004....word/document.xml')], 'binary', 'docx', 'open-as-docx'],
  ['a spreadsheet', [...latin1('PK\u0003\u0004....xl/workbook.xml')], 'binary', 'xlsx', 'give-a-text-document'],
  ['an archive', [...latin1('PK\u0003\u0004....kuvat/talo.svg')], 'binary', 'zip', 'give-a-text-document'],
  ['a PDF', [...latin1('%PDF-1.7\n')], 'binary', 'pdf', 'save-as-text'],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'word-legacy', 'ole', 'save-as-docx'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'binary', 'png', 'give-a-text-document'],
  ['rich text', [...latin1('{\\rtf1\\ansi')], 'binary', 'rtf', 'save-as-docx'],
  ['anything with zero bytes', [1, 0, 0, 2, 3, 0, 4, 5, 0, 6], 'binary', 'unknown', 'give-a-text-document'],
])('%s is refused by its kind', (_, bytes, code, kind, remedy) => {
  expect(decode(Uint8Array.from(bytes), 'suunnitelma.md')).toEqual({
    ok: false,
    error: { code, values: { kind }, file: 'suunnitelma.md', remedy },
  });
});

test('an empty file is an empty text', () => {
  expect(decode(new Uint8Array(0), 'tyhja.md')).toEqual({
    ok: true,
    text: '',
    encoding: 'utf-8',
    bom: false,
    notes: [],
  });
});
