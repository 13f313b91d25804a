import { limitsWith } from '@lapsilinssi/core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { addComments } from '../comment/add-comments.ts';
import { nastyFiles } from '../fixtures/nasty-files.ts';
import { control, p, styles, wordFile } from '../fixtures/word-file.ts';
import type { WordFileParts } from '../fixtures/word-file.ts';
import { readWord } from '../read/read-word.ts';
import { openZip } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { cleanWord } from './clean-word.ts';
import type { CleanedWord } from './clean-word.ts';

const limits = limitsWith();
const BOX = '<w:style w:type="paragraph" w:styleId="Ohje"><w:name w:val="Ohje"/></w:style>';

function cleaned(parts: WordFileParts, comments: 'kept' | 'removed' = 'kept'): CleanedWord & { readonly body: string } {
  return bodyOf(wordFile({ styles: styles('word-fi') + BOX, ...parts }), comments);
}

function bodyOf(bytes: Uint8Array, comments: 'kept' | 'removed'): CleanedWord & { readonly body: string } {
  const result = cleanWord(bytes, { path: 'suunnitelma.docx', comments });
  if (result.status !== 'ok') throw new Error(result.error.code);
  const xml = strFromU8(unzipSync(result.content)['word/document.xml'] ?? new Uint8Array());
  readWord(result.content, limits);
  return { ...result, body: /<w:body>(.*)<w:sectPr>/su.exec(xml)?.[1] ?? '' };
}

const block = (content: string, properties = '<w:tag w:val="a"/>'): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const para = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const table = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`;

describe('guidance', () => {
  it('goes, by what it says or by its box, and what somebody wrote in a box stays', () => {
    const { body, guidance, guidanceLeft } = cleaned({
      body:
        p('Osallisuus', 'Otsikko1') +
        p('Ohje: Kerro, kuka vastaa.', 'Ohje') +
        p('Peruste: Suositus', 'Ohje') +
        p('', 'Ohje') +
        p('Esimerkki (poista): Rehtori vastaa.') +
        p('Rehtori vastaa lapsille kahden viikon kuluessa.', 'Ohje') +
        p('Lapset kuullaan.'),
    });
    expect(body).toBe(
      p('Osallisuus', 'Otsikko1') +
        p('Rehtori vastaa lapsille kahden viikon kuluessa.', 'Ohje') +
        p('Lapset kuullaan.'),
    );
    expect([guidance, guidanceLeft]).toEqual([3, ['Rehtori vastaa lapsille kahden viikon kuluessa.']]);
  });

  it('takes the chapter for the writer with it, and its line in the table of contents', () => {
    const toc = (anchor: string, text: string, end = ''): string =>
      para(`<w:hyperlink w:anchor="${anchor}">${run(text)}</w:hyperlink>${end}`, '<w:pStyle w:val="Sisluet1"/>');
    const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const heading = (text: string, anchor: string): string =>
      para(
        `<w:bookmarkStart w:id="1" w:name="${anchor}"/>${run(text)}<w:bookmarkEnd w:id="1"/>`,
        '<w:pStyle w:val="Otsikko1"/>',
      );
    const START =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const { body } = cleaned({
      body:
        para(START + run('1')) +
        toc('_Toc1', 'Osallisuus') +
        toc('_Toc2', 'Näin tarkistat', END) +
        heading('Osallisuus', '_Toc1') +
        p('Lapset kuullaan.') +
        heading('9 Näin tarkistat', '_Toc2') +
        p('Ohje: Komentorivillä.', 'Ohje') +
        p('jotain muuta', 'Ohje'),
    });
    expect(body).toBe(
      para(START + run('1')) +
        toc('_Toc1', 'Osallisuus') +
        para(END, '<w:pStyle w:val="Sisluet1"/>') +
        heading('Osallisuus', '_Toc1') +
        p('Lapset kuullaan.'),
    );
  });

  it('leaves what the format needs: cells, tables apart, ends of sections, halves of marks', () => {
    const section = '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>';
    const { body } = cleaned({
      body:
        table(p('Ohje: Täytä.')) +
        p('Ohje: Väli.') +
        table(p('a')) +
        para(`${run('Ohje: Loppu.')}<w:bookmarkStart w:id="7" w:name="m"/>`, `<w:pStyle w:val="Ohje"/>${section}`) +
        para(`<w:bookmarkEnd w:id="7"/>${run('Teksti.')}`),
    });
    expect(body).toBe(
      table('<w:p/>') +
        '<w:p/>' +
        table(p('a')) +
        `<w:bookmarkStart w:id="7" w:name="m"/><w:p><w:pPr>${section}</w:pPr></w:p>` +
        para(`<w:bookmarkEnd w:id="7"/>${run('Teksti.')}`),
    );
  });
});

describe('controls', () => {
  it('become what stands in them, in lines, around paragraphs, cells and in each other', () => {
    const { body, controls } = cleaned({
      body:
        para(`${run('Vastuu: ')}${control('rehtori', 'vastuu', false)}${control('[aika]', 'aika', true)}`) +
        block(p('Ensin.') + block(p('Sitten.'))) +
        `<w:tbl><w:tr>${block(`<w:tc>${p('a')}</w:tc>`)}<w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    });
    expect(body).toBe(
      para(
        `${run('Vastuu: ')}<w:r><w:t>rehtori</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Paikkamerkkiteksti"/></w:rPr><w:t>[aika]</w:t></w:r>`,
      ) +
        p('Ensin.') +
        p('Sitten.') +
        `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    );
    expect(controls).toBe(5);
  });

  it('stay where their prompt would be taken for text, and where the program made them', () => {
    const body =
      para(control('Kirjoita tekstiä napsauttamalla', 'vastuu', true)) +
      block(p('Sisällys', 'Sisluet1'), '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>') +
      p('Lapset kuullaan.');
    const bytes = wordFile({ styles: styles('word-fi'), body });
    const result = bodyOf(bytes, 'kept');
    expect([result.body, result.controls, result.content === bytes]).toEqual([body, 0, true]);
  });
});

describe('comments', () => {
  const commented = (id: number, text: string): string =>
    para(
      `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    );
  const COMMENTS = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="3" w:author="Maija">${p('Onko näin?')}</w:comment></w:comments>`;
  const parts: WordFileParts = {
    body: commented(3, 'Ohje: Kerro, kuka vastaa.') + p('Lapset kuullaan koulussa.'),
    styles: styles('word-fi'),
    parts: {
      'word/comments.xml': COMMENTS,
      'word/commentsExtended.xml': '<x/>',
      'word/people.xml': '<x/>',
    },
    relationships: [
      ['rId8', 'comments', 'comments.xml'],
      ['rId9', 'commentsExtended', 'commentsExtended.xml'],
      ['rId10', 'people', '/word/people.xml'],
    ],
    types:
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/people.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml"/>',
  };
  const place = { part: 1, offset: 0, line: 1, column: 1 };
  const withOurs = (): Uint8Array =>
    addComments(
      readWord(wordFile(parts), limits),
      [{ range: { start: place, end: { ...place, offset: 6, column: 7 } }, text: [[{ text: 'Kuka?' }]], keys: ['a'] }],
      { date: '2026-11-21', label: 'Viite' },
    );

  it('of ours go, those of others stay with what they stand on', () => {
    const result = bodyOf(withOurs(), 'kept');
    expect([result.comments, result.commentsLeft, result.guidanceLeft, result.body]).toEqual([
      1,
      1,
      ['Ohje: Kerro, kuka vastaa.'],
      parts.body,
    ]);
  });

  it('go all, with the parts that tell of them, when they are asked to', () => {
    const result = bodyOf(withOurs(), 'removed');
    expect([result.comments, result.commentsLeft, result.guidanceLeft, result.body]).toEqual([
      2,
      0,
      [],
      p('Lapset kuullaan koulussa.'),
    ]);
    const files = unzipSync(result.content);
    expect(Object.keys(files).filter((name) => /comment|people/u.test(name))).toEqual([]);
    const rest = ['[Content_Types].xml', 'word/_rels/document.xml.rels'].map((name) =>
      strFromU8(files[name] ?? new Uint8Array()),
    );
    expect(rest.join('')).not.toMatch(/comment|people/u);
  });
});

it('counts changes that nobody has accepted', () => {
  const body = para(
    `<w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${run('uusi')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>vanha</w:delText></w:r></w:del>`,
  );
  expect(cleaned({ body }).changes).toBe(2);
});

it('touches no signed file', () => {
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const signed = wordFile({
    body: p('Ohje: x'),
    parts: {
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${REL}/officeDocument" Target="word/document.xml"/><Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    },
  });
  expect(cleanWord(signed, { path: 'a.docx', comments: 'kept' })).toEqual({
    status: 'unreadable',
    error: { code: 'word-signed', values: {}, file: 'a.docx', remedy: 'copy-without-signature' },
  });
});

it.each(nastyFiles())('keeps what is said in %s, and every other part', (_, bytes) => {
  for (const comments of ['kept', 'removed'] as const) {
    const result = cleanWord(bytes, { path: 'a.docx', comments });
    if (result.status !== 'ok') throw new Error(result.error.code);
    const gone = /\b(?:ohje|esimerkki \(poista\))/iu;
    const said = (content: Uint8Array): string[] =>
      readWord(content, limits).parts.filter((text) => text.trim() !== '' && !gone.test(text));
    expect(said(result.content)).toEqual(said(bytes));
    const { main } = readWord(bytes, limits).opened;
    const mayChange = (name: string): boolean =>
      name === main || (comments === 'removed' && /comments|people|\.rels$|Content_Types/iu.test(name));
    const others = (content: Uint8Array): [string, string][] => {
      const zip = openZip(content, limits);
      return [...zip.entries]
        .filter(([name]) => !mayChange(name))
        .map(([name, entry]) => [name, strFromU8(readEntry(zip, entry, limits), true)]);
    };
    expect(others(result.content)).toEqual(others(bytes));
  }
});
