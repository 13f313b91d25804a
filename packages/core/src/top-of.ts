import type { PlanDocument, Range } from './document.ts';
import { locate } from './locate.ts';

/** The document's first heading, else its first character. */
export function topOf(document: PlanDocument): Range {
  const first = document.sections.find((section) => section.heading >= 0);
  if (first) return { start: first.range.start, end: endOfBlock(document, first.heading) ?? first.range.start };
  const start = { part: 0, offset: 0, line: 1, column: 1 };
  return { start, end: start };
}

/** Where a block's text ends in its source; undefined for a block without text. */
export function endOfBlock(document: PlanDocument, index: number): Range['end'] | undefined {
  const block = document.blocks[index];
  if (!block || block.text === '') return undefined;
  return locate(document, { block: index, start: 0, end: block.text.length }).end;
}
