import { limitsWith } from '@lapsilinssi/core';
import { describe, expect, it } from 'vitest';

import { markdownWord, outlineOf } from '../fixtures/markdown-word.ts';
import { control, item, numbering, p, STRICT, styles, table, wordFile } from '../fixtures/word-file.ts';
import type { WordFileParts } from '../fixtures/word-file.ts';
import { readWord } from './read-word.ts';

const read = (bytes: Uint8Array): ReturnType<typeof readWord> => readWord(bytes, limitsWith());
const shown = (parts: WordFileParts): string[] => outlineOf(read(wordFile(parts)).root);

describe('headings', () => {
  it.each([
    ['word-fi', 'Otsikko'],
    ['word-sv', 'Rubrik'],
    ['named-fi', 'Tyyli'],
    ['named-sv', 'Tyyli'],
    ['outline-only', 'KuntaTaso'],
  ] as const)('are known in %s', (kind, id) => {
    expect(
      shown({ styles: styles(kind), body: p('Osallisuus', `${id}1`) + p('Kuuleminen', `${id}2`) + p('Lapset.') }),
    ).toEqual(['# Osallisuus', '## Kuuleminen', 'Lapset.']);
  });

  it('are known by a localised id though the styles are missing', () => {
    expect(shown({ body: p('Osallisuus', 'Otsikko1') + p('Delaktighet', 'Rubrik2') + p('Muu', 'Muu1') })).toEqual([
      '# Osallisuus',
      '## Delaktighet',
      'Muu',
    ]);
  });

  it('may be made by a style that is based on one, or by a level of the outline alone', () => {
    const own = `<w:style w:type="paragraph" w:styleId="Kunta"><w:name w:val="Mallilan otsikko"/><w:basedOn w:val="Otsikko2"/></w:style>`;
    const direct = '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>Mittarit</w:t></w:r></w:p>';
    expect(shown({ styles: styles('word-fi') + own, body: p('Osallisuus', 'Kunta') + direct })).toEqual([
      '## Osallisuus',
      '### Mittarit',
    ]);
  });

  it('are not made by bold letters', () => {
    expect(shown({ body: '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Osallisuus</w:t></w:r></w:p>' })).toEqual(['Osallisuus']);
  });

  it('get the numbers that Word counts, and the title none', () => {
    const numbered = (text: string, style: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body =
      p('Mallilan suunnitelma', 'Otsikko') +
      numbered('Johdanto', 'Otsikko1') +
      numbered('Tavoitteet', 'Otsikko1') +
      numbered('Osallisuus', 'Otsikko2') +
      numbered('Kuuleminen', 'Otsikko2') +
      numbered('Koulut', 'Otsikko3') +
      numbered('Seuranta', 'Otsikko1');
    expect(shown({ styles: styles('word-fi'), numbering: numbering('Otsikko'), body })).toEqual([
      '# Mallilan suunnitelma',
      '## 1 Johdanto',
      '## 2 Tavoitteet',
      '### 2.1 Osallisuus',
      '### 2.2 Kuuleminen',
      '#### 2.2.1 Koulut',
      '## 3 Seuranta',
    ]);
  });
});

describe('lists', () => {
  it('nest by their levels and end where other text begins; empty paragraphs are but space', () => {
    const body =
      p('Kunta lupaa:') +
      item('Kuulemme lapsia', 1) +
      '<w:p/>' +
      item('koulussa', 1, 1) +
      item('kerhossa', 1, 1) +
      item('Vastaamme', 1) +
      p('Lisäksi:') +
      item('ensin', 2) +
      item('sitten', 2);
    expect(shown({ numbering: numbering('Otsikko'), body })).toEqual([
      'Kunta lupaa:',
      '- Kuulemme lapsia',
      '  - koulussa',
      '  - kerhossa',
      '- Vastaamme',
      'Lisäksi:',
      '1. ensin',
      '1. sitten',
    ]);
  });

  it('come from styles too, and numbering 0 takes them away', () => {
    const style = `<w:style w:type="paragraph" w:styleId="Luettelomerkki"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const without = `<w:p><w:pPr><w:pStyle w:val="Luettelomerkki"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>teksti</w:t></w:r></w:p>`;
    expect(
      shown({ styles: style, numbering: numbering('Otsikko'), body: p('kohta', 'Luettelomerkki') + without }),
    ).toEqual(['- kohta', 'teksti']);
  });
});

describe('tables', () => {
  it('have their headings in the first row', () => {
    expect(
      shown({
        body: table([
          ['Toimenpide', 'Vastuutaho'],
          ['Kerhokyydit kyliin', 'Sivistysjohtaja'],
        ]),
      }),
    ).toEqual(['| Toimenpide | Vastuutaho |', '| Kerhokyydit kyliin | Sivistysjohtaja |']);
  });

  it('join the rows that are marked as headings, keep columns under cells that span them, and know cells that go on', () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const head = '<w:trPr><w:tblHeader/></w:trPr>';
    const body = `<w:tbl>
      <w:tr>${head}${cell('Tavoite')}${cell('Mittari', '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${head}${cell('')}${cell('Lähtötaso')}${cell('Tavoitetaso')}</w:tr>
      <w:tr>${cell('Harrastus jokaiselle', '<w:vMerge w:val="restart"/>')}${cell('61 %')}${cell('75 %')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('12')}${cell('20')}</w:tr></w:tbl>`;
    expect(shown({ body })).toEqual([
      '| Tavoite | MittariLähtötaso | Tavoitetaso |'.replace('MittariL', 'Mittari / L'),
      '| Harrastus jokaiselle | 61 % | 75 % |',
      '| ^ | 12 | 20 |',
    ]);
  });

  it('of one column or one row are frames around text', () => {
    expect(shown({ body: table([['Osallisuus'], ['Lapset kuullaan.']]) + table([['Vasen', 'Oikea']]) })).toEqual([
      'Osallisuus',
      'Lapset kuullaan.',
      'Vasen',
      'Oikea',
    ]);
  });

  it('lose the rows that are deleted', () => {
    const body = table([
      ['Toimenpide', 'Vastuu'],
      ['Kyydit', 'rehtori'],
      ['Poistettu', 'kunta'],
    ]).replace(
      /<w:tr>(?=<w:tc><w:tcPr\/><w:p><w:r><w:t xml:space="preserve">Poistettu)/u,
      '<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>',
    );
    expect(shown({ body })).toEqual(['| Toimenpide | Vastuu |', '| Kyydit | rehtori |']);
  });
});

describe('accepted text', () => {
  it('holds what was inserted, and nothing that was deleted, moved away or hidden', () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Lapset </w:t></w:r><w:del w:id="1"><w:r><w:delText>ehkä </w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t xml:space="preserve">aina </w:t></w:r></w:ins><w:moveFrom w:id="3"><w:r><w:t>pois</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>piilossa</w:t></w:r><w:r><w:t>kuullaan.</w:t></w:r></w:p>`;
    expect(shown({ body })).toEqual(['Lapset aina kuullaan.']);
  });

  it('joins paragraphs whose mark between them is deleted', () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Lapset </w:t></w:r></w:p>${p('kuullaan.')}`;
    const gone = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>Vanha kappale.</w:delText></w:r></w:del></w:p>${p('Uusi.')}`;
    expect(read(wordFile({ body: joined + gone })).parts).toEqual(['Lapset kuullaan.', 'Uusi.']);
  });

  it('has signs for what Word writes as elements', () => {
    const body =
      '<w:p><w:r><w:t>lapsi</w:t><w:softHyphen/><w:t>vaikutusten</w:t><w:noBreakHyphen/><w:t>arvio</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FE"/><w:br/><w:t>kyllä</w:t></w:r></w:p>';
    expect(read(wordFile({ body })).parts).toEqual(['lapsi\u00ADvaikutusten\u2011arvio\t☒\nkyllä']);
  });

  it('takes what fields made, not their codes, and knows links', () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p><w:r><w:t xml:space="preserve">Taulukko </w:t></w:r>${field(' SEQ Taulukko ', '1')}<w:r><w:t xml:space="preserve">. Lue </w:t></w:r>${field(' HYPERLINK "https://esimerkki.fi" ', 'lisää')}<w:hyperlink r:id="rId9"><w:r><w:t>täältä</w:t></w:r></w:hyperlink></w:p>`;
    expect(shown({ body, relationships: [['rId9', 'hyperlink', 'https://kunta.fi/']] })).toEqual([
      'Taulukko 1. Lue [lisää](https://esimerkki.fi)[täältä](https://kunta.fi/)',
    ]);
  });

  it('leaves out tables of contents, by field, control or style', () => {
    const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Sisällys', 'Sisllysluettelonotsikko')}${p('1 Johdanto 3')}</w:sdtContent></w:sdt>`;
    const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC \\o "1-3" </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>2 Tavoitteet 4</w:t></w:r></w:p><w:p><w:r><w:t>3 Seuranta 9</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(
      shown({
        styles: styles('word-fi'),
        body: toc + field + p('4 Liitteet 12', 'Sisluet1') + p('Johdanto', 'Otsikko1'),
      }),
    ).toEqual(['# Johdanto']);
  });

  it('reads a text box once, after the paragraph on which it hangs', () => {
    const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>Ennen.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(p('Nosto: lapset mukana.'))}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(p('Nosto: lapset mukana.'))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space="preserve"> Samaa.</w:t></w:r></w:p>${p('Jälkeen.')}`;
    expect(shown({ body })).toEqual(['Ennen. Samaa.', 'Nosto: lapset mukana.', 'Jälkeen.']);
    expect(read(wordFile({ body })).parts).toEqual(['Ennen. Samaa.', 'Nosto: lapset mukana.', 'Jälkeen.']);
  });

  it('puts a note after the paragraph that refers to it, and its text after all paragraphs', () => {
    const word = read(markdownWord('Lapset kuullaan[^1].\n\nMuu teksti.\n\n[^1]: Kuntalaki 410/2015.\n'));
    expect(outlineOf(word.root)).toEqual(['Lapset kuullaan.', '[^footnote-1]: Kuntalaki 410/2015.', 'Muu teksti.']);
    expect(word.parts).toEqual(['Lapset kuullaan.', 'Muu teksti.', 'Kuntalaki 410/2015.']);
    expect([...word.noteHosts]).toEqual([[2, 0]]);
  });

  it('leaves the marks of notes that were typed out of the text, and the signs of measures in it', () => {
    const up = (text: string): string =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('Lapset kuullaan')}${up('12')}${run(', ja pihaa on 40 m')}${up('2')}${run('.')}</w:p>`;
    expect(shown({ body })).toEqual(['Lapset kuullaan, ja pihaa on 40 m2.']);
    expect(read(wordFile({ body })).parts).toEqual(['Lapset kuullaan12, ja pihaa on 40 m2.']);
  });

  it('remembers the language that a writer marked', () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Ruotsiksi </w:t></w:r><w:r><w:rPr><w:lang w:val="sv-FI"/></w:rPr><w:t>barnens bästa</w:t></w:r></w:p>';
    const { root, language } = read(wordFile({ styles: styles('word-fi'), body }));
    expect(root.children).toMatchObject([
      {
        children: [
          { value: 'Ruotsiksi ', data: { part: 0 } },
          { value: 'barnens bästa', data: { part: 0, lang: 'sv-FI' } },
        ],
      },
    ]);
    expect(language).toBe('fi-FI');
  });
});

describe('content controls', () => {
  it('keep tag and title; a prompt in a line is no text of it', () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Vastuu: </w:t></w:r>${control('Kirjoita vastuutaho', 'vastuu', true)}</w:p><w:p>${control('Rehtori', 'tekija', false)}</w:p>`;
    const { root } = read(wordFile({ body }));
    expect(outlineOf(root)).toEqual(['Vastuu: ', '{placeholder} Kirjoita vastuutaho', 'Rehtori']);
    expect(root.children[1]?.data).toEqual({
      part: 0,
      use: 'placeholder',
      control: { tag: 'vastuu', title: 'vastuu', placeholder: true },
    });
    expect(root.children[2]).toMatchObject({
      children: [{ value: 'Rehtori', data: { control: { tag: 'tekija', title: 'tekija', placeholder: false } } }],
    });
  });

  it('that hold whole paragraphs or cells say so of these', () => {
    const block = (inner: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="k"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const cells = `<w:tbl><w:tr><w:tc>${p('Toimenpide')}</w:tc><w:tc>${p('Vastuu')}</w:tc></w:tr><w:tr><w:tc>${p('Kyydit')}</w:tc>${block(`<w:tc>${p('Valitse')}</w:tc>`)}</w:tr></w:tbl>`;
    expect(shown({ body: block(p('Kuvaa tähän, miten lapsia kuullaan.')) + cells })).toEqual([
      '{placeholder} Kuvaa tähän, miten lapsia kuullaan.',
      '| Toimenpide | Vastuu |',
      '| Kyydit | {placeholder} Valitse |',
    ]);
  });
});

describe('files of other makers', () => {
  const body = p('Osallisuus', 'Otsikko1') + p('Lapset kuullaan.');
  const expected = ['# Osallisuus', 'Lapset kuullaan.'];

  it('may be strict', () => {
    expect(shown({ styles: styles('word-fi'), body, namespaces: STRICT })).toEqual(expected);
  });

  it('may have another prefix, or none', () => {
    const renamed = (prefix: string) => (xml: string) =>
      xml
        .replaceAll(/(<\/?)w:/gu, `$1${prefix === '' ? '' : `${prefix}:`}`)
        .replace('xmlns:w=', prefix === '' ? 'xmlns=' : `xmlns:${prefix}=`)
        .replaceAll(/ w:/gu, prefix === '' ? ' q:' : ` ${prefix}:`);
    expect(shown({ styles: styles('word-fi'), body, rewrite: renamed('ns0') })).toEqual(expected);
    const bare = (xml: string): string =>
      renamed('')(xml).replace(
        'xmlns=',
        'xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns=',
      );
    expect(shown({ styles: styles('word-fi'), body, rewrite: bare })).toEqual(expected);
  });

  it('may keep the text elsewhere, in UTF-16 or with a byte order mark', () => {
    expect(shown({ styles: styles('word-fi'), body, main: 'word/document2.xml' })).toEqual(expected);
    expect(
      shown({
        styles: styles('word-fi'),
        body,
        rewrite: (xml) => new Uint8Array(Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
      }),
    ).toEqual(expected);
    expect(shown({ styles: styles('word-fi'), body, rewrite: (xml) => `\uFEFF${xml}` })).toEqual(expected);
  });
});

describe('the way back', () => {
  it('leads from every stretch of accepted text to the XML that says it', () => {
    const body = `<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>Lapset &amp; nuoret</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>kuullaan</w:t></w:r></w:p>`;
    let source = '';
    const bytes = wordFile({
      body,
      rewrite(xml) {
        source = xml;
        return xml;
      },
    });
    const { flow, parts } = read(bytes);
    expect(parts).toEqual(['Lapset & nuoret\tkuullaan']);
    const [paragraph] = flow.sources;
    expect(
      paragraph?.pieces.map(({ from, to, raw, run }) => [
        parts[0]?.slice(from, to),
        raw && source.slice(raw.from, raw.to),
        run.properties && source.slice(run.properties.from, run.properties.to),
        source.slice(run.from, run.to).startsWith('<w:r>') && source.slice(run.from, run.to).endsWith('</w:r>'),
      ]),
    ).toEqual([
      ['Lapset & nuoret', 'Lapset &amp; nuoret', undefined, true],
      ['\t', undefined, '<w:rPr><w:b/></w:rPr>', true],
      ['kuullaan', 'kuullaan', '<w:rPr><w:b/></w:rPr>', true],
    ]);
    expect(paragraph?.place && source.slice(paragraph.place.from, paragraph.place.to)).toBe(
      body.slice('<w:p><w:pPr><w:jc/></w:pPr>'.length, -'</w:p>'.length),
    );
  });
});
