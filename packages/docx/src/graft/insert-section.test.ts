import { limitsWith, openPack, outlineRules, sectionPlace } from '@lapsilinssi/core';
import type { PlanDocument } from '@lapsilinssi/core';
import { pack as compiled } from '@lapsilinssi/rules';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { nastyFiles } from '../fixtures/nasty-files.ts';
import { item, numbering, p, styles, STRICT, table, wordFile } from '../fixtures/word-file.ts';
import { SECTION, writtenWord } from '../fixtures/written-section.ts';
import { openWordPackage, partText } from '../opc/word-package.ts';
import { readWordPlan } from '../read/read-word-plan.ts';
import type { ReadWord } from '../read/read-word.ts';
import { insertWordSection } from './insert-section.ts';

const rules = outlineRules(openPack(compiled));
const limits = limitsWith();
let content: Uint8Array;

beforeAll(async () => {
  content = await writtenWord(SECTION);
});

describe('a section put into a copy of a Word file', () => {
  it('stands behind the last chapter before those that close the plan, with the next number and the looks of the headings there', () => {
    const body =
      p('Mallilan suunnitelma', 'Otsikko') +
      p('1 Lasten tila', 'Otsikko1') +
      p('Lapsia on 240.') +
      '<w:p><w:pPr><w:pStyle w:val="Otsikko1"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:caps/></w:rPr><w:t>2 Toimet</w:t></w:r></w:p>' +
      item('kerhot', 1) +
      p('3 Lähteet', 'Otsikko1') +
      p('Kouluterveyskysely 2025.');
    const copy = inserted(wordFile({ styles: styles('word-fi'), numbering: numbering('Otsikko'), body }));
    expect(outlined(copy)).toEqual([
      'Mallilan suunnitelma',
      '1 Lasten tila',
      '2 Toimet',
      '3 Lähteet',
      '4 Osallisuus ja kuuleminen',
    ]);
    expect(mainOf(copy)).toContain(
      '<w:p><w:pPr><w:pStyle w:val="Otsikko1"/></w:pPr><w:r><w:t xml:space="preserve">4 Osallisuus ja kuuleminen</w:t></w:r></w:p>',
    );
  });

  it('stands right behind the heading that is asked for, in the style and numbering of its chapters', () => {
    const heading = (text: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="Rubrik1"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const body =
      heading('Barnens läge') + p('Vi har 240 barn.') + heading('Åtgärder') + p('Klubbar.') + heading('Källor');
    const file = wordFile({ styles: styles('word-sv'), numbering: numbering('Rubrik'), body });
    const copy = inserted(file, (document) => sectionPlace(document, 1, 'right'));
    expect(outlined(copy)).toEqual(['1 Barnens läge', '2 Osallisuus ja kuuleminen', '3 Åtgärder', '4 Källor']);
    expect(mainOf(copy)).toContain(
      heading('X').replace('<w:t>X', '<w:t xml:space="preserve">Osallisuus ja kuuleminen'),
    );
  });

  it('brings its lists, note, link and table, and the styles that the file lacks', () => {
    const copy = inserted(wordFile({ styles: styles('word-fi'), body: p('Toimet', 'Otsikko1') + p('Kerhot.') }));
    const read = readWordPlan({ path: 'kopio.docx', content: copy, pack: rules });
    if (read.status !== 'ok') throw new Error(read.error.code);
    const texts = read.document.blocks.map(({ kind, text }) => `${kind} ${text}`);
    expect(texts).toEqual([
      'heading Toimet',
      'paragraph Kerhot.',
      'heading Osallisuus ja kuuleminen',
      'paragraph Lapset kuullaan ennen päätöstä, ja nuorisovaltuusto vastaa.',
      'footnote Kuntalaki 410/2015, 26 §.',
      'item koulussa',
      'item kerhossa',
      'item ensin kysytään',
      ...['Vastuutaho', 'Toimielin', 'Aikataulu', 'Mittari', 'Lähtötaso', 'Tavoite'].map((text) => `cell ${text}`),
      ...['rehtori', 'sivistyslautakunta', '31.5.2027', 'kuultujen osuus', '40 % (2026)', '80 % (2029)'].map(
        (text) => `cell ${text}`,
      ),
    ]);
    expect(unknownStyles(copy)).toEqual([]);
    const relations = new TextDecoder().decode(unzipSync(copy)['word/_rels/document.xml.rels']);
    expect(relations).toContain('Target="https://mallila.example/nuva" TargetMode="External"');
  });

  it('draws in tables that are wider than the text there', () => {
    const page = '<w:sectPr><w:pgSz w:w="9000" w:h="12000"/><w:pgMar w:left="2000" w:right="2000"/></w:sectPr>';
    const file = wordFile({
      styles: styles('word-fi'),
      body: p('Toimet', 'Otsikko1'),
      rewrite: (xml) => xml.replace(/<w:sectPr>.*<\/w:sectPr>/u, page),
    });
    const widths = [...mainOf(inserted(file)).matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(5000);
    expect(widths).toHaveLength(6);
  });

  it('keeps the page on which the next chapter begins', () => {
    const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    const body = p('Toimet', 'Otsikko1') + p('Kerhot.') + pageBreak + p('Lähteet', 'Otsikko1') + p('Kysely.');
    const file = wordFile({ styles: styles('word-fi'), body });
    const main = mainOf(inserted(file, (document) => sectionPlace(document, 1, 'right')));
    expect(main.split(pageBreak)).toHaveLength(3);
    expect(main.indexOf('Osallisuus ja kuuleminen')).toBeGreaterThan(main.indexOf(pageBreak));
    expect(main).toContain(`${pageBreak}${p('Lähteet', 'Otsikko1')}`);
  });

  it('takes the looks of a heading that somebody has changed and nobody has accepted', () => {
    const heading =
      '<w:p><w:pPr><w:pStyle w:val="Otsikko1"/><w:jc w:val="center"/><w:pPrChange w:id="7" w:author="A"><w:pPr><w:pStyle w:val="Otsikko1"/></w:pPr></w:pPrChange></w:pPr>' +
      '<w:r><w:rPr><w:i/><w:rPrChange w:id="8" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>Toimet</w:t></w:r></w:p>';
    const file = wordFile({ styles: styles('word-fi'), body: `${heading}${p('Kerhot.')}${heading}` });
    const copy = inserted(file, (document) => sectionPlace(document, 1, 'right'));
    expect(outlined(copy)).toEqual(['Toimet', 'Osallisuus ja kuuleminen', 'Toimet']);
    expect(mainOf(copy)).toContain(
      '<w:p><w:pPr><w:pStyle w:val="Otsikko1"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Osallisuus ja kuuleminen</w:t></w:r></w:p>',
    );
  });

  it.each([
    ['with styles', styles('word-fi')],
    ['without styles', undefined],
  ])('takes the forms of a strict file %s', (_, own) => {
    const copy = inserted(
      wordFile({
        ...(own !== undefined && { styles: own }),
        namespaces: STRICT,
        body:
          p('Toimet', 'Otsikko1') +
          table([
            ['a', 'b'],
            ['c', 'd'],
          ]),
      }),
    );
    expect(outlined(copy)).toContain('Osallisuus ja kuuleminen');
    for (const [name, bytes] of Object.entries(unzipSync(copy)).filter(([one]) => /\/[a-z]+\.xml$/u.test(one)))
      expect({ name, transitional: new TextDecoder().decode(bytes).includes('wordprocessingml/2006/main') }).toEqual({
        name,
        transitional: false,
      });
  });
});

describe.each(nastyFiles())('a file with %s', (_, bytes) => {
  it('takes a section and keeps every letter of its own', () => {
    const before = openWordPackage(bytes, limits);
    const copy = inserted(bytes);
    const after = openWordPackage(copy, limits);
    const own = partText(before, before.main)?.text ?? '';
    const text = partText(after, after.main)?.text ?? '';
    let same = 0;
    while (same < own.length && own[same] === text[same]) same += 1;
    // What was put in begins like what follows it: `<w:p` … the end tells where it ends.
    const from = [...own.slice(0, same + 1).matchAll(/</gu)]
      .map(({ index }) => index)
      .findLast((at) => text.endsWith(own.slice(at)));
    expect(from).toBeDefined();
    expect(outlined(copy).filter((title) => title.endsWith('Osallisuus ja kuuleminen'))).toHaveLength(1);
    expect(unknownStyles(copy).filter((style) => style.startsWith('Lapsilinssi'))).toEqual([]);
    const touched =
      /^(?:\[Content_Types\]\.xml|(?:word\/)?(?:_rels\/document2?\.xml\.rels|(?:document2?|styles|numbering|footnotes)\.xml|_rels\/footnotes\.xml\.rels))$/u;
    for (const [name, entry] of before.zip.entries) {
      if (touched.test(name)) continue;
      const there = after.zip.entries.get(name);
      expect(there && after.zip.bytes.slice(there.localFrom, there.localTo)).toEqual(
        before.zip.bytes.slice(entry.localFrom, entry.localTo),
      );
    }
  });
});

function inserted(
  bytes: Uint8Array,
  placeOf = (document: PlanDocument) => sectionPlace(document, 0, 'near'),
): Uint8Array {
  const { document, word } = opened(bytes);
  const section = { title: 'Osallisuus ja kuuleminen', place: placeOf(document), content };
  const written = insertWordSection(word, document, section, 'plan.docx');
  if (written.status !== 'ok') throw new Error(written.error.code);
  return written.content;
}

function opened(bytes: Uint8Array): { readonly document: PlanDocument; readonly word: ReadWord } {
  const read = readWordPlan({ path: 'plan.docx', content: bytes, pack: rules });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return read;
}

function outlined(bytes: Uint8Array): string[] {
  const { sections } = opened(bytes).document;
  return sections
    .filter(({ heading }) => heading >= 0)
    .map(({ number, title }) => (number === '' ? title : `${number} ${title}`));
}

function mainOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
}

/** Styles that the text names and the file does not describe. */
function unknownStyles(bytes: Uint8Array): string[] {
  const after = openWordPackage(bytes, limits);
  const text = partText(after, after.main)?.text ?? '';
  const part = after.relationships.find(({ kind }) => kind === 'styles')?.target;
  const known = new Set(
    [...((part === undefined ? undefined : partText(after, part)?.text) ?? '').matchAll(/styleId="([^"]*)"/gu)].map(
      ([, id]) => id,
    ),
  );
  return [...text.matchAll(/:(?:pStyle|rStyle|tblStyle) [^<>]*?val="([^"]*)"/gu)]
    .map(([, id = '']) => id)
    .filter((id) => !known.has(id));
}
