import { toString } from 'mdast-util-to-string';
import type { Table } from 'mdast';

/** Width of a letter of a table's text and of the margins of a cell, in twentieths of a point, rather too much than too little. */
const LETTER = 106;
const MARGINS = 200;
/** Letters of a cell beyond which its column grows no wider for it. */
const ENOUGH = 220;

/** The width that each column needs for its longest word not to break. */
function wordWidths(table: Table): number[] {
  const count = Math.max(1, ...table.children.map(({ children }) => children.length));
  return Array.from({ length: count }, (_, column) => {
    const words = table.children.flatMap(({ children }) => {
      const cell = children[column];
      return cell === undefined ? [] : toString(cell).split(/[\s-]+/u);
    });
    return MARGINS + LETTER * Math.max(3, ...words.map(({ length }) => length));
  });
}

/** Columns from which on a table that there is much to read in, or much to fill in, lies. */
const MANY_COLUMNS = 6;
/** Letters of a table that would take most of a page in narrow columns. */
const MUCH = 2500;
/** Rows to fill in, the heading among them. */
const MANY_ROWS = 4;
/** How far words may be over the width: they are hyphenated. */
const SQUEEZED = 1.15;

/** Whether a table needs a page that lies on its side. A small one does not, as long as its words fit: pages that turn all the time are no calm reading. */
export function isWide(table: Table, width: number): boolean {
  const widths = wordWidths(table);
  if (widths.reduce((sum, one) => sum + one, 0) > width * SQUEEZED) return true;
  if (widths.length < MANY_COLUMNS) return false;
  const isForm = table.children.length >= MANY_ROWS && hasFields(table);
  return isForm || toString(table).length > MUCH;
}

function hasFields(table: Table): boolean {
  return table.children.some(({ children }) =>
    children.some((cell) => cell.children.some((node) => node.data?.field !== undefined)),
  );
}

/** Widths of the columns, which fill the text's width: as much as the words need, the rest by how much there is to read in each. */
export function columnWidths(table: Table, width: number): number[] {
  const least = wordWidths(table);
  const sum = least.reduce((total, one) => total + one, 0);
  if (sum >= width) return exact(capped(least, width), width);
  const amounts = least.map((_, column) => {
    const letters = table.children.map(({ children }) => Math.min(ENOUGH, cellLength(children[column])));
    return 1 + letters.reduce((total, one) => total + one, 0);
  });
  const all = amounts.reduce((total, one) => total + one, 0);
  return exact(
    least.map((one, column) => one + ((amounts[column] ?? 0) / all) * (width - sum)),
    width,
  );
}

/** Widths that are made to fit by the widest alone: the longest words are compounds, which break well. */
function capped(widths: readonly number[], width: number): number[] {
  const rising = widths.toSorted((a, b) => a - b);
  let left = width;
  for (const [index, one] of rising.entries()) {
    const share = left / (rising.length - index);
    if (one > share) return widths.map((own) => Math.min(own, share));
    left -= one;
  }
  return [...widths];
}

function cellLength(cell: Table['children'][number]['children'][number] | undefined): number {
  return cell === undefined ? 0 : toString(cell).length;
}

/** Whole numbers whose sum is the width. */
function exact(widths: readonly number[], width: number): number[] {
  const whole = widths.map((one) => Math.floor(one));
  const rest = width - whole.reduce((total, one) => total + one, 0);
  return whole.map((one, column) => (column === whole.length - 1 ? one + rest : one));
}
