import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** What stands on a line: text, or pieces with links among them. */
export type Inline = string | readonly PhrasingContent[];

/** A heading of a Markdown report. */
export function heading(depth: 1 | 2 | 3, value: Inline): Heading {
  return { type: 'heading', depth, children: inline(value) };
}

export function paragraph(value: Inline): Paragraph {
  return { type: 'paragraph', children: inline(value) };
}

/** A list of one-line items. */
export function list(items: readonly Inline[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
  };
}

/** A table whose first row is its head. */
export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: [head, ...rows].map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
}

export function link(value: string, url: string): Link {
  return { type: 'link', url, children: inline(value) };
}

/** Pieces of text and links as one line. */
export function line(...pieces: readonly (string | PhrasingContent)[]): PhrasingContent[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? inline(piece) : [piece]));
}

/** Markdown of what stands one below the other; tables as GFM writes them. */
export function markdownOf(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...children] }, { bullet: '-', extensions: [gfmTableToMarkdown()] });
}

function inline(value: Inline): PhrasingContent[] {
  if (typeof value !== 'string') return [...value];
  return value === '' ? [] : [{ type: 'text', value }];
}
