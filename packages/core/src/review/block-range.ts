import type { PlanDocument, Range } from '../document.ts';
import { locate } from '../locate.ts';

/** Where a block's text stands in its source. */
export function blockRange(document: PlanDocument, block: number): Range {
  return locate(document, { block, start: 0, end: document.blocks[block]?.text.length ?? 0 });
}
