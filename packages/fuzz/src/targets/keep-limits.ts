import { outlineRules, readPlan } from '@lapsilinssi/core';
import type { LimitName } from '@lapsilinssi/core';
import { readWordPlan } from '@lapsilinssi/docx';
import * as fc from 'fast-check';

import { wordOf } from '../arbitraries/word-bytes.ts';
import { law, shown } from '../law.ts';
import { rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** A file with so much of what a limit counts, and of how much that is. */
interface Counted {
  readonly limit: LimitName;
  readonly path: string;
  readonly content: (many: number) => string | Uint8Array;
  /** What the limit counts; `many` itself when absent. */
  readonly amount?: (many: number, content: string | Uint8Array) => number;
}

const NUMBERED = (line: (at: number) => string) => (many: number) =>
  Array.from({ length: many }, (_, at) => line(at)).join('\n');
const BYTES = (many: number): Uint8Array => new TextEncoder().encode(`${'ä'.repeat(many >> 1)}${'a'.repeat(many % 2)}`);

/** What the notes hold that come with each Word file made here. */
const NOTES = { letters: 19, words: 2 } as const;

/** One or more ways to have so much of each. */
const COUNTED: readonly Counted[] = [
  { limit: 'textBytes', path: 'a.txt', content: BYTES },
  { limit: 'markdownBytes', path: 'a.md', content: BYTES },
  { limit: 'lineLength', path: 'a.md', content: (many) => `a\n\n${'b'.repeat(many)}\n` },
  { limit: 'lines', path: 'a.md', content: NUMBERED(() => 'a') },
  { limit: 'lines', path: 'a.txt', content: NUMBERED(() => 'a') },
  { limit: 'lines', path: 'a.txt', content: (many) => 'a\r\n\r'.repeat(many).split('\r', many).join('\r') },
  { limit: 'nesting', path: 'a.md', content: (many) => `${'> '.repeat(many)}a` },
  { limit: 'nesting', path: 'a.md', content: NUMBERED((at) => `${'  '.repeat(at)}- a`) },
  { limit: 'marksInParagraph', path: 'a.md', content: (many) => `a\n\n${'*a '.repeat(many)}\n\n*b` },
  { limit: 'inlineWork', path: 'a.md', content: (many) => '*a '.repeat(many), amount: (many) => many * many },
  { limit: 'marks', path: 'a.md', content: (many) => '*a\n\n'.repeat(many) },
  { limit: 'words', path: 'a.md', content: (many) => 'sana '.repeat(many) },
  { limit: 'words', path: 'a.txt', content: (many) => 'sana\n\n'.repeat(many) },
  { limit: 'sentences', path: 'a.md', content: (many) => 'Sana on. '.repeat(many) },
  { limit: 'figures', path: 'a.md', content: (many) => '12 a '.repeat(many) },
  { limit: 'comments', path: 'a.md', content: (many) => '<!-- x -->\n\n'.repeat(many) },
  { limit: 'listItems', path: 'a.md', content: (many) => '- a\n'.repeat(many) },
  { limit: 'listItems', path: 'a.md', content: (many) => `1. a\n${'   - b\n'.repeat(many - 1)}` },
  { limit: 'definitions', path: 'a.md', content: NUMBERED((at) => `[a${at}]: https://esimerkki.example`) },
  {
    limit: 'paragraphLength',
    path: 'a.md',
    content: (many) => `a\n\n${`${'b'.repeat(9)}\n`.repeat(many)}`,
    amount: (many) => many * 9,
  },
  { limit: 'blocks', path: 'a.md', content: (many) => 'a\n\n'.repeat(many) },
  { limit: 'blockLength', path: 'a.md', content: (many) => 'b'.repeat(many) },
  {
    limit: 'frontMatterEntries',
    path: 'a.md',
    content: (many) => `---\n${NUMBERED((at) => `avain${at}: 1`)(many)}\n---\na`,
  },
  {
    limit: 'wordBytes',
    path: 'a.docx',
    content: (many) => wordOf(paragraphs(many)),
    amount: (_, { length }) => length,
  },
  {
    limit: 'wordText',
    path: 'a.docx',
    content: (many) => wordOf(paragraphs(many)),
    amount: (many) => many * 4 + NOTES.letters,
  },
  { limit: 'words', path: 'a.docx', content: (many) => wordOf(paragraphs(many)), amount: (many) => many + NOTES.words },
  { limit: 'blocks', path: 'a.docx', content: (many) => wordOf(paragraphs(many)) },
  {
    // The document and its body are the first two.
    limit: 'wordDepth',
    path: 'a.docx',
    content: (many) => wordOf(`${'<w:ins><w:ins>'.repeat(many)}${'</w:ins></w:ins>'.repeat(many)}<w:p/>`),
    amount: (many) => many * 2 + 2,
  },
];

/** Paragraphs of Word with a word of four letters each. */
function paragraphs(many: number): string {
  return '<w:p><w:r><w:t>sana</w:t></w:r></w:p>'.repeat(many);
}

const outline = outlineRules(rulePack);

/** Whether a limit stopped the reading or cut what was read; that other limits do nothing is left to the defaults. */
function isToldOf(limit: LimitName, path: string, content: string | Uint8Array, most: number): boolean {
  const limits = { [limit]: most };
  const read =
    typeof content !== 'string' && path.endsWith('.docx')
      ? readWordPlan({ path, content, pack: outline, limits })
      : readPlan({ path, content, pack: outline, limits });
  if (read.status === 'ok')
    return read.document.notes.some(({ code, values }) => code === 'limit' && values['limit'] === limit);
  law(read.error.values['what'] === limit, `${limit} at ${most}: ${path} is refused by ${JSON.stringify(read.error)}`);
  return true;
}

/** What stands at a limit is read, what is one beyond it is not. */
export const keepLimits: Target = target(
  'limits',
  'What is as much as a limit allows is read whole, one more is refused or cut by its name.',
  fc.record({ counted: fc.constantFrom(...COUNTED), many: fc.integer({ min: 2, max: 60 }) }),
  ({ counted: { limit, path, content, amount }, many }) => {
    const text = content(many);
    const least = amount?.(many, text) ?? many;
    law(!isToldOf(limit, path, text, least), `${limit} at ${least} tells of ${shown(String(text))}`);
    law(isToldOf(limit, path, text, least - 1), `${limit} at ${least - 1} does not tell of ${shown(String(text))}`);
  },
);
