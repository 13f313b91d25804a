import { describe, expect, it } from 'vitest';

import { control, item, numbering, p, styles, table, wordFile } from '../fixtures/word-file.ts';
import type { WordFileParts } from '../fixtures/word-file.ts';
import { importWord } from './import-word.ts';

const OPTIONS = { path: 'suunnitelma.docx', pictureFolder: 'suunnitelma-kuvat', pictureWord: 'kuva' };

function imported(parts: Partial<WordFileParts>): string {
  const result = importWord(
    wordFile({ styles: styles('word-fi'), numbering: numbering('Otsikko'), body: '', ...parts }),
    OPTIONS,
  );
  if (result.status !== 'ok') throw new Error(result.error.code);
  return result.markdown;
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

describe('text', () => {
  it('has title, headings with the numbers that Word counts, and paragraphs', () => {
    const numbered = (text: string, style: string): string =>
      para(run(text), `<w:pStyle w:val="${style}"/><w:numPr><w:numId w:val="3"/></w:numPr>`);
    const body =
      p('Mallilan suunnitelma', 'Otsikko') +
      numbered('Osallisuus', 'Otsikko1') +
      numbered('Kuuleminen', 'Otsikko2') +
      p('Lapsia kuullaan 2 * 3 kertaa vuodessa.');
    expect(imported({ body })).toBe(
      '# Mallilan suunnitelma\n\n## 1 Osallisuus\n\n### 1.1 Kuuleminen\n\nLapsia kuullaan 2 \\* 3 kertaa vuodessa.\n',
    );
  });

  it('keeps bold, italic and struck letters with the space around them outside, and links', () => {
    const body = para(
      run('Lapset') +
        run(' kuullaan ', '<w:b/>') +
        run('aina', '<w:b/><w:i/>') +
        run(' ') +
        run('ei koskaan', '<w:strike/>') +
        '<w:hyperlink r:id="rId9"><w:r><w:t xml:space="preserve">kunnan </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>sivuilla</w:t></w:r></w:hyperlink>' +
        '<w:hyperlink w:anchor="_Toc1"><w:r><w:t>täällä</w:t></w:r></w:hyperlink>',
    );
    expect(imported({ body, relationships: [['rId9', 'hyperlink', 'https://kunta.fi/']] })).toBe(
      'Lapset **kuullaan _aina_** ~~ei koskaan~~[kunnan **sivuilla**](https://kunta.fi/)täällä\n',
    );
  });

  it('takes tracked changes as accepted, and leaves hidden text and tables of contents out', () => {
    const body =
      p('Sisällys 1', 'Sisluet1') +
      para(
        run('Lapset ') +
          '<w:del w:id="1"><w:r><w:delText>ehkä</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>aina</w:t></w:r></w:ins>' +
          run('piilossa', '<w:vanish/>'),
      );
    expect(imported({ body })).toBe('Lapset aina\n');
  });

  it('has line ends, raised letters, lines across the page, quotations and code', () => {
    const more =
      '<w:style w:type="paragraph" w:styleId="Lainaus"><w:name w:val="Quote"/></w:style><w:style w:type="paragraph" w:styleId="Koodi"><w:name w:val="HTML Preformatted"/></w:style><w:style w:type="character" w:styleId="KoodiM"><w:name w:val="HTML Code"/></w:style>';
    const body =
      para(
        `${run('Ala 3 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}<w:r><w:br/></w:r>${run('Toinen rivi')}`,
      ) +
      para('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>') +
      p('Meitä kuultiin.', 'Lainaus') +
      p('Ja meille vastattiin.', 'Lainaus') +
      p('a = 1', 'Koodi') +
      p('b = 2', 'Koodi') +
      para(run('Kirjoita ') + run('check', '<w:rStyle w:val="KoodiM"/>'));
    expect(imported({ styles: styles('word-fi') + more, body })).toBe(
      'Ala 3 m<sup>2</sup>\\\nToinen rivi\n\n---\n\n> Meitä kuultiin.\n>\n> Ja meille vastattiin.\n\n```\na = 1\nb = 2\n```\n\nKirjoita `check`\n',
    );
  });

  it('puts guidance into boxes as in a template, and prompts into brackets', () => {
    const body =
      p('Ohje: Kerro, kuka vastaa.') +
      para(control('Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.', 'vastuutaho', true)) +
      para(run('Aikataulu: ') + control('kuukausi ja vuosi', 'aika', true)) +
      para(control('rehtori', 'vastuutaho', false)) +
      p('[oma teksti]');
    expect(imported({ body })).toBe(
      '> Ohje: Kerro, kuka vastaa.\n\n[vastuutaho]\n\nAikataulu: [kuukausi ja vuosi]\n\nrehtori\n\n[oma teksti]\n',
    );
  });
});

describe('lists', () => {
  it('nest, begin where Word begins, have boxes that are ticked, and hold what goes on', () => {
    const goesOn = '<w:style w:type="paragraph" w:styleId="Luettelokappale"><w:name w:val="List Paragraph"/></w:style>';
    const body =
      item('Kuulemme', 1) +
      item('koulussa', 1, 1) +
      p('joka syksy', 'Luettelokappale') +
      item('☐ vastaamme', 1) +
      item('☒ kysymme', 1) +
      p('Sitten:') +
      item('ensin', 2) +
      item('sitten', 2);
    expect(imported({ styles: styles('word-fi') + goesOn, body })).toBe(
      '- Kuulemme\n  - koulussa\n\n    joka syksy\n- [ ] vastaamme\n- [x] kysymme\n\nSitten:\n\n1. ensin\n2. sitten\n',
    );
  });
});

describe('tables', () => {
  it('say in each row what goes on from above, and in each column what spans it', () => {
    const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const head = '<w:trPr><w:tblHeader/></w:trPr>';
    const body = `<w:tbl>
      <w:tr>${head}${cell(p('Tavoite'))}${cell(p('Mittari'), '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${head}${cell(p(''))}${cell(p('Lähtötaso'))}${cell(p('Tavoitetaso'))}</w:tr>
      <w:tr>${cell(p('Harrastus'), '<w:vMerge w:val="restart"/>')}${cell(p('61 %') + p('vuonna 2025'))}${cell(p('75 %'))}</w:tr>
      <w:tr>${cell(p(''), '<w:vMerge/>')}${cell(item('12', 1))}${cell(p('a|b'))}</w:tr></w:tbl>`;
    expect(
      imported({ body })
        .split('\n')
        .map((line) => line.replaceAll(/ {2,}/gu, ' ').replaceAll(/-{2,}/gu, '--')),
    ).toEqual([
      '| Tavoite | Mittari<br>Lähtötaso | Mittari<br>Tavoitetaso |',
      '| -- | -- | -- |',
      '| Harrastus | 61 %<br>vuonna 2025 | 75 % |',
      '| Harrastus | • 12 | a\\|b |',
      '',
    ]);
  });

  it('of one column are text, unless their headings are marked', () => {
    expect(
      imported({
        body:
          table([['Toimenpide'], ['Kyydit']]) +
          p('väli') +
          table([['Vain'], ['kehys']]).replace(/<w:trPr>.*?<\/w:trPr>/u, ''),
      }),
    ).toBe('| Toimenpide |\n| ---------- |\n| Kyydit     |\n\nväli\n\nVain\n\nkehys\n');
  });
});

describe('what hangs on the text', () => {
  it('are notes, each at its word, numbered as they come', () => {
    const body = para(
      `${run('Kuntalaki')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(' sanoo')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`,
    );
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${p('Toinen.')}</w:footnote><w:footnote w:id="7">${para(`<w:r><w:footnoteRef/></w:r>${run(' 410/2015')}`)}</w:footnote>`;
    expect(imported({ body, footnotes })).toBe('Kuntalaki[^1] sanoo[^2].\n\n[^1]: 410/2015\n\n[^2]: Toinen.\n');
  });

  it('are pictures, in files whose names no file gives', () => {
    const picture = (id: string, more: string): string =>
      `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Kuva 1" ${more}/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);
    const result = importWord(
      wordFile({
        body:
          para(run('Kuvassa ') + picture('rIdA', 'descr="Lapsia pihalla"') + run(' leikitään')) +
          para(picture('rIdA', '')) +
          para(picture('rIdB', 'descr="Muualla"')) +
          para(picture('rIdC', 'descr="Ohjelma"')),
        relationships: [
          ['rIdA', 'image', 'media/..\\..\\..\\etc\\passwd.exe'],
          ['rIdB', 'image', 'https://kunta.fi/kuva.png'],
          ['rIdC', 'image', 'media/x.bin'],
        ],
        parts: { 'etc/passwd.exe': png, 'word/media/x.bin': 'MZ' },
      }),
      OPTIONS,
    );
    expect(result).toEqual({
      status: 'ok',
      markdown:
        'Kuvassa ![Lapsia pihalla](suunnitelma-kuvat/kuva-1.png) leikitään\n\n![](suunnitelma-kuvat/kuva-1.png)\n\n![Muualla](https://kunta.fi/kuva.png)\n',
      pictures: [{ name: 'kuva-1.png', content: png }],
      comments: 0,
    });
  });

  it('are properties: those that are keys of ours, title and writer', () => {
    const rel = (kind: string, target: string): string =>
      `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
    const parts = {
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>${rel('custom-properties', 'docProps/custom.xml')}<Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Lapset: ensin</dc:title><dc:creator>Maija Mallinen</dc:creator></cp:coreProperties>',
      'docProps/custom.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property pid="2" name="kausi"><vt:lpwstr>2026–2029</vt:lpwstr></property><property pid="3" name="ContentTypeId"><vt:lpwstr>0x01</vt:lpwstr></property></Properties>',
    };
    expect(imported({ body: p('Osallisuus', 'Otsikko1'), parts })).toBe(
      '---\nkausi: 2026–2029\ntitle: "Lapset: ensin"\nauthor: Maija Mallinen\n---\n\n# Osallisuus\n',
    );
  });
});

it('says by name why a file cannot be read', () => {
  expect(importWord(new Uint8Array([1, 2, 3]), OPTIONS)).toEqual({
    status: 'unreadable',
    error: { code: 'word-none', values: {}, file: 'suunnitelma.docx', remedy: 'open-in-word' },
  });
});
