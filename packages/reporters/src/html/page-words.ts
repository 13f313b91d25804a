import type { CoverageCell, CoveredDocument } from '@lapsilinssi/core';

/** A document on the page: its row of the theme map and its number, which its anchors carry. */
export interface PageDocument {
  readonly covered: CoveredDocument;
  /** From 1 on, in the order in which the documents were read. */
  readonly number: number;
}

/** The anchor of a document's section. */
export function anchorOf(number: number): string {
  return `d${number}`;
}

/** The anchor of a theme in a document's section. */
export function themeAnchor(number: number, cell: Pick<CoverageCell, 'theme'>): string {
  return `d${number}-${cell.theme}`;
}
