import type { CoverageCell, CoveredDocument } from '@lapsilinssi/core';

import { pathText } from '../text/report-text.ts';
import { documentName } from '../theme-map/coverage-words.ts';
import type { HtmlOptions } from './html-options.ts';

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

/** A document with what it is called on the page. */
export interface NamedDocument extends PageDocument {
  readonly name: string;
  /** What tells it from another one that is called the same; empty where none is. */
  readonly path: string;
}

/** Names of documents; where several are called the same, each with its path. */
export function namedDocuments(documents: readonly PageDocument[], options: HtmlOptions): readonly NamedDocument[] {
  const names = documents.map(({ covered }) => documentName(covered, options));
  return documents.map((document, index) => {
    const name = names[index] ?? '';
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return { ...document, name, path: isAlone ? '' : pathText(document.covered.path, options.language) };
  });
}
