import type { Range } from '../document.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { blockRange } from './block-range.ts';
import type { ReviewContext } from './review-context.ts';

/**
 * `period-stale`: the plan's own period, as its details, title or front page give it, ended before today.
 *
 * @yields at most one finding
 */
export function* periodStale(context: ReviewContext): Generator<Draft> {
  const { document, asOf } = context;
  const { period } = document;
  if (period === undefined || document.partOf !== undefined) return;
  const { from, to } = period.value;
  if (asOf <= `${to}-12-31`) return;
  yield {
    rule: 'period-stale',
    messageId: 'period-stale',
    values: { period: from === to ? `${to}` : `${from}–${to}`, year: `${to}` },
    range: period.range ?? statedAt(context) ?? topOf(context),
    section: 0,
    key: keyOf('period-stale', [`${from}-${to}`]),
  };
}

/** Where the details at the start of the text give the period. */
function statedAt({ document: { period, frontMatter } }: ReviewContext): Range | undefined {
  if (period?.source !== 'front-matter') return undefined;
  return frontMatter.find(({ canonical }) => canonical === 'period')?.range;
}

/** The document's first heading, else its first character. */
function topOf({ document }: ReviewContext): Range {
  const first = document.sections.find(({ heading }) => heading >= 0);
  if (first) return blockRange(document, first.heading);
  const start = { part: 0, offset: 0, line: 1, column: 1 };
  return { start, end: start };
}
