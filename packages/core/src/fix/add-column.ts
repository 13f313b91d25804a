import type { FixIntent } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { made, refused } from './fix-edits.ts';
import type { FixEdits, FixWords } from './fix-edits.ts';
import { inFormOf } from './source-form.ts';
import { tableLanguage } from './table-language.ts';
import { cellText, isClosed, tableSource } from './table-source.ts';
import type { RowSource, TableSource } from './table-source.ts';
import type { TextEdit } from './text-edit.ts';

/** A column at the end of every row, drawn as the table is drawn, with a field in each row. */
export function addColumn(
  document: PlanDocument,
  { table: index, role }: Extract<FixIntent, { kind: 'add-column' }>,
  words: FixWords,
): FixEdits {
  if (document.tables[index]?.columns.some((column) => column.role === role) === true) return refused('already-there');
  const table = tableSource(document, index);
  if (table === undefined) return refused('not-found');
  // What stands beyond the last column is not shown; it would be under a new one.
  if (table.rows.some(({ cells }) => cells > table.width)) return refused('table-irregular');
  const source = document.parts[table.part] ?? '';
  const { heading, field } = words.column(role, tableLanguage(document, index));
  const texts = [heading, ...table.rows.map(() => `[${field}]`)].map((text) => inFormOf(source, cellText(text)));
  const width = table.aligned ? Math.max(3, ...texts.map((text) => text.normalize('NFC').length)) : 0;
  const edits = [table.header, ...table.rows].map((row, at) => ({
    part: table.part,
    from: row.to,
    to: row.to,
    text: cellAfter(table, row, padded(texts[at] ?? '', width)),
  }));
  return made(...edits.slice(0, 1), delimiterEdit(table, width), ...edits.slice(1));
}

/** A cell after the last of a row, with the empty cells that the row lacks before it. */
function cellAfter({ width, spaced }: TableSource, { text, cells }: RowSource, cell: string): string {
  const space = spaced ? ' ' : '';
  const lacking = width - cells;
  if (isClosed(text)) return `${`${space}${space}|`.repeat(lacking)}${space}${cell}${space}|`;
  return `${`${space}|${space}`.repeat(lacking)}${space}|${space}${cell}`.trimEnd();
}

/** The line under the headings goes on as its last column is drawn, without its alignment. */
function delimiterEdit({ part, delimiter, spaced, aligned }: TableSource, width: number): TextEdit {
  const [, before = '', drawn = '---', after = ''] =
    /(?<![ \t])([ \t]*):?(?<!-)(-+):?([ \t]*)\|?$/u.exec(delimiter.text) ?? [];
  const closed = isClosed(delimiter.text);
  const space = before !== '' || after !== '' ? ' ' : '';
  const length = aligned ? width + (spaced && space === '' ? (closed ? 2 : 1) : 0) : drawn.length;
  const dashes = '-'.repeat(Math.max(1, length));
  return {
    part,
    from: delimiter.to,
    to: delimiter.to,
    text: closed ? `${space}${dashes}${space}|` : `${space}|${space}${dashes}`,
  };
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - text.normalize('NFC').length));
}
