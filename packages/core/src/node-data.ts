import type { BlockUse, ColumnRole } from './document.ts';

/** What readers say about a node beside its text: the outline reads it from `data`. */
declare module 'unist' {
  interface Data {
    /** True when the reader inferred the node from layout instead of reading a mark. */
    inferred?: boolean;
    /** Part of the source that the positions of the node and its descendants speak of; 0 when absent. */
    part?: number;
    /** What the block is, when the reader knows it. */
    use?: BlockUse;
    /** Number of a heading that the program counts and that therefore does not stand in its text: `3.2`. */
    number?: string;
    /** A table cell that goes on from the one above: what stands there holds for this row too. */
    continues?: boolean;
    /** Roles of the columns of a table that the outline made of labelled lines (`Vastuu: …`); its header row is empty. */
    record?: readonly ColumnRole[];
  }
}

/** The part that a node's positions speak of: its own or its parent's. */
export function partOf(node: { readonly data?: { readonly part?: number } | undefined }, inherited: number): number {
  return node.data?.part ?? inherited;
}
