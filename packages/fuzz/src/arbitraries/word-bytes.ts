import * as fc from 'fast-check';

import { mutated } from './mutated-bytes.ts';
import { wordBody } from './word-xml.ts';
import { zipBytes } from './zip-bytes.ts';
import type { ZipFields, ZipPart } from './zip-bytes.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const override = (part: string, kind: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${R}/${kind}" Target="${target}"/>`;

const FURTHER_HEADINGS = [3, 4, 5, 6]
  .map(
    (level) => `<w:style w:type="paragraph" w:styleId="Otsikko${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('');

/** A list's levels, with what stands before their items. */
function listOf(id: number, format: string, mark: (level: number) => string): string {
  const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${mark(level + 1)}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

/** The mark of a heading's level: `%1.%2.%3`. */
function withThoseAbove(level: number): string {
  return Array.from({ length: level }, (_, above) => `%${above + 1}`).join('.');
}

/** Names and texts of the parts of a Word file around a body. */
function partsOf(body: string, withComments: boolean): Map<string, string> {
  return new Map([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('footnotes', 'footnotes')}${withComments ? override('comments', 'comments') : ''}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'word/document.xml')}</Relationships>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'styles', 'styles.xml')}${relation(2, 'numbering', 'numbering.xml')}${relation(3, 'footnotes', 'footnotes.xml')}${withComments ? relation(4, 'comments', 'comments.xml') : ''}<Relationship Id="rId9" Type="${R}/hyperlink" Target="https://esimerkki.example" TargetMode="External"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `${HEAD}<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ],
    [
      'word/styles.xml',
      `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fi-FI"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normaali"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Otsikko1"><w:name w:val="heading 1"/><w:basedOn w:val="Otsikko2"/></w:style><w:style w:type="paragraph" w:styleId="Otsikko2"><w:name w:val="heading 2"/><w:basedOn w:val="Otsikko1"/></w:style>${FURTHER_HEADINGS}</w:styles>`,
    ],
    [
      'word/numbering.xml',
      `${HEAD}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>${listOf(1, 'bullet', () => '•')}${listOf(2, 'decimal', (level) => `%${level}.`)}${listOf(3, 'decimal', withThoseAbove)}${[0, 1, 2, 3].map((one) => `<w:num w:numId="${one + 1}"><w:abstractNumId w:val="${one}"/></w:num>`).join('')}</w:numbering>`,
    ],
    [
      'word/footnotes.xml',
      `${HEAD}<w:footnotes xmlns:w="${W}"><w:footnote w:id="1"><w:p><w:r><w:t>Kuntalaki 410/2015.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ],
    ...(withComments
      ? ([
          [
            'word/comments.xml',
            `${HEAD}<w:comments xmlns:w="${W}"><w:comment w:id="3" w:author="Maija" w:initials="M"><w:p><w:r><w:t>Onko näin?</w:t></w:r></w:p></w:comment></w:comments>`,
          ],
        ] as const)
      : []),
  ]);
}

/** Pieces that break XML or ask of its reader what it must not do. */
const XML_PIECES: readonly string[] = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<!DOCTYPE w:document SYSTEM "file:///etc/passwd">',
  '&b;',
  '&lt;&#0;&#x110000;',
  '<w:p>',
  '</w:p>',
  '<w:p/>',
  '</w:body>',
  '<w:r>',
  '<',
  '>',
  '&',
  '"',
  '\u0000',
  '\uFFFE',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.1"?>',
  'xmlns:w="urn:a"',
  '<w:sdt>'.repeat(600),
  `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`,
  '<w:tbl><w:tr><w:tc>'.repeat(40),
  `<w:p><w:r><w:t>${'lapsi '.repeat(20_000)}</w:t></w:r></w:p>`,
  '<w:p/>'.repeat(5000),
  ' w:val="',
  '../../../../etc/passwd',
  'TargetMode="External"',
  'Target="/word/document.xml"',
  'Target="..\\..\\x.xml"',
  'Target="%2e%2e/x"',
  'Id="rId1"',
  'encoding="UTF-16"',
  'w:id="-1"',
  'w:id="99999999999"',
];

type TextChange = readonly [part: number, at: number, cut: number, piece: string];
const textChange: fc.Arbitrary<TextChange> = fc.tuple(
  fc.nat(8),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom('', ...XML_PIECES),
);

const number = fc.oneof(fc.constantFrom(0, 1, 8, 0xffff, 0xffffffff, 0x7fffffff, 100_000_000), fc.nat(5000));
const lies: fc.Arbitrary<Partial<ZipFields>> = fc.record(
  { flags: number, method: number, crc: number, packed: number, size: number, offset: number },
  { requiredKeys: [] },
);

/** More parts that an archive may bring. */
const more: fc.Arbitrary<ZipPart> = fc.record({
  name: fc.constantFrom(
    '../../x.xml',
    '/word/document.xml',
    'word\\document.xml',
    'WORD/DOCUMENT.XML',
    'word/document.xml',
    'word/media/kuva.png',
    '',
    'word/',
    '__proto__',
    'constructor',
    'a'.repeat(70_000),
    'word/\u0000.xml',
    '_xmlsignatures/sig1.xml',
    'EncryptedPackage',
  ),
  content: fc.constantFrom(
    new Uint8Array(0),
    new Uint8Array(200),
    new Uint8Array(3_000_000),
    new TextEncoder().encode('<a/>'),
  ),
});

/** Word files: whole ones, and such that lie, nest, overflow, break off or lead out of themselves. */
export const wordBytes: fc.Arbitrary<Uint8Array> = fc
  .record({
    body: wordBody,
    withComments: fc.boolean(),
    changes: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(textChange, { maxLength: 3 }) },
    ),
    lying: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(8), lies), { maxLength: 2 }) },
    ),
    further: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(more, { maxLength: 3 }) },
    ),
    stored: fc.boolean(),
    comment: fc.oneof(
      { weight: 5, arbitrary: fc.constant(new Uint8Array(0)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 100 }) },
    ),
    entries: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(65_535) }),
    wide: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })
  .chain((made) => {
    const whole = fc.constant(bytesOf(made));
    return fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: mutated(whole, 6) });
  });

interface Made {
  readonly body: string;
  readonly withComments: boolean;
  readonly changes: readonly TextChange[];
  readonly lying: readonly (readonly [number, Partial<ZipFields>])[];
  readonly further: readonly ZipPart[];
  readonly stored: boolean;
  readonly comment: Uint8Array;
  readonly entries: number | undefined;
  /** UTF-16 instead of UTF-8. */
  readonly wide: boolean;
}

function bytesOf({ body, withComments, changes, lying, further, stored, comment, entries, wide }: Made): Uint8Array {
  const texts = [...partsOf(body, withComments)];
  for (const [part, share, cut, piece] of changes) {
    const one = texts[part % texts.length];
    if (one === undefined) continue;
    const at = Math.floor(share * one[1].length);
    one[1] = one[1].slice(0, at) + piece + one[1].slice(at + cut);
  }
  const parts: ZipPart[] = texts.map(([name, text]) => ({
    name,
    content: wide && name === 'word/document.xml' ? utf16(text) : new TextEncoder().encode(text),
    stored,
  }));
  for (const [part, lie] of lying) {
    const at = part % parts.length;
    const one = parts[at];
    if (one !== undefined) parts[at] = { ...one, lies: lie };
  }
  return zipBytes([...parts, ...further], comment, entries);
}

/** A part of a Word file: its name and its text. */
export type TextPart = readonly [name: string, text: string];

/** A whole Word file around a body. `written` says what each part is called and how it is written. */
export function wordOf(body: string, written: (part: TextPart) => TextPart = (part) => part): Uint8Array {
  const parts = [...partsOf(body, false)].map((part) => {
    const [name, text] = written(part);
    return { name, content: new TextEncoder().encode(text) };
  });
  return zipBytes(parts, new Uint8Array(0), undefined);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
}
