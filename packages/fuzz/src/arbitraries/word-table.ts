import * as fc from 'fast-check';

/** A cell that spans columns and rows, and where it begins. */
export interface GridCell {
  /** Of the table, from 0: the first is that of the headings. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** No other cell says the same. */
  readonly text: string;
}

/** A table of cells that cover it without gaps. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly GridCell[];
  /** Columns that its first body row leaves out before its first cell (`w:gridBefore`). */
  readonly before: number;
}

/** Tables whose cells span columns and rows of the body; each column has a heading of its own. */
export const grid: fc.Arbitrary<Grid> = fc
  .record({
    width: fc.integer({ min: 2, max: 5 }),
    height: fc.integer({ min: 2, max: 6 }),
    spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 30,
      maxLength: 30,
    }),
    before: fc.constantFrom(0, 0, 1),
  })
  .map(({ width, height, spans, before }) => {
    const taken = new Set<string>();
    const cells: GridCell[] = [];
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        if (taken.has(`${row} ${column}`) || (row === 1 && column < before)) continue;
        const [wide = 1, high = 1] = row === 0 ? [] : (spans[cells.length] ?? []);
        let columns = 1;
        while (columns < wide && column + columns < width && !taken.has(`${row} ${column + columns}`)) columns += 1;
        const rows = Math.min(high, height - row);
        for (let down = 0; down < rows; down++) {
          for (let right = 0; right < columns; right++) taken.add(`${row + down} ${column + right}`);
        }
        cells.push({ row, column, columns, rows, text: `solu ${row}x${column}` });
      }
    }
    return { width, height, cells, before };
  });

/** A grid as Word writes it: a cell that goes on from above stands in its row again, empty. */
export function wordTable({ width, height, cells, before }: Grid): string {
  const rows = Array.from({ length: height }, (_, row) => {
    let written = row === 1 && before > 0 ? `<w:trPr><w:gridBefore w:val="${before}"/></w:trPr>` : '';
    for (let column = row === 1 ? before : 0; column < width;) {
      const cell = cells.find((one) => one.column === column && one.row <= row && row < one.row + one.rows);
      if (cell === undefined) break;
      const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
      const merge = cell.rows === 1 ? '' : cell.row === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      const said = cell.row === row ? `<w:r><w:t>${cell.text}</w:t></w:r>` : '';
      written += `<w:tc><w:tcPr>${span}${merge}</w:tcPr><w:p>${said}</w:p></w:tc>`;
      column += cell.columns;
    }
    return `<w:tr>${written}</w:tr>`;
  });
  const columns = '<w:gridCol w:w="1000"/>'.repeat(width);
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`;
}
