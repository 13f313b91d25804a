import type { OutlineRules } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { documentXml, rawZip, wordEntries } from '../fixtures/hostile.ts';
import type { RawEntry } from '../fixtures/hostile.ts';
import { p, wordFile } from '../fixtures/word-file.ts';
import { readWordPlan } from './read-word-plan.ts';

const pack: OutlineRules = {
  documentTypes: [],
  organisations: [],
  sectionRoles: () => [],
  columnRoles: () => [],
  typeSigns: () => [],
};

const error = (content: Uint8Array): unknown => {
  const read = readWordPlan({ path: 'suunnitelma.docx', content, pack });
  return read.status === 'ok' ? 'ok' : [read.error.code, read.error.values, read.error.remedy];
};
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

it('reads a document whose parts are its paragraphs', () => {
  const read = readWordPlan({
    path: 'a.docx',
    content: wordFile({ body: p('Osallisuus', 'Otsikko1') + p('Lapset kuullaan.') }),
    pack,
  });
  if (read.status !== 'ok') throw new Error('unread');
  const { format, title, parts, blocks } = read.document;
  expect({ format, title, parts, blocks: blocks.map(({ kind, text, segments }) => [kind, text, segments]) }).toEqual({
    format: 'docx',
    title: 'Osallisuus',
    parts: ['Osallisuus', 'Lapset kuullaan.'],
    blocks: [
      ['heading', 'Osallisuus', [{ start: 0, end: 10, part: 0, from: 0, to: 10, kind: 'verbatim' }]],
      ['paragraph', 'Lapset kuullaan.', [{ start: 0, end: 16, part: 1, from: 0, to: 16, kind: 'verbatim' }]],
    ],
  });
});

it('names what is no Word file', () => {
  expect(error(Buffer.from('Lapset kuullaan.'))).toEqual(['word-none', {}, 'open-in-word']);
  expect(error(new Uint8Array())).toEqual(['word-none', {}, 'open-in-word']);
  expect(error(Buffer.from('%PDF-1.7'))).toEqual(['binary', { kind: 'pdf' }, 'save-as-docx']);
  expect(error(new Uint8Array([...OLE, 0, 0]))).toEqual(['word-legacy', { kind: 'ole' }, 'save-as-docx']);
  expect(error(new Uint8Array([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual([
    'word-encrypted',
    {},
    'unlock-in-word',
  ]);
  expect(error(rawZip([{ name: 'xl/workbook.xml', content: '' }]))).toEqual([
    'binary',
    { kind: 'xlsx' },
    'save-as-docx',
  ]);
  expect(error(rawZip([{ name: 'kuva.png', content: '' }]))).toEqual(['binary', { kind: 'zip' }, 'save-as-docx']);
  expect(
    error(
      rawZip([
        { name: 'mimetype', content: '' },
        { name: 'content.xml', content: '' },
      ]),
    ),
  ).toEqual(['binary', { kind: 'odt' }, 'save-as-docx']);
});

it('refuses more text than the limit', () => {
  const content = wordFile({ body: p('Lapset kuullaan.').repeat(10) });
  expect(readWordPlan({ path: 'a.docx', content, pack, limits: { wordText: 100 } })).toEqual({
    status: 'unreadable',
    error: { code: 'word-text', values: { size: 160, limit: 100, what: 'wordText' }, file: 'a.docx', remedy: 'split' },
  });
  expect(readWordPlan({ path: 'a.docx', content, pack, limits: { words: 20 } }).status).toBe('ok');
  expect(readWordPlan({ path: 'a.docx', content, pack, limits: { words: 19 } })).toEqual({
    status: 'unreadable',
    error: { code: 'too-many-words', values: { limit: 19, what: 'words' }, file: 'a.docx', remedy: 'split' },
  });
});

it('names what is wrong with a Word file', () => {
  const file = (document: string | Uint8Array, more: readonly RawEntry[] = []): Uint8Array =>
    rawZip([...wordEntries(document), ...more]);
  const part = { part: 'word/document.xml' };
  expect(error(file(documentXml('<w:p>')))).toEqual(['word-part-damaged', part, 'mend-in-word']);
  expect(error(file(documentXml('&nbsp;')))).toEqual(['word-part-damaged', part, 'mend-in-word']);
  expect(error(file(''))).toEqual(['word-part-damaged', part, 'mend-in-word']);
  expect(error(file(Buffer.from(documentXml('kärki'), 'latin1')))).toEqual(['word-part-damaged', part, 'mend-in-word']);
  const laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
  expect(error(file(laughs + documentXml('&b;')))).toEqual(['word-doctype', part, 'copy-to-new']);
  expect(error(file(documentXml('<w:sdt>'.repeat(60_000))))).toEqual([
    'word-too-deep',
    { ...part, limit: 512, what: 'wordDepth' },
    'copy-to-new',
  ]);
  expect(error(file(documentXml(''), [{ name: '../a', content: '' }]))).toEqual([
    'word-path',
    { part: '../a' },
    'copy-to-new',
  ]);
  expect(error(rawZip(wordEntries('x').slice(0, 2)))).toEqual([
    'word-part-damaged',
    { part: '_rels/.rels' },
    'mend-in-word',
  ]);
  expect(error(file('<html><body>teksti</body></html>'))).toEqual(['word-part-damaged', part, 'mend-in-word']);
});
