import { expect, it } from 'vitest';

import { control, item, numbering, p, styles, table, wordFile } from '../fixtures/word-file.ts';
import type { WordFileParts } from '../fixtures/word-file.ts';
import { readWordPlan } from '../read/read-word-plan.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${REL}/officeDocument" Target="word/document.xml"/><Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
const core = (title: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;

/** What is told of a file: rule, variant, quoted words or values, paragraph, and how many other places. A title is there unless it is taken away. */
function told({ parts, ...more }: Partial<WordFileParts>): string[] {
  const read = readWordPlan({
    path: 'suunnitelma.docx',
    accessibility: true,
    content: wordFile({
      styles: styles('word-fi'),
      numbering: numbering('Otsikko'),
      body: '',
      ...more,
      parts: { '_rels/.rels': OFFICE, 'docProps/core.xml': core('Mallilan suunnitelma'), ...parts },
    }),
    pack: {
      documentTypes: [],
      organisations: [],
      sectionRoles: () => [],
      columnRoles: () => [],
      typeSigns: () => [],
    },
  });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return (read.document.accessibility ?? []).map(({ rule, variant, values, range, related }) =>
    [
      `${rule.slice('accessibility/'.length)}${variant === undefined ? '' : `.${variant}`}`,
      JSON.stringify(values),
      range.start.part,
      related.length,
    ].join(' '),
  );
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const LONG = 'Lapset kuullaan koulussa joka syksy, ja heille vastataan kahden viikon kuluessa.';
const drawing = (properties: string, { floats = false, inside = '' } = {}): string =>
  `<w:r><w:drawing><wp:${floats ? 'anchor' : 'inline'} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Kuva 1" ${properties}>${inside}</wp:docPr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><a:blip r:embed="rIdA"/></a:graphicData></a:graphic></wp:${floats ? 'anchor' : 'inline'}></w:drawing></w:r>`;
const DECORATIVE =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
const caption = p('Taulukko 1. Toimenpiteet');
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

it('says nothing of a file in which all is well', () => {
  expect(
    told({
      body:
        p('Mallilan suunnitelma', 'Otsikko') +
        p('Osallisuus', 'Otsikko1') +
        p(LONG) +
        item('koulussa', 1) +
        item('kerhossa', 1) +
        caption +
        table([
          ['Toimenpide', 'Vastuu'],
          ['Kyydit', 'rehtori'],
        ]) +
        para('') +
        para(drawing('descr="Lapsia pihalla"')) +
        para(drawing('', { inside: DECORATIVE })) +
        para(control('rehtori', 'vastuu', false)),
    }),
  ).toEqual([]);
});

it.each<readonly [string, Partial<WordFileParts>, readonly string[]]>([
  ['a title that lacks', { body: p(LONG), parts: { 'docProps/core.xml': core('') } }, ['title {} 0 0']],
  [
    'a title that a program wrote',
    { body: p(LONG), parts: { 'docProps/core.xml': core('Microsoft Word - plan.doc') } },
    ['title.program {"quote":"Microsoft Word - plan.doc"} 0 0'],
  ],
  [
    'a language that is not marked',
    {
      styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
      body: p(LONG),
    },
    ['language {} 0 0'],
  ],
  [
    'another language than the text is in',
    { styles: styles('word-sv'), body: p(LONG.repeat(3)) },
    ['language.fi {} 0 0'],
  ],
  [
    'a passage in another language, unless it is marked',
    {
      body:
        p(LONG.repeat(4)) +
        p('Barnen hörs i skolan varje höst, och de får svar på sina frågor av rektorn inom två veckor.') +
        para(
          run(
            'Ungdomsfullmäktige ger ett utlåtande om varje beslut som gäller barn och unga i kommunen.',
            '<w:lang w:val="sv-FI"/>',
          ),
        ),
    },
    [
      'passage-language.sv {"quote":"Barnen hörs i skolan varje höst, och de får svar på sina frågor av rektorn inom två veckor."} 1 0',
    ],
  ],
  ['a long text without headings', { body: p(LONG).repeat(25) }, ['headings {} 0 0']],
  [
    'bold lines in place of headings',
    {
      body:
        p('Suunnitelma', 'Otsikko') +
        para(run('Osallisuus ja kuuleminen', '<w:b/>')) +
        p(LONG) +
        para(run('Huom: ', '<w:b/>') + run('tämä on tavallista')) +
        para(run('Tärkeä sääntö päättyy pisteeseen.', '<w:b/>')) +
        p(LONG),
    },
    ['fake-heading {"quote":"Osallisuus ja kuuleminen"} 1 0'],
  ],
  [
    'empty headings',
    { body: p('Luku', 'Otsikko1') + p('', 'Otsikko1') + p(LONG) + p(' ', 'Otsikko2') },
    ['heading-empty {} 1 1'],
  ],
  [
    'headings that begin below the top',
    { body: p('Osallisuus', 'Otsikko2') + p(LONG) },
    ['heading-order {"quote":"Osallisuus"} 0 0'],
  ],
  [
    'long documents without contents and page numbers',
    { body: (p('Luku', 'Otsikko1') + p(LONG).repeat(30)).repeat(7) },
    ['contents {} 0 0', 'page-numbers {} 0 0'],
  ],
  [
    'tables without marked headings, merged, in each other and without a name',
    {
      body:
        p('Ensin:') +
        `<w:tbl>${row(cell(p('Tavoite'), '<w:gridSpan w:val="2"/>'))}${row(cell(p('Kyydit')), cell(p('rehtori')))}</w:tbl>` +
        p('Sitten:') +
        `<w:tbl>${row(cell(p('Tavoite')), cell(p('Keino')))}${row(cell(p('Kyydit')), cell(`<w:tbl>${row(cell(p('a')), cell(p('b')))}${row(cell(p('c')), cell(p('d')))}</w:tbl>`))}</w:tbl>`.replace(
          '<w:tr>',
          '<w:tr><w:trPr><w:tblHeader/></w:trPr>',
        ) +
        p('Lopuksi:') +
        `<w:tbl><w:tblPr><w:tblDescription w:val="Toimenpiteet ja vastuut"/></w:tblPr>${row(cell(p('Kyydit')), cell(p('rehtori')))}${row(cell(p('a')), cell(p('b')))}</w:tbl>`,
    },
    [
      'table-header {"quote":"Tavoite"} 1 0',
      'table-merged {"quote":"Tavoite"} 1 0',
      'table-description {"quote":"Tavoite"} 1 0',
      'table-merged.nested {"quote":"Tavoite | Keino"} 5 0',
      'table-description {"quote":"Tavoite | Keino"} 5 0',
      'table-header {"quote":"a | b"} 8 0',
      'table-description {"quote":"a | b"} 8 0',
      'table-header {"quote":"Kyydit | rehtori"} 13 0',
    ],
  ],
  [
    'cells that only have a colour',
    {
      body:
        caption +
        `<w:tbl>${row(cell(p('Toimi')), cell(p('Tila')))}${row(cell(p('Kyydit')), cell('<w:p/>', '<w:shd w:val="clear" w:fill="FF0000"/>'))}${row(cell(p('Kerho')), cell(p('tehty'), '<w:shd w:val="clear" w:fill="00B050"/>'))}${row(cell(p('Leiri')), cell('<w:p/>', '<w:shd w:val="clear" w:fill="D9D9D9"/>'))}</w:tbl>`.replace(
          '<w:tr>',
          '<w:tr><w:trPr><w:tblHeader/></w:trPr>',
        ),
    },
    ['colour-alone {"quote":"Kyydit"} 3 0'],
  ],
  [
    'pictures without text, with a file’s name, and beside the text',
    {
      body:
        para(run('Kuva ') + drawing('')) +
        para(drawing('descr="image1.png"')) +
        para(drawing('descr="Piha"', { floats: true })),
    },
    ['alternative-text {} 0 0', 'alternative-text.name {"quote":"image1.png"} 1 0', 'floating {} 2 0'],
  ],
  [
    'text boxes',
    {
      body: para(
        `${run('Isäntä')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('Nosto laatikossa')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    },
    ['text-box {"quote":"Nosto laatikossa"} 1 0'],
  ],
  [
    'lists that are typed, in lines of their own or in one paragraph',
    {
      body:
        p('- kuullaan') +
        p('– vastataan') +
        p('Väli.') +
        p('- yksin') +
        p('Väli.') +
        para(`${run('1) ensin')}<w:r><w:br/></w:r>${run('2) sitten')}`),
    },
    ['list {"quote":"- kuullaan"} 0 1', 'list {"quote":"1) ensin"} 5 0'],
  ],
  [
    'colours that are hard to tell apart, large letters less so',
    {
      body:
        para(run('Vaaleanharmaa', '<w:color w:val="BBBBBB"/>') + run(' tumma', '<w:color w:val="333333"/>')) +
        para(run('Sama uudestaan', '<w:color w:val="BBBBBB"/>')) +
        para(run('Suuri', '<w:color w:val="808080"/><w:sz w:val="40"/>')) +
        para(run('Valkoinen sinisellä', '<w:color w:val="FFFFFF"/>'), '<w:shd w:val="clear" w:fill="1F4E79"/>') +
        para(run('Automaattinen', '<w:color w:val="auto"/>')),
    },
    ['contrast {"ratio":1.9,"quote":"Vaaleanharmaa"} 0 1'],
  ],
  [
    'links that do not say where they lead',
    {
      body: para(
        `<w:hyperlink r:id="rIdL">${run('Lue lisää ')}${run('täältä.', '<w:b/>')}</w:hyperlink>${run(' ')}<w:hyperlink r:id="rIdL">${run('https://kunta.fi/palvelut/nuoret/valtuusto')}</w:hyperlink>${run(' ')}<w:hyperlink r:id="rIdL">${run('nuorisovaltuuston sivut')}</w:hyperlink>`,
      ),
      relationships: [['rIdL', 'hyperlink', 'https://kunta.fi/']],
    },
    [
      'link-text {"quote":"Lue lisää täältä."} 0 0',
      'link-text.address {"quote":"https://kunta.fi/palvelut/nuoret/valtuusto"} 0 0',
    ],
  ],
  [
    'space made with empty lines, blanks and tabs',
    { body: `${p('Alku')}<w:p/><w:p/>${p('Vastuu:        rehtori')}<w:p/>${p('Loppu')}` },
    ['empty-paragraphs {"count":3} 1 2', 'empty-paragraphs.blanks {"quote":"Vastuu: rehtori"} 3 0'],
  ],
  [
    'fields without a name, and notes that are typed',
    {
      body:
        para(control('vastuutaho', 'vastuu', true).replace('<w:alias w:val="vastuu"/>', '')) +
        para(`${run('Kuntalaki')}${run('1', '<w:vertAlign w:val="superscript"/>')}${run(' sanoo.')}`),
    },
    ['typed-note {"quote":"Kuntalaki1 sanoo."} 1 0', 'control-title {"quote":"vastuutaho"} 0 0'].toReversed(),
  ],
  ['small letters', { body: para(run(LONG, '<w:sz w:val="18"/>')) }, ['text-size {"size":9} 0 0']],
  [
    'protection',
    {
      body: p(LONG),
      parts: {
        'word/settings.xml': `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`,
      },
      relationships: [['rIdS', 'settings', 'settings.xml']],
    },
    ['protection {} 0 0'],
  ],
])('tells of %s', (_, parts, expected) => {
  expect(told(parts)).toEqual(expected);
});
