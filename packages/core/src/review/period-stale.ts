import type { Period, Range } from '../document.ts';
import { locate } from '../locate.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { blockRange } from './block-range.ts';
import type { ReviewContext } from './review-context.ts';

/**
 * `period-stale`: the plan's own period, as its details, title or front page give it, ended before today. A period that only the file's name gives
 * is told as that, and for information.
 *
 * @yields at most one finding
 */
export function* periodStale(context: ReviewContext): Generator<Draft> {
  const { document, asOf } = context;
  const { period } = document;
  if (period === undefined || document.partOf !== undefined) return;
  const { from, to } = period.value;
  if (asOf <= `${to}-12-31`) return;
  const stated = period.range ?? statedAt(context) ?? writtenAt(context, period.value);
  const isNamed = stated === undefined && period.source === 'file-name' && !isWritten(context, period.value);
  yield {
    rule: 'period-stale',
    ...(isNamed ? { severity: 'info' } : {}),
    messageId: isNamed ? 'period-stale.named' : 'period-stale',
    values: { period: from === to ? `${to}` : `${from}–${to}`, year: `${to}` },
    range: stated ?? topOf(context),
    section: 0,
    key: keyOf('period-stale', [`${from}-${to}`]),
  };
}

/** Where the details at the start of the text give the period. */
function statedAt({ document: { period, frontMatter } }: ReviewContext): Range | undefined {
  if (period?.source !== 'front-matter') return undefined;
  return frontMatter.find(({ canonical }) => canonical === 'period')?.range;
}

/** Blocks of a text from the start in which a year alone is that of its title. */
const FIRST_BLOCKS = 12;
/** Characters of a line that is a title and no sentence, at most. */
const LONGEST_TITLE = 80;

/**
 * Where a text writes a period that was read elsewhere: its years, be they letter-spaced (`2 0 2 2 – 2 0 2 5`), else its last year alone in a
 * title or short line at the start (`Kuntastrategia 2025`).
 */
function writtenAt({ document }: ReviewContext, { from, to }: Period): Range | undefined {
  const years = yearsPattern(from, to);
  const last = new RegExp(`(?<![\\d.])${spaced(to)}(?![\\d.]?\\d)`, 'u');
  const body = document.blocks.filter(({ use }) => use !== 'comment');
  for (const [pattern, blocks] of [
    [years, body],
    [last, body.slice(0, FIRST_BLOCKS).filter(({ text }) => text.length <= LONGEST_TITLE)],
  ] as const) {
    for (const { index, text } of blocks) {
      const found = pattern.exec(text);
      if (found) return locate(document, { block: index, start: found.index, end: found.index + found[0].length });
    }
  }
  return undefined;
}

/** A year, be it letter-spaced. */
function spaced(year: number): string {
  return String(year).replaceAll(/(?<=\d)(?=\d)/gu, '\\s?');
}

function yearsPattern(from: number, to: number): RegExp {
  return new RegExp(`(?<!\\d)${spaced(from)}[^\\p{L}\\p{N}]{1,7}${spaced(to)}(?!\\d)`, 'u');
}

/** Whether the source holds the years outside its text: in the furniture of pages. */
function isWritten({ document }: ReviewContext, { from, to }: Period): boolean {
  const years = yearsPattern(from, to);
  return document.parts.some((part) => years.test(part));
}

/** The document's first heading, else its first character. */
function topOf({ document }: ReviewContext): Range {
  const first = document.sections.find(({ heading }) => heading >= 0);
  if (first) return blockRange(document, first.heading);
  const start = { part: 0, offset: 0, line: 1, column: 1 };
  return { start, end: start };
}
