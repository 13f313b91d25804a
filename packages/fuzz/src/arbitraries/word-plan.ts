import * as fc from 'fast-check';

import { sentence } from './plan-words.ts';
import { variedSentence } from './varied-plan.ts';
import { wordOf } from './word-bytes.ts';
import type { TextPart } from './word-bytes.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const bare = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const looking =
  (looks: string) =>
  (text: string): string =>
    `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** How a stretch of a paragraph may stand in it. */
const RUNS: readonly ((text: string) => string)[] = [
  bare,
  bare,
  bare,
  looking('<w:b/>'),
  looking('<w:i/>'),
  looking('<w:lang w:val="sv-FI"/>'),
  looking('<w:color w:val="DDDDDD"/>'),
  looking('<w:sz w:val="12"/>'),
  looking('<w:vanish/>'),
  (text) => `<w:hyperlink r:id="rId9">${bare(text)}</w:hyperlink>`,
  (text) => `<w:hyperlink w:anchor="_Toc1">${bare(text)}</w:hyperlink>`,
  (text) =>
    `<w:sdt><w:sdtPr><w:alias w:val="Vastuu"/><w:tag w:val="a.b"/></w:sdtPr><w:sdtContent>${bare(text)}</w:sdtContent></w:sdt>`,
  (text) =>
    `<w:sdt><w:sdtPr><w:tag w:val="c"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${bare(text)}</w:sdtContent></w:sdt>`,
  (text) => `<w:ins w:id="8" w:author="A">${bare(text)}</w:ins>`,
  (text) => `<w:del w:id="7" w:author="A"><w:r><w:delText>${escaped(text)}</w:delText></w:r></w:del>`,
  (text) => `<w:smartTag w:element="a">${bare(text)}</w:smartTag>`,
  (text) => `<w:fldSimple w:instr=" REF a ">${bare(text)}</w:fldSimple>`,
  (text) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${bare(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  (text) => `${bare(text)}<w:r><w:footnoteReference w:id="1"/></w:r>`,
  (text) => `<w:r><w:t>${escaped(text)}</w:t><w:tab/></w:r><w:r><w:br/></w:r>`,
  (text) =>
    `<w:commentRangeStart w:id="3"/>${bare(text)}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`,
  // Some programs write the mark of a comment into the run of the text.
  (text) =>
    `<w:commentRangeStart w:id="3"/><w:commentRangeEnd w:id="3"/><w:r><w:t>${escaped(text)}</w:t><w:commentReference w:id="3"/></w:r>`,
  (text) => `<w:r><w:t>${escaped(text)}</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>`,
  (text) => `<w:bookmarkStart w:id="1" w:name="_Toc1"/>${bare(text)}<w:bookmarkEnd w:id="1"/>`,
];

/** A text cut into runs of every kind. */
const runs = fc
  .record({
    text: fc.oneof({ weight: 3, arbitrary: variedSentence }, sentence),
    cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(RUNS.length - 1)), { maxLength: 4 }),
    last: fc.nat(RUNS.length - 1),
  })
  .map(({ text, cuts, last }) => {
    let at = 0;
    let written = '';
    for (const [share, kind] of cuts.toSorted(([one], [other]) => one - other)) {
      const to = Math.floor(share * text.length);
      if (to > at) written += RUNS[kind]?.(text.slice(at, to)) ?? '';
      at = Math.max(at, to);
    }
    return written + (at < text.length ? (RUNS[last]?.(text.slice(at)) ?? '') : '');
  });

const looks = fc.constantFrom(
  '',
  '',
  '',
  '<w:jc w:val="center"/>',
  '<w:pStyle w:val="Otsikko1"/>',
  '<w:pStyle w:val="Otsikko2"/>',
  '<w:pStyle w:val="Otsikko3"/>',
  '<w:outlineLvl w:val="1"/>',
  ...[0, 1, 2].map(
    (level) =>
      `<w:pStyle w:val="Otsikko${level + 3}"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="4"/></w:numPr>`,
  ),
  ...[0, 1, 2].map((level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="4"/></w:numPr>`),
  ...[0, 1].map((level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`),
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>',
);
const paragraph = fc
  .tuple(looks, runs)
  .map(([look, said]) => `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${said}</w:p>`);

const cell = fc
  .tuple(
    fc.constantFrom('', '', '', '', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:vMerge/>'),
    fc.constantFrom(
      'Toimenpide',
      'Vastuutaho',
      'Aikataulu',
      'Mittari',
      'Tavoite',
      'rehtori',
      '2027',
      '7 %',
      '4 %',
      '',
      'Lapsia kuullaan',
      'Lääninhallitus',
    ),
  )
  .map(
    ([properties, text]) => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${text === '' ? '' : bare(text)}</w:p></w:tc>`,
  );
const table = fc
  .tuple(fc.boolean(), fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }))
  .map(
    ([header, rows]) =>
      `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(4)}</w:tblGrid>${rows.map((cells, at) => `<w:tr>${header && at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`).join('')}</w:tbl>`,
  );
const drawing = fc
  .tuple(
    fc.constantFrom('', ' descr="Lapset pihalla"', ' descr="kuva1.png" title="x"'),
    fc.constantFrom('inline', 'anchor'),
  )
  .map(
    ([described, kind]) =>
      `<w:p><w:r><w:drawing><wp:${kind} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Kuva 1"${described}/></wp:${kind}></w:drawing></w:r></w:p>`,
  );

/** A plan as it is typed in Word: numbered headings, lists, tables, pictures, and paragraphs of runs of every kind. */
export const wordPlan: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: paragraph },
        { weight: 2, arbitrary: table },
        { weight: 1, arbitrary: drawing },
        {
          weight: 1,
          arbitrary: fc.constantFrom('<w:p/>', '<w:p/><w:p/><w:p/>', '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'),
        },
        {
          weight: 1,
          arbitrary: paragraph.map(
            (one) => `<w:sdt><w:sdtPr><w:tag w:val="plan.text"/></w:sdtPr><w:sdtContent>${one}</w:sdtContent></w:sdt>`,
          ),
        },
      ),
      { minLength: 2, maxLength: 12 },
    ),
    fc.constantFrom<((part: TextPart) => TextPart) | undefined>(
      undefined,
      undefined,
      undefined,
      // Names of parts are the same in capitals.
      ([name, text]) => [name.replace('word/s', 'word/S'), text],
      ([name, text]) => [name.replace(/^word\/(?:numbering|document)/u, (found) => found.toUpperCase()), text],
      ([name, text]) => [name.replace('_rels/', '_Rels/'), text],
      // The strict form of the format, as Word can save it.
      (part) => strictPart(part),
      (part) => strictPart(part),
    ),
  )
  .map(([all, written]) => wordOf(all.join(''), written));

/** A part in the strict form of the format. */
function strictPart([name, text]: TextPart): TextPart {
  const strict = text.replaceAll(
    /http:\/\/schemas\.openxmlformats\.org\/(?<kind>wordprocessingml|officeDocument|drawingml)\/2006\//gu,
    'http://purl.oclc.org/ooxml/$<kind>/',
  );
  return [name, strict];
}
