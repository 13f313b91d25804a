import * as fc from 'fast-check';

import { hostileText } from './hostile-text.ts';
import { headingText, sentence, words } from './plan-words.ts';

/** A text as XML holds it; what XML cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Sentences with signs that XML writes as references, before what is commented on. */
const referring = fc.constantFrom(
  'Lapset & nuoret <3 koulu: kunta selvittää tilat [kunnan nimi] ja kertoo.',
  'Koulu & kerho & koti; aluehallintovirasto valvoo, ja nuorisolaki 72/2006 velvoittaa.',
);

const text = fc.oneof(
  { weight: 2, arbitrary: referring },
  { weight: 5, arbitrary: sentence },
  { weight: 2, arbitrary: words },
  { weight: 1, arbitrary: hostileText },
);

const properties = fc.constantFrom(
  '',
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>',
  '<w:rPr><w:lang w:val="sv-FI"/></w:rPr>',
);

const run = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(properties, text)
      .map(([looks, said]) => `<w:r>${looks}<w:t xml:space="preserve">${escaped(said)}</w:t></w:r>`),
  },
  {
    weight: 1,
    arbitrary: text.map((said) => `<w:r><w:t>${escaped(said)}</w:t><w:tab/><w:t>${escaped(said)}</w:t><w:br/></w:r>`),
  },
  {
    weight: 1,
    arbitrary: text.map(
      (said) => `<w:del w:id="7" w:author="A"><w:r><w:delText>${escaped(said)}</w:delText></w:r></w:del>`,
    ),
  },
  {
    weight: 1,
    arbitrary: text.map((said) => `<w:ins w:id="8" w:author="A"><w:r><w:t>${escaped(said)}</w:t></w:r></w:ins>`),
  },
  {
    weight: 1,
    arbitrary: text.map((said) => `<w:hyperlink r:id="rId9"><w:r><w:t>${escaped(said)}</w:t></w:r></w:hyperlink>`),
  },
  {
    weight: 1,
    arbitrary: text.map(
      (said) =>
        `<w:sdt><w:sdtPr><w:tag w:val="a"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>${escaped(said)}</w:t></w:r></w:sdtContent></w:sdt>`,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<w:r/>',
      '<w:r><w:t/></w:r>',
      '<w:r><w:softHyphen/><w:noBreakHyphen/></w:r>',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:r><w:instrText> PAGE </w:instrText></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      '<w:r><w:footnoteReference w:id="99999999999999999999"/></w:r>',
      '<w:commentRangeStart w:id="3"/>',
      '<w:commentRangeEnd w:id="3"/>',
      '<w:r><w:commentReference w:id="3"/></w:r>',
      '<w:r><w:t>Teksti</w:t><w:commentReference w:id="3"/></w:r>',
      '<w:bookmarkStart w:id="1" w:name="_Toc1"/><w:bookmarkEnd w:id="1"/>',
      '<w:r><w:t>&#228;&#x1F600;<![CDATA[ a & b ]]>&lt;</w:t></w:r>',
      '<m:oMath><m:r><m:t>a/b</m:t></m:r></m:oMath>',
      '<w:proofErr w:type="spellStart"/>',
      '<!-- huom -->',
      '<?ohje a?>',
    ),
  },
);

const paragraphProperties = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '<w:pPr><w:pStyle w:val="Otsikko1"/></w:pPr>',
    '<w:pPr><w:pStyle w:val="Otsikko2"/></w:pPr>',
    '<w:pPr><w:pStyle w:val="Olematon"/></w:pPr>',
    '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    '<w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr></w:pPr>',
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>',
    '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>',
  ),
);

const paragraph = fc
  .tuple(paragraphProperties, fc.array(run, { maxLength: 4 }))
  .map(([looks, runs]) => `<w:p>${looks}${runs.join('')}</w:p>`);

const headed = headingText.map(
  (title) => `<w:p><w:pPr><w:pStyle w:val="Otsikko1"/></w:pPr><w:r><w:t>${escaped(title)}</w:t></w:r></w:p>`,
);

/** What stands in a body: paragraphs, tables, controls, boxes, in each other. */
export const wordBody: fc.Arbitrary<string> = fc.letrec<{ body: string; block: string }>((tie) => ({
  body: fc.array(tie('block'), { minLength: 1, maxLength: 6, depthIdentifier: 'word' }).map((all) => all.join('')),
  block: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'word' },
    { weight: 6, arbitrary: paragraph },
    { weight: 2, arbitrary: headed },
    fc
      .tuple(tie('body'), tie('body'))
      .map(
        ([left, right]) =>
          `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${left}</w:tc><w:tc>${right}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${right}</w:tc></w:tr></w:tbl>`,
      ),
    tie('body').map(
      (inner) => `<w:sdt><w:sdtPr><w:tag w:val="b"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
    ),
    tie('body').map(
      (inner) =>
        `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ),
    tie('body').map((inner) => `<w:customXml w:uri="u" w:element="e">${inner}</w:customXml>`),
    tie('body').map((inner) => `<w:moveFrom w:id="5">${inner}</w:moveFrom>`),
  ),
})).body;
