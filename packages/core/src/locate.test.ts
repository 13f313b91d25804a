import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { PlanDocument } from './document.ts';
import { foldSource, locate, quoteOf, sourceOf } from './locate.ts';
import type { OutlineRules } from './outline-rules.ts';
import { readPlan } from './read-plan.ts';

const RULES: OutlineRules = {
  organisations: [],
  documentTypes: [],
  sectionRoles: () => [],
  columnRoles: () => [],
  typeSigns: () => [],
};

function read(content: string, format: 'markdown' | 'text'): PlanDocument {
  const plan = readPlan({ path: '', content, format, pack: RULES });
  if (plan.status === 'unreadable') throw new Error(plan.error.code);
  return plan.document;
}

test('a span leads to its lines and columns through emphasis, entities and soft breaks', () => {
  const document = read('Kunta **arvioi** lapsi&shy;vaikutukset\r\nja kuulee nuoria.\r\n', 'markdown');
  const text = document.blocks[0]?.text ?? '';
  const start = text.indexOf('lapsivaikutukset');
  const span = { block: 0, start, end: start + 'lapsivaikutukset ja'.length };
  expect(text).toBe('Kunta arvioi lapsivaikutukset ja kuulee nuoria.');
  expect(quoteOf(document, span)).toBe('lapsivaikutukset ja');
  expect(locate(document, span)).toEqual({
    start: { part: 0, offset: 17, line: 1, column: 18 },
    end: { part: 0, offset: 42, line: 2, column: 3 },
  });
});

test.each([
  ['a number beyond all letters', '&#x110000; Lapset kuullaan.'],
  ['a number that is no letter', '&#x1FFFE; Lapset kuullaan.'],
  ['a second byte order mark', '\uFEFF\uFEFFLapset kuullaan.'],
  ['a zero beside emphasis', '***\0Lapset* kuullaan.'],
  ['a control sign by its number', '&#x1b;[31mLapset kuullaan.'],
])('after %s the text still leads to its source', (_, text) => {
  const document = read(text, 'markdown');
  const span = { block: 0, start: 0, end: document.blocks[0]?.text.length ?? 0 };
  expect(foldSource(sourceOf(document, span))).toBe(foldSource(quoteOf(document, span)));
});

test('a ligature is taken whole', () => {
  const document = read('Pro\uFB01ilin mukaan\n', 'text');
  expect(quoteOf(document, { block: 0, start: 4, end: 5 })).toBe('fi');
  expect(locate(document, { block: 0, start: 4, end: 5 }).end.offset).toBe(4);
});

test('a quotation mark inside raw HTML is text and folds as the source does', () => {
  const document = read('<br>\nlapsi\n> lapsi\n', 'markdown');
  const span = { block: 0, start: 0, end: document.blocks[0]?.text.length ?? 0 };
  expect(foldSource(sourceOf(document, span))).toBe(foldSource(quoteOf(document, span)));
});

test('an empty span stands at its start', () => {
  const document = read('Lapsia kuullaan.', 'markdown');
  expect(locate(document, { block: 0, start: 7, end: 7 })).toEqual({
    start: { part: 0, offset: 7, line: 1, column: 8 },
    end: { part: 0, offset: 7, line: 1, column: 8 },
  });
});

const WORDS = [
  'lapsi',
  'nuorten',
  'Osallisuus',
  'ka\u0308yta\u0308nno\u0308t',
  'lapsi\u00ADvaikutukset',
  'pro\uFB01ili',
  '\u2013ty\u00F6pajan',
  'EU:n',
  '80 %',
  'lapsi-\nvaikutusten',
  'lapsi- ja',
  '\u00A0',
  'Åbo',
  '𝒳',
];
const INLINE = [
  ...WORDS,
  '**hyvinvointi**',
  '*nuoret*',
  '[ohje](https://example.org/a_b)',
  '`koodi`',
  '&auml;iti',
  '&amp;',
  '&#228;',
  '&nbsp;',
  '\\*',
  'Ala**vieska**',
  '<!-- ohje -->',
  '<br>',
  '![kuva](a.png)',
];
const BREAKS = [
  '\n\n',
  '\r\n\r\n',
  '\n',
  '\r\n',
  '  \n',
  '\n\n- ',
  '\n- ',
  '\n\n> ',
  '\n> ',
  '\\\n',
  '\n\n## ',
  '\n\n1. ',
];

const markdown = fc
  .array(fc.tuple(fc.array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 6 }), fc.constantFrom(...BREAKS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.map(([words, end]) => words.join(' ') + end).join(''));

const table = fc
  .array(fc.array(fc.constantFrom(...INLINE.filter((word) => !word.includes('\n'))), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => `| A | B |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`);

const plain = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n', '-\n', '\n• ', '\n•\n', '\n\f', '\n\n3\n\f', '\n1. ', '\n  – '),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((parts) => parts.map(([words, end]) => words.join(' ') + end).join(''));

test.each([
  [
    'Markdown',
    'markdown',
    fc.oneof(
      markdown,
      table,
      fc.tuple(markdown, table).map((both) => both.join('\n\n')),
    ),
  ],
  ['plain text', 'text', plain],
] as const)(
  'the source of every span of %s, folded, is its quote',
  (_, format, texts) => {
    fc.assert(
      fc.property(
        texts,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, bom, left, right) => {
          const document = read(bom ? `\uFEFF${text}` : text, format);
          for (const block of document.blocks) {
            if (block.use === 'comment') continue;
            const length = block.text.length;
            const [start = 0, end = 0] = [Math.floor(left * length), Math.ceil(right * length)].toSorted(
              (a, b) => a - b,
            );
            for (const span of [
              { block: block.index, start: 0, end: length },
              { block: block.index, start, end },
            ]) {
              expect(foldSource(sourceOf(document, span))).toBe(foldSource(quoteOf(document, span)));
              const range = locate(document, span);
              expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
              expect(document.parts[0]?.slice(range.start.offset, range.end.offset)).toContain(
                sourceOf(document, { ...span, end: Math.min(span.end, span.start + 1) }),
              );
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  },
  60_000,
);

test('segments cover the clean text of every block without gaps, in order', () => {
  fc.assert(
    fc.property(fc.oneof(markdown, plain), (text) => {
      for (const { text: clean, segments } of read(text, 'markdown').blocks) {
        let at = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          const inStep = segment.to - segment.from === segment.end - segment.start;
          expect(inStep || segment.kind === 'folded').toBe(true);
          at = segment.end;
        }
        expect(at).toBe(clean.length);
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/\s\s|[\n\r\t]/u);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
