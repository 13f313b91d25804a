import type { Nodes, Table as TableNode, TableRow } from 'mdast';

import type { PlanDocument } from '../document.ts';
import { parseMarkdown } from '../markdown.ts';
import { afterLineEnd, lineStart, lineStop } from './source-form.ts';

/** A table of a Markdown file as its writer drew it. */
export interface TableSource {
  readonly part: number;
  /** The heading row first, then the line under it, then the others. */
  readonly header: RowSource;
  readonly delimiter: LineSource;
  readonly rows: readonly RowSource[];
  /** Number of columns. */
  readonly width: number;
  /** Whether cells have a space beside their pipes. */
  readonly spaced: boolean;
  /** Whether all lines are equally long: the writer has drawn the pipes under one another. */
  readonly aligned: boolean;
}

/** A line of a table: offsets of what is drawn, without white space at its end. */
export interface LineSource {
  readonly from: number;
  readonly to: number;
  /** What is drawn. */
  readonly text: string;
  /** What stands before it on its line: the marks of a quotation or list. */
  readonly before: string;
}

/** A row of a table. */
export interface RowSource extends LineSource {
  /** How many cells it has of its own. */
  readonly cells: number;
}

/** The source of a table; undefined when it holds no text, or is none of a Markdown file. */
export function tableSource(document: PlanDocument, index: number): TableSource | undefined {
  const table = document.tables[index];
  if (table === undefined || document.format !== 'markdown') return undefined;
  const cell = [...table.columns.map(({ header }) => header), ...table.rows.flat()].find((one) => one !== undefined);
  const segment = document.blocks[cell ?? -1]?.segments[0];
  if (segment === undefined) return undefined;
  const source = document.parts[segment.part] ?? '';
  const node = tableAt(parseMarkdown(source), segment.from);
  const [first, ...others] = node?.children ?? [];
  if (first === undefined) return undefined;
  const header = rowSource(source, first);
  const rows = others.map((row) => rowSource(source, row));
  const delimiter = delimiterAfter(source, header);
  const lines = [header, delimiter, ...rows].map(({ text }) => text.normalize('NFC').length);
  return {
    part: segment.part,
    header,
    delimiter,
    rows,
    width: header.cells,
    spaced: /[ \t]\||\|[ \t]/u.test(header.text),
    aligned: lines.every((length) => length === lines[0]),
  };
}

function tableAt(node: Nodes, offset: number): TableNode | undefined {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  if (offset < from || offset >= to) return undefined;
  if (node.type === 'table') return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = tableAt(child, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rowSource(source: string, row: TableRow): RowSource {
  const from = row.position?.start.offset ?? 0;
  const text = source.slice(from, row.position?.end.offset ?? from).trimEnd();
  return {
    from,
    to: from + text.length,
    text,
    before: source.slice(lineStart(source, from), from),
    cells: row.children.length,
  };
}

/** The line under the heading row. */
function delimiterAfter(source: string, header: LineSource): LineSource {
  const start = afterLineEnd(source, lineStop(source, header.to));
  const line = source.slice(start, lineStop(source, start));
  const from = start + drawnFrom(line);
  const text = source.slice(from, start + line.length).trimEnd();
  return { from, to: from + text.length, text, before: source.slice(start, from) };
}

/** Where the drawing of a line begins that ends in pipes, hyphens and colons; 0 when it ends in something else. */
function drawnFrom(line: string): number {
  let at = line.length;
  while (at > 0 && ' \t|:-'.includes(line.charAt(at - 1))) at -= 1;
  while (at < line.length && ' \t'.includes(line.charAt(at))) at += 1;
  return at < line.length ? at : 0;
}

/** Whether a line of a table ends in a pipe that closes its last cell. */
export function isClosed(line: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\|$/u.test(line);
}

/** A text as the content of a cell. */
export function cellText(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('|', String.raw`\|`)
    .trim();
}
