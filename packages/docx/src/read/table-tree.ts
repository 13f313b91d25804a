import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';

import type { Data } from 'unist';

import './node-data.ts';
import type { FlowCell, FlowParagraph, FlowRow, FlowTable } from './flow.ts';
import { paragraphData, phrasing, positionOf, promptControl } from './phrasing.ts';
import type { Styles } from './read-styles.ts';
import { textUse } from './text-use.ts';

/** A table as a tree, with what its cells hold beside text. */
export interface TableTree {
  readonly node: Table;
  /** Paragraphs of its cells, in order. */
  readonly paragraphs: readonly FlowParagraph[];
  /** Tables in its cells. */
  readonly inner: readonly FlowTable[];
}

/** A row by its columns: the cell that begins there. */
export type Columns = readonly (FlowCell | undefined)[];

/**
 * Builds a table's tree. Its first row is that of the headings; several rows that are marked as such are one, each column under all of its
 * headings. A cell that spans columns stands in the first of them; one that goes on from above says so in `data.continues`.
 */
export function tableTree(table: FlowTable, styles: Styles): TableTree {
  const rows = table.rows.map(columnsOf);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const unmarked = table.rows.findIndex(({ header }) => !header);
  const headers = Math.max(1, unmarked);
  const heading = rows.slice(0, headers);
  const blocks = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
  return {
    node: {
      type: 'table',
      children: [
        rowNode(width, (column) =>
          cellNode(
            heading.flatMap((row) => row[column]?.blocks ?? []),
            styles,
          ),
        ),
        ...rows.slice(headers).map((row) =>
          rowNode(width, (column) => {
            const cell = row[column];
            return cell?.continues === true
              ? { type: 'tableCell', children: [], data: { continues: true } }
              : cellNode(cell?.blocks ?? [], styles);
          }),
        ),
      ],
    },
    paragraphs: blocks.filter((block) => block.kind === 'paragraph'),
    inner: blocks.filter((block) => block.kind === 'table'),
  };
}

/** A row by its columns. */
export function columnsOf({ cells, before }: FlowRow): Columns {
  const columns: (FlowCell | undefined)[] = Array.from({ length: before }, () => undefined);
  for (const cell of cells) {
    columns.push(cell);
    for (let more = 1; more < cell.span; more++) columns.push(undefined);
  }
  return columns;
}

function rowNode(width: number, cellOf: (column: number) => TableCell): TableRow {
  return { type: 'tableRow', children: Array.from({ length: width }, (_, column) => cellOf(column)) };
}

/** A cell with the text of all its paragraphs, a line end between each two. */
function cellNode(blocks: FlowCell['blocks'], styles: Styles): TableCell {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').filter(({ text }) => text.trim() !== '');
  const [first] = paragraphs;
  if (first === undefined) return { type: 'tableCell', children: [] };
  const asked = paragraphs.every((paragraph) => promptControl(paragraph) !== undefined);
  const own = asked ? paragraphs : paragraphs.filter((paragraph) => promptControl(paragraph) === undefined);
  const children: PhrasingContent[] = [];
  for (const paragraph of own) {
    const { part } = paragraph;
    if (children.length > 0) children.push({ type: 'break', position: positionOf(0, 0), data: { part } });
    children.push(...phrasing(paragraph));
  }
  const data: Data =
    own.length === 1 ? paragraphData(first) : { part: first.part, ...(asked && { use: 'placeholder' }) };
  const isGuidance = paragraphs.every(({ style }) => textUse(styles, style) === 'guidance');
  return {
    type: 'tableCell',
    children,
    position: positionOf(0, first.text.length),
    data: isGuidance ? { ...data, use: 'guidance' } : data,
  };
}
