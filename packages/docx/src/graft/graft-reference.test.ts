import { limitsWith, openPack, outlineRules } from '@lapsilinssi/core';
import { pack as compiled } from '@lapsilinssi/rules';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';

import { nastyFiles } from '../fixtures/nasty-files.ts';
import { numbering, p, styles, wordFile } from '../fixtures/word-file.ts';
import type { WordFileParts } from '../fixtures/word-file.ts';
import { SECTION, writtenWord } from '../fixtures/written-section.ts';
import { openWordPackage } from '../opc/word-package.ts';
import { ownProperties } from '../read/own-properties.ts';
import { readWordPlan } from '../read/read-word-plan.ts';
import { countsHeadings } from './counts-headings.ts';
import { graftReference } from './graft-reference.ts';

const rules = outlineRules(openPack(compiled));
const WIDE =
  '| ' +
  Array.from({ length: 9 }, (_, index) => `Sarake ${index}`).join(' | ') +
  ' |\n|' +
  '---|'.repeat(9) +
  '\n|' +
  ' palveluverkkoselvitys |'.repeat(9) +
  '\n';
const PAGE =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId20"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1000" w:bottom="1000" w:left="2200" w:header="500" w:footer="500" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>';
const HEADER =
  '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>MALLILAN KUNTA</w:t></w:r></w:p></w:hdr>';
let content: Uint8Array;

beforeAll(async () => {
  content = await writtenWord(
    `# Mallilan suunnitelma\n\n${SECTION}\n## Mittarit\n\n${WIDE}\n## Lopuksi\n\nTeksti jatkuu.\n`,
    {
      title: 'Mallilan suunnitelma',
      organisation: 'Mallilan kunta',
      front: true,
      properties: { 'lapsilinssi:document-type': 'child-youth-plan' },
    },
  );
});

it('keeps styles, heads and margins, adds the styles that lack, and takes the place of the text', () => {
  const reference = referenceOf(p('Tämä on pohjan ohjeteksti.', 'Otsikko1'));
  const copy = grafted(reference);
  const [before, after] = [unzipSync(reference), unzipSync(copy)];
  expect(after['word/header1.xml']).toEqual(before['word/header1.xml']);
  const main = new TextDecoder().decode(after['word/document.xml']);
  expect(main).not.toContain('ohjeteksti');
  expect(main).toMatch(/<w:pStyle w:val="Otsikko"\/>.*Mallilan suunnitelma/su);
  expect(main).toMatch(/<w:pStyle w:val="Otsikko1"\/>/u);
  expect(main).toMatch(/<w:pStyle w:val="Sisluet1"\/>/u);
  const sheet = new TextDecoder().decode(after['word/styles.xml']);
  expect(sheet.startsWith(new TextDecoder().decode(before['word/styles.xml']).replace('</w:styles>', ''))).toBe(true);
  expect(styleIds(sheet).filter((id, index, all) => all.indexOf(id) < index)).toEqual([]);
  expect(
    [...main.matchAll(/w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/gu)]
      .map(([, id = '']) => id)
      .filter((id) => !styleIds(sheet).includes(id)),
  ).toEqual([]);
  expect(headings(copy)).toEqual(['Mallilan suunnitelma', 'Osallisuus ja kuuleminen', 'Mittarit', 'Lopuksi']);
});

it('lays its wide tables on pages of the reference that lie, and stands up again', () => {
  const main = new TextDecoder().decode(unzipSync(grafted(referenceOf(p('Pohja'))))['word/document.xml']);
  const pages = [...main.matchAll(/<w:sectPr.*?<\/w:sectPr>/gsu)].map(([page]) =>
    page.replaceAll(/\sxmlns:\w+="[^"]*"/gu, ''),
  );
  const later =
    '<w:pgMar w:top="2000" w:right="1000" w:bottom="1000" w:left="2200" w:header="500" w:footer="500" w:gutter="0"/><w:pgNumType/></w:sectPr>';
  expect(pages).toEqual([
    PAGE,
    `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>${later}`,
    `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>${later}`,
  ]);
});

it('puts the text where the reference says, and leaves the rest', () => {
  const copy = grafted(referenceOf(p('Kansilehti') + p('{{ sisältö }}') + p('Kunta toimii.')));
  const texts = read(copy).document.blocks.map(({ text }) => text);
  expect([texts[0], texts.at(-2), texts.at(-1)]).toEqual(['Kansilehti', 'Teksti jatkuu.', 'Kunta toimii.']);
});

it('says of itself what the text is', () => {
  const copy = grafted(referenceOf(p('Pohja')));
  expect([...ownProperties(openWordPackage(copy, limitsWith()))]).toEqual([['document-type', 'child-youth-plan']]);
});

it('is a document or a template, as is asked', () => {
  for (const [form, type] of [
    ['document', 'document.main+xml'],
    ['template', 'template.main+xml'],
  ] as const) {
    const made = graftReference(referenceOf(p('Pohja')), content, { path: 'pohja.dotx', form });
    if (made.status !== 'ok') throw new Error(made.error.code);
    expect(new TextDecoder().decode(unzipSync(made.content)['[Content_Types].xml'])).toContain(type);
  }
});

it('knows whether the headings of a reference count themselves', () => {
  const counted = styles('word-fi').replace(
    /(<w:name w:val="heading 1"\/>.*?<w:pPr>)/u,
    '$1<w:numPr><w:numId w:val="3"/></w:numPr>',
  );
  expect(countsHeadings(wordFile({ styles: counted, numbering: numbering('Otsikko'), body: '' }))).toBe(true);
  expect(countsHeadings(referenceOf(''))).toBe(false);
  expect(countsHeadings(new TextEncoder().encode('ei Wordia'))).toBe(false);
});

it('tells by name what is no reference', () => {
  const made = graftReference(new TextEncoder().encode('Ei Word-tiedosto.'), content, {
    path: 'oma.docx',
    form: 'document',
  });
  expect(made).toMatchObject({ status: 'unreadable', error: { code: 'word-none', file: 'oma.docx' } });
});

it.each(nastyFiles())('takes a file with %s for a reference', (_, bytes) => {
  const made = graftReference(bytes, content, { path: 'oma.docx', form: 'document' });
  if (made.status !== 'ok') throw new Error(made.error.code);
  expect(headings(made.content).slice(-3)).toEqual(['Osallisuus ja kuuleminen', 'Mittarit', 'Lopuksi']);
});

function referenceOf(body: string, more: Partial<WordFileParts> = {}): Uint8Array {
  return wordFile({
    styles: styles('word-fi'),
    body,
    parts: { 'word/header1.xml': HEADER },
    relationships: [['rId20', 'header', 'header1.xml']],
    types:
      '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
    rewrite: (xml) => xml.replace(/<w:sectPr>.*<\/w:sectPr>/u, PAGE),
    ...more,
  });
}

function grafted(reference: Uint8Array): Uint8Array {
  const made = graftReference(reference, content, { path: 'pohja.docx', form: 'document' });
  if (made.status !== 'ok') throw new Error(made.error.code);
  return made.content;
}

function read(bytes: Uint8Array): Extract<ReturnType<typeof readWordPlan>, { status: 'ok' }> {
  const plan = readWordPlan({ path: 'plan.docx', content: bytes, pack: rules });
  if (plan.status !== 'ok') throw new Error(plan.error.code);
  return plan;
}

function headings(bytes: Uint8Array): string[] {
  return read(bytes)
    .document.sections.filter(({ heading }) => heading >= 0)
    .map(({ title }) => title);
}

function styleIds(sheet: string): string[] {
  return [...sheet.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id = '']) => id);
}
