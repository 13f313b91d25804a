import type { Block, PlanDocument, Range } from '../document.ts';

/** A stretch of a block's clean text. */
export interface FoundSpan {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/**
 * The clean text that stands in a range of the source: the way back of `locate`. Undefined when the range holds no text of one block, or cuts
 * a stretch that stands for its source as a whole.
 */
export function spanAt(document: PlanDocument, { start, end }: Range): FoundSpan | undefined {
  for (const block of document.blocks) {
    const inside = block.segments.filter(
      ({ part, from, to }) => part === start.part && from < end.offset && to > start.offset,
    );
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) continue;
    if (first.kind === 'folded' && first.from < start.offset) return undefined;
    if (last.kind === 'folded' && last.to > end.offset) return undefined;
    return {
      block,
      start: first.kind === 'folded' ? first.start : first.start + Math.max(0, start.offset - first.from),
      end: last.kind === 'folded' ? last.end : last.end - Math.max(0, last.to - end.offset),
    };
  }
  return undefined;
}
