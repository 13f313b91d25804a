import { AlignmentType, BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FileChild, ITableOptions, Paragraph } from 'docx';
import { toString } from 'mdast-util-to-string';
import type { Table as TableNode, TableCell as CellNode, TableRow as RowNode } from 'mdast';

import { nextNumber } from './caption-number.ts';
import { columnWidths } from './column-widths.ts';
import { element } from './element.ts';
import { inline, lookOf, paragraphWith, printable, textRun } from './inline.ts';
import { LOOK, textWidth } from './look.ts';
import { STYLE } from './styles.ts';
import type { Writing } from './writing.ts';
import { WRITE_WORDS } from './write-words.ts';

/** A table with its text alternative, for which the library has no name: two elements at the end of its properties. */
class ToldTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const [properties] = this.root;
    if (isExtendable(properties)) {
      if (title !== '') properties.addChildElement(element('w:tblCaption', { 'w:val': printable(title) }));
      properties.addChildElement(element('w:tblDescription', { 'w:val': printable(description) }));
    }
  }
}

function isExtendable(value: unknown): value is { addChildElement(child: unknown): unknown } {
  return typeof value === 'object' && value !== null && 'addChildElement' in value;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: LOOK.line };
const EDGE = { style: BorderStyle.SINGLE, size: 8, color: LOOK.accent };
const CELL = { top: 60, bottom: 60, left: 90, right: 90 };

/**
 * A table, after its caption when it has one (`data.caption`): its first row repeats on each page, and no row breaks over pages.
 * @param isOld whether it is of an older plan, and no text of this one
 */
export function tableBlock(written: TableNode, landscape: boolean, isOld: boolean, writing: Writing): FileChild[] {
  const node = withinWord(written);
  const [head, ...rows] = node.children;
  if (head === undefined) return [];
  const { language } = writing.document;
  const names = head.children.map((cell) => toString(cell));
  const caption = node.data?.caption ?? '';
  const widths = columnWidths(node, textWidth(landscape));
  const table = new ToldTable(
    {
      rows: [
        rowOf(head, node, widths, true, isOld, writing),
        ...rows.map((row) => rowOf(row, node, widths, false, isOld, writing)),
      ],
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: {
        top: EDGE,
        bottom: EDGE,
        left: { style: BorderStyle.NONE, size: 0, color: 'auto' },
        right: { style: BorderStyle.NONE, size: 0, color: 'auto' },
        insideHorizontal: LINE,
        insideVertical: LINE,
      },
    },
    caption,
    WRITE_WORDS[language].columns(names, rows.length),
  );
  return caption === '' ? [table] : [captionBlock(caption, writing), table];
}

/** Columns that Word opens. */
const MOST_COLUMNS = 63;

/** A table that Word opens: what stands in further columns stands in the last one. */
function withinWord(table: TableNode): TableNode {
  if (table.children.every(({ children }) => children.length <= MOST_COLUMNS)) return table;
  const children = table.children.map((row): RowNode => {
    const last = row.children
      .slice(MOST_COLUMNS - 1)
      .flatMap((cell, index): CellNode['children'] =>
        index === 0 ? cell.children : [{ type: 'text', value: ' | ' }, ...cell.children],
      );
    return { ...row, children: [...row.children.slice(0, MOST_COLUMNS - 1), { type: 'tableCell', children: last }] };
  });
  return { ...table, children };
}

function captionBlock(caption: string, writing: Writing): Paragraph {
  const label = WRITE_WORDS[writing.document.language].table;
  const pieces = [textRun(`${label} `, {}), nextNumber(label, writing), textRun(`. ${caption}`, {})];
  return paragraphWith({ style: 'Caption' }, pieces);
}

function rowOf(
  row: RowNode,
  table: TableNode,
  widths: readonly number[],
  isHead: boolean,
  isOld: boolean,
  writing: Writing,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHead && { tableHeader: true }),
    children: widths.map((width, column) =>
      cellOf(row.children[column], ALIGNMENT[table.align?.[column] ?? 'left'], width, isHead, isOld, writing),
    ),
  });
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function cellOf(
  cell: CellNode | undefined,
  alignment: (typeof ALIGNMENT)[keyof typeof ALIGNMENT],
  width: number,
  isHead: boolean,
  isOld: boolean,
  writing: Writing,
): TableCell {
  const [plain, head] = isOld ? [STYLE.oldTable, STYLE.oldTableHead] : [STYLE.table, STYLE.tableHead];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL,
    ...(isHead && { shading: { fill: LOOK.headShade } }),
    children: [
      paragraphWith(
        {
          style: isHead ? head : plain,
          ...(alignment !== AlignmentType.LEFT && { alignment }),
        },
        cell === undefined ? [] : inline(cell.children, lookOf(cell, writing), writing),
      ),
    ],
  });
}
