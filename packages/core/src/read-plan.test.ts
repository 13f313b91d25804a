import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { OutlineRules } from './outline-rules.ts';
import { readPlan } from './read-plan.ts';
import type { ReadPlan } from './read-plan.ts';

const RULES: OutlineRules = {
  organisations: [],
  documentTypes: [],
  sectionRoles: () => [],
  columnRoles: () => [],
  typeSigns: () => [],
};

function read(path: string, content: string | Uint8Array): ReadPlan {
  return readPlan({ path, content, pack: RULES });
}

/** Notes of a document that was read. */
function notes(path: string, content: string | Uint8Array): string[] {
  const plan = read(path, content);
  return plan.status === 'ok' ? plan.document.notes.map(({ code }) => code) : [plan.error.code];
}

test.each([
  ['nothing', '', ['empty']],
  ['white space', ' \n\t\r\n\f', ['empty']],
  ['only front matter', '---\nkausi: 2026–2029\n---\n', ['empty']],
  ['only a comment', '<!-- luonnos -->\n', ['empty']],
  ['an open fence', '# A\n\n```\nTeksti', ['unclosed-fence']],
  [
    'another language',
    'Die Gemeinde hört die Kinder und Jugendlichen, bevor sie über deren Angelegenheiten entscheidet.\n',
    ['language-unsupported'],
  ],
])('%s is read', (_, text, codes) => {
  expect(notes('suunnitelma.md', text)).toEqual(codes);
});

test('the name tells Markdown from plain text', () => {
  const formats = ['a.md', 'a.MARKDOWN', 'a.txt', '', 'kansio.md/luonnos'].map((path) => {
    const plan = read(path, '# Otsikko');
    return plan.status === 'ok' ? plan.document.format : plan.error.code;
  });
  expect(formats).toEqual(['markdown', 'markdown', 'text', 'text', 'text']);
});

test.each([
  [
    'five megabytes of Markdown',
    'a.md',
    'Lapsia kuullaan. '.repeat(300_000),
    {
      code: 'too-large',
      remedy: 'split',
      values: { size: 5_100_000, limit: 2_000_000, unit: 'bytes', what: 'markdownBytes' },
    },
  ],
  [
    'one line of a megabyte',
    'a.md',
    'lapsi '.repeat(170_000),
    { code: 'line-too-long', remedy: 'wrap-lines', values: { line: 1, what: 'lineLength', limit: 100_000 } },
  ],
  [
    'ten thousand quotations',
    'a.md',
    `x\n\n${'>'.repeat(10_000)}`,
    { code: 'too-complex', remedy: 'simplify', values: { line: 3, what: 'nesting', limit: 40 } },
  ],
])('%s is refused by name', (_, path, text, error) => {
  expect(read(path, text)).toEqual({ status: 'unreadable', error: { ...error, file: path } });
});

test('plain text of more lines than the limit is refused by its name', () => {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const text = (count: number): string => `Lapset.${lineEnd}`.repeat(count - 1);
    expect(read('a.txt', text(80_000)).status).toBe('ok');
    expect(read('a.txt', text(80_001))).toEqual({
      status: 'unreadable',
      error: {
        code: 'too-complex',
        remedy: 'split',
        values: { line: 80_001, what: 'lines', limit: 80_000 },
        file: 'a.txt',
      },
    });
  }
});

test('a text of more words than the limit is refused by its name', () => {
  for (const path of ['a.md', 'a.txt']) {
    const text = (count: number): string =>
      `${`${'lapsi '.repeat(49)}\n\n`.repeat(2040)}${'lapsi '.repeat(count - 99_960)}`;
    expect(read(path, text(100_000)).status).toBe('ok');
    expect(read(path, text(100_001))).toEqual({
      status: 'unreadable',
      error: { code: 'too-many-words', remedy: 'split', values: { limit: 100_000, what: 'words' }, file: path },
    });
  }
});

test('megabytes of plain text and a line of a megabyte are read in seconds', () => {
  const started = performance.now();
  const text = `${'TAVOITTEET\n\nKunta kuulee lapsia ja nuoria ennen päätöksiä.\n• Nuorisovaltuusto antaa lausunnon.\n\n'.repeat(5_000)}${'lastensuojelulaki '.repeat(40_000)}`;
  expect(notes('a.txt', text)).toEqual(['limit']);
  expect(performance.now() - started).toBeLessThan(20_000);
}, 30_000);

test.each([
  ['underscores', '_', 'a.txt'],
  ['full stops', '. ', 'a.txt'],
  ['numbers of items', '1. ', 'a.txt'],
  ['blanks', '``a  ', 'a.txt'],
  ['quotation marks and hyphens', '"-', 'a.txt'],
  ['an open id', '{#a', 'a.md'],
])('a line of many %s is read in time that grows with its length', (_, unit, path) => {
  const started = performance.now();
  const line = unit.repeat(90_000 / unit.length);
  expect(read(path, `Lapsia kuullaan, ja rehtori vastaa heille.\n\n${line}\n`).status).toBe('ok');
  // With the square of the length it took half a minute.
  expect(performance.now() - started).toBeLessThan(8000);
});

test('a Word file named .md is refused by what it is', () => {
  const bytes = Uint8Array.from('PK\u0003\u0004 word/document.xml', (letter) => letter.charCodeAt(0));
  expect(read('suunnitelma.md', bytes)).toEqual({
    status: 'unreadable',
    error: { code: 'binary', values: { kind: 'docx' }, file: 'suunnitelma.md', remedy: 'open-as-docx' },
  });
});

test('offsets leave the byte order mark out', () => {
  const plan = read('a.md', '\uFEFF# Otsikko');
  expect(plan.status === 'ok' && [plan.document.parts, plan.document.blocks[0]?.segments]).toEqual([
    ['# Otsikko'],
    [{ start: 0, end: 7, part: 0, from: 2, to: 9, kind: 'verbatim' }],
  ]);
});

test('no input makes reading throw', () => {
  const pieces = fc.constantFrom(
    '---\n',
    'kausi: [',
    '# ',
    '- ',
    '> ',
    '|',
    '\n',
    '\r',
    '\f',
    '•',
    '1.',
    '[^1]:',
    '```',
    '<!--',
    '&#x110000;',
    '\uD800',
    '\0',
    '\t',
    'Lapsi',
    '\u00AD',
    ':',
    '"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        fc.string(),
        fc.uint8Array({ maxLength: 400 }),
      ),
      fc.constantFrom('a.md', 'a.txt'),
      (content, path) => {
        expect(['ok', 'unreadable']).toContain(read(path, content).status);
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);
