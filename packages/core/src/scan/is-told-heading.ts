import type { Block, PlanDocument } from '../document.ts';

/** Words of a numbered line that is rather an item of a list than a title. */
const LONG_TITLE = 6;

/**
 * Whether a block of plain text was taken for a heading by its looks alone: no number stands before it, or it is long. On a page whose columns or
 * tables have come to us as lines such a line may as well be an aim or a measure, so that what it says counts as said.
 */
export function isToldHeading({ format, sections }: PlanDocument, block: Block | undefined): boolean {
  return (
    format === 'text' &&
    block?.kind === 'heading' &&
    block.use === 'body' &&
    block.provenance === 'inferred' &&
    (sections[block.section]?.number === '' || block.text.split(' ').length >= LONG_TITLE)
  );
}
