/** Widths of text on pages that stand and pages that lie, in twentieths of a point. */
interface TextWidths {
  readonly standing: number;
  readonly lying: number;
}

const TABLE = /<w:tbl>.*?<\/w:tbl>/gsu;
const WIDTH = /<w:tblW\b[^<>]*>/u;

/**
 * Tables of ours made to fit the pages of another file: those that are wider than its text are drawn in, column by column.
 * @param own widths of the text for which they were made
 */
function fitTables(xml: string, own: TextWidths, there: TextWidths): string {
  return xml.replaceAll(TABLE, (table) => {
    const width = Number(/\sw:w="(\d+)"/u.exec(WIDTH.exec(table)?.[0] ?? '')?.[1]);
    if (!(width > 0)) return table;
    // One that was made for a page that lies stands on such a page again.
    const wanted = width > own.standing + SLACK ? there.lying : there.standing;
    if (width <= wanted) return table;
    const scaled = (_: string, tag: string, value: string): string =>
      `${tag}${Math.max(1, Math.floor((Number(value) * wanted) / width))}"`;
    return table
      .replaceAll(/(<w:gridCol\b[^<>]*?\sw:w=")(\d+)"/gu, scaled)
      .replaceAll(/(<w:(?:tblW|tcW)\b[^<>]*?\sw:w=")(\d+)"(?=[^<>]*\sw:type="dxa")/gu, scaled)
      .replaceAll(/(<w:(?:tblW|tcW)\b[^<>]*?\sw:type="dxa"[^<>]*?\sw:w=")(\d+)"/gu, scaled);
  });
}

/** Rounding of widths. */
const SLACK = 40;

/** Widths of the text on the pages that a section's properties describe, and on the same pages turned if they may be; undefined when they do not say. */
function textWidths(page: string, turned: boolean): TextWidths | undefined {
  const size = /<(?:[^\s/<>:]+:)?pgSz\b[^<>]*>/u.exec(page)?.[0] ?? '';
  const margins = /<(?:[^\s/<>:]+:)?pgMar\b[^<>]*>/u.exec(page)?.[0] ?? '';
  const [width, height] = [measure(size, 'w'), measure(size, 'h')];
  const sides = (measure(margins, 'left|start') ?? 0) + (measure(margins, 'right|end') ?? 0);
  if (width === undefined || height === undefined || margins === '') return undefined;
  if (!turned) return width > sides ? { standing: width - sides, lying: width - sides } : undefined;
  const [short, long] = [Math.min(width, height) - sides, Math.max(width, height) - sides];
  return short > 0 ? { standing: short, lying: long } : undefined;
}

/**
 * The elements of a body of ours, tables made to fit the pages of another file.
 * @param page section properties of the other file
 * @param turned whether pages of ours that lie go on lying there
 */
export function fitted(elements: readonly string[], page: string, turned: boolean): readonly string[] {
  const own = textWidths(elements.at(-1) ?? '', true);
  const there = textWidths(page, turned);
  return own === undefined || there === undefined ? elements : elements.map((xml) => fitTables(xml, own, there));
}

function measure(tag: string, name: string): number | undefined {
  const value = new RegExp(`\\s(?:[^\\s=<>:]+:)?(?:${name})\\s*=\\s*["'](\\d+)["']`, 'u').exec(tag)?.[1];
  return value === undefined ? undefined : Number(value);
}
