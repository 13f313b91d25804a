import type { PhrasingContent, Table, TableCell } from 'mdast';

import type { FlowBlock, FlowCell, FlowParagraph, FlowTable } from '../read/flow.ts';
import { numberOf } from '../read/flow-tree.ts';
import { columnsOf } from '../read/table-tree.ts';
import type { Numbering } from '../read/read-numbering.ts';
import { markdownPhrasing } from './markdown-phrasing.ts';
import type { PhrasingSetting } from './markdown-phrasing.ts';

/** A table as Markdown, and what of its cells has no room in it. */
export interface MarkdownTable {
  readonly node: Table;
  readonly hanging: readonly FlowBlock[];
}

const LINE_END: PhrasingContent = { type: 'html', value: '<br>' };

/**
 * A table as Markdown has it: one row of headings, one line a cell. What a cell that goes on over rows or columns of headings says is said in each
 * of them, so that every row can be read by itself; a cell that spans columns of the body stands in the first.
 */
export function markdownTable(
  table: FlowTable,
  setting: PhrasingSetting & { readonly numbering: Numbering },
): MarkdownTable {
  const rows = table.rows.map(columnsOf);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const marked = table.rows.findIndex(({ header }) => !header);
  const headers = Math.max(1, marked < 0 ? rows.length : marked);
  const hanging: FlowBlock[] = [];
  const children = new Map<FlowCell, PhrasingContent[]>();
  // In reading order: notes and lists count so.
  for (const { cells } of table.rows)
    for (const cell of cells) children.set(cell, cellChildren(cell, setting, hanging));
  /** Text of the last cell in a column that did not go on from above. */
  const above: PhrasingContent[][] = [];
  const headingCells = Array.from({ length: width }, (_, column) => {
    const parts = rows.slice(0, headers).flatMap((row, index) => {
      const cell = row[column] ?? spanning(row, column);
      const own = cell === undefined || cell.continues ? [] : (children.get(cell) ?? []);
      const first = index === 0 && width > 1 ? bare(own) : own;
      return first.length === 0 ? [] : [first];
    });
    return tableCell(parts.flatMap((part, index) => (index === 0 ? part : [LINE_END, ...part])));
  });
  const body = rows.slice(headers).map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column];
      const own = cell === undefined ? [] : (children.get(cell) ?? []);
      if (cell?.continues === true) return tableCell(own.length === 0 ? (above[column] ?? []) : own);
      above[column] = own;
      return tableCell(own);
    }),
  );
  return {
    node: {
      type: 'table',
      children: [headingCells, ...body].map((cells) => ({ type: 'tableRow', children: cells })),
    },
    hanging,
  };
}

/** The cell that spans a column in which none begins. */
function spanning(row: readonly (FlowCell | undefined)[], column: number): FlowCell | undefined {
  for (let at = column; at >= 0; at--) {
    const cell = row[at];
    if (cell !== undefined) return at + cell.span > column ? cell : undefined;
  }
  return undefined;
}

function tableCell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

/** Headings are bold by being headings. */
function bare(nodes: PhrasingContent[]): PhrasingContent[] {
  const [only] = nodes;
  return nodes.length === 1 && only?.type === 'strong' ? only.children : nodes;
}

function cellChildren(
  { blocks }: FlowCell,
  setting: PhrasingSetting & { readonly numbering: Numbering },
  hanging: FlowBlock[],
): PhrasingContent[] {
  const lines = blocks.flatMap((block): PhrasingContent[][] => {
    if (block.kind === 'table') {
      hanging.push(block);
      return [];
    }
    hanging.push(...block.boxes);
    const line = lineOf(block, setting);
    return line.length === 0 ? [] : [line];
  });
  return lines.flatMap((line, index) => (index === 0 ? line : [LINE_END, ...line]));
}

function lineOf(
  paragraph: FlowParagraph,
  setting: PhrasingSetting & { readonly numbering: Numbering },
): PhrasingContent[] {
  const numbered = numberOf(setting, paragraph);
  const nodes = markdownPhrasing(paragraph, setting).map((node) => (node.type === 'break' ? LINE_END : node));
  if (nodes.every((node) => node.type === 'text' && node.value.trim() === '')) return [];
  if (numbered === undefined) return nodes;
  return [{ type: 'text', value: numbered.ordered ? `${numbered.number}. ` : '• ' }, ...nodes];
}
