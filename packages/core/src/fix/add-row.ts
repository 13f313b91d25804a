import type { FixIntent } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { made, refused } from './fix-edits.ts';
import type { FixEdits, FixWords } from './fix-edits.ts';
import { inFormOf, lineEndOf, lineStop } from './source-form.ts';
import { tableLanguage } from './table-language.ts';
import { cellText, isClosed, tableSource } from './table-source.ts';

/** A row at the end of a table, drawn as the table is drawn; a field in each column whose value is not given. */
export function addRow(
  document: PlanDocument,
  { table: index, values }: Extract<FixIntent, { kind: 'add-row' }>,
  words: FixWords,
): FixEdits {
  const table = tableSource(document, index);
  const columns = document.tables[index]?.columns;
  if (table === undefined || columns === undefined) return refused('not-found');
  const language = tableLanguage(document, index);
  const source = document.parts[table.part] ?? '';
  const cells = Array.from({ length: table.width }, (_, at): string => {
    const { role, header } = columns[at] ?? {};
    if (role !== undefined) return values[role] ?? `[${words.column(role, language).field}]`;
    const heading = document.blocks[header ?? -1]?.text ?? '';
    return heading === '' ? '' : `[${heading.charAt(0).toLowerCase()}${heading.slice(1)}]`;
  }).map(cellText);
  const last = document.tables[index]?.rows.at(-1);
  const lastTexts = last?.map((block) => document.blocks[block ?? -1]?.text ?? '');
  if (lastTexts !== undefined && cells.every((cell, at) => (lastTexts[at] ?? '') === cell.replaceAll('\\|', '|'))) {
    return refused('already-there');
  }
  const widths = table.aligned ? innerWidths(table.header.text) : [];
  const space = table.spaced ? ' ' : '';
  const row = cells.map((cell, at) => `${space}${cell}${space}`.padEnd(widths[at] ?? 0)).join('|');
  const opened = table.header.text.startsWith('|');
  const closed = isClosed(table.header.text);
  const text = `${opened ? '|' : ''}${opened ? row : row.trimStart()}${closed ? '|' : ''}`.trimEnd();
  const above = table.rows.at(-1) ?? table.delimiter;
  const at = lineStop(source, above.to);
  return made({
    part: table.part,
    from: at,
    to: at,
    text: lineEndOf(source) + above.before + inFormOf(source, text),
  });
}

/** Widths of the cells between the pipes of a row. */
function innerWidths(row: string): number[] {
  const inner = row.replace(/^\|/u, '').replace(/\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map(({ length }) => length);
}
