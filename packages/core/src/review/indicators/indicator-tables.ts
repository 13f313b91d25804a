import type { BlockSpan, Table } from '../../document.ts';
import type { IndicatorFigure, IndicatorGroup, IndicatorRecord } from './indicator-record.ts';
import { readAges } from './read-ages.ts';
import { readFigures } from './read-figures.ts';
import { readName } from './name-of-indicator.ts';
import type { IndicatorReading } from './indicator-reading.ts';

type ColumnUse =
  | 'name'
  | 'baseline'
  | 'target'
  | 'reading'
  | 'year'
  | 'source'
  | 'age-group'
  | 'measure'
  | 'other'
  | 'limit';

interface Column {
  readonly use: ColumnUse;
  /** Year in its heading. */
  readonly year?: number;
}

/**
 * The indicators of a document's tables: rows of tables with a column that names indicators, or with figures by year or of where things stand and
 * should come to.
 *
 * @yields records in document order
 */
export function* indicatorTables(reading: IndicatorReading): Generator<IndicatorRecord> {
  for (const table of reading.scan.document.tables) yield* recordsOfTable(reading, table);
}

function* recordsOfTable(reading: IndicatorReading, table: Table): Generator<IndicatorRecord> {
  const columns = columnsOf(reading, table);
  const nameAt = columns?.findIndex(({ use }) => use === 'name') ?? -1;
  if (!columns || nameAt < 0) return;
  const { scan } = reading;
  const uses = new Set(columns.map(({ use }) => use));
  const header = table.columns[nameAt]?.header;
  const firstCell = table.rows.flatMap((row) => row[nameAt] ?? [])[0];
  const head = header ?? firstCell;
  if (head === undefined) return;
  const stated =
    (header !== undefined && reading.holds(header, 'indicator')) || (uses.has('baseline') && uses.has('target'));
  const group: IndicatorGroup = {
    kind: 'table',
    index: table.index,
    span: { block: head, start: 0, end: scan.document.blocks[head]?.text.length ?? 0 },
    section: table.section,
    stated,
    columns: new Set(
      (['baseline', 'target', 'reading', 'source', 'measure', 'age-group'] as const).filter((use) => uses.has(use)),
    ),
  };
  const source = reading.sourceNear(table);
  for (const row of table.rows) {
    const cell = row[nameAt];
    const block = cell === undefined ? undefined : scan.blocks[cell];
    if (cell === undefined || !block || scan.document.blocks[cell]?.use !== 'body') continue;
    if (!/\p{L}{3}/u.test(block.text.text)) continue;
    const record = recordOfRow(reading, { table, columns, row, cell, group, source });
    if (record) yield record;
  }
}

interface Row {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly row: Table['rows'][number];
  readonly cell: number;
  readonly group: IndicatorGroup;
  readonly source: IndicatorRecord['source'];
}

function recordOfRow(
  reading: IndicatorReading,
  { columns, row, cell, group, source }: Row,
): IndicatorRecord | undefined {
  const { scan } = reading;
  const block = scan.blocks[cell];
  const words = block && reading.wordsOf(block.runtime.language);
  if (!block || !words) return undefined;
  const { length } = block.text.text;
  const known = reading.hits.indicators.get(cell);
  const isWhole = group.columns.has('baseline') || group.columns.has('target') || group.columns.has('reading');
  const whole = readName(block, cell, 0, length, known);
  const inName = readFigures({
    index: cell,
    block,
    words,
    start: 0,
    end: length,
    without: whole.without,
    thisYear: reading.thisYear,
    numbers: !isWhole,
    bare: isWhole ? 'reading' : 'target',
  });
  const name = isWhole || inName.start === 0 ? whole : readName(block, cell, 0, inName.start, known);
  const found: { baseline?: IndicatorFigure; target?: IndicatorFigure } = {};
  const readings: IndicatorFigure[] = [];
  let last: 'baseline' | 'target' | undefined;
  let ages = name.ages;
  let cited: IndicatorRecord['source'];
  const limits = new Set(name.limits);
  for (const [at, { use, year }] of columns.entries()) {
    const part = row[at];
    const text = part === undefined ? undefined : scan.blocks[part];
    if (part === undefined || !text || text.text.text.trim() === '') continue;
    const written = text.text.text;
    switch (use) {
      case 'source':
        if (/\p{L}{2}/u.test(written)) cited = { ...reading.sourceIdIn(part), span: cellSpan(part, written) };
        break;
      case 'age-group': {
        const read = readAges(written).ids;
        if (read.length > 0) ages = read;
        else limits.add(written.trim().toLowerCase());
        break;
      }
      case 'limit':
        if (/\p{L}{3}/u.test(written)) limits.add(written.trim().toLowerCase());
        break;
      case 'year': {
        const own = yearIn(written);
        const figure = last === undefined ? undefined : found[last];
        if (last !== undefined && figure && own !== undefined) found[last] = { ...figure, year: own };
        break;
      }
      case 'baseline':
      case 'target':
      case 'reading': {
        const figures = readFigures({
          index: part,
          block: text,
          words,
          start: 0,
          end: written.length,
          without: [],
          thisYear: reading.thisYear,
          numbers: true,
          bare: use,
        });
        const own = figures[use === 'reading' ? 'baseline' : use] ?? figures.readings[0] ?? inWords(part, written);
        const dated = own && own.year === undefined && year !== undefined ? { ...own, year } : own;
        if (dated && use === 'reading') readings.push(dated);
        else if (dated && use !== 'reading') {
          found[use] ??= dated;
          last = use;
        }
        if (use === 'baseline' && figures.target) found.target ??= figures.target;
        if (use === 'target' && figures.baseline) found.baseline ??= figures.baseline;
        break;
      }
      case 'name':
      case 'measure':
      case 'other':
        break;
    }
  }
  const baseline = found.baseline ?? inName.baseline ?? latest(readings, reading.thisYear);
  const target = found.target ?? inName.target;
  return reading.record({
    name,
    group,
    ages,
    limits: [...limits].toSorted(),
    source: cited ?? reading.sourceIn(cell) ?? source,
    figures: {
      ...(baseline === undefined ? {} : { baseline }),
      ...(target === undefined ? {} : { target }),
      readings,
    },
    rowBlocks: row.flatMap((part) => part ?? []),
  });
}

/** The newest of several readings that are no forecasts. */
function latest(readings: readonly IndicatorFigure[], thisYear: number): IndicatorFigure | undefined {
  return readings
    .filter(({ year, value }) => year !== undefined && year <= thisYear && value !== undefined)
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

function cellSpan(block: number, text: string): BlockSpan {
  return { block, start: 0, end: text.length };
}

/** A cell that says in words how a figure should change, or whose figure is not read, is an answer; a dash is none. */
function inWords(block: number, text: string): IndicatorFigure | undefined {
  return /\p{L}{3}|\d/u.test(text) && !/^\s*(?:ei ole|puuttuu|saknas|finns inte|n\/a)\s*$/iu.test(text)
    ? { span: cellSpan(block, text) }
    : undefined;
}

function yearIn(text: string): number | undefined {
  const found = /(?:19|20)\d\d(?=\D*$)/u.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** A heading that is a year, bare or with a word before it. */
const YEAR_HEADING = /^\s*(?:\p{L}{1,14}\.?\s+)?(?:19|20)\d\d\s*$/u;

/** What each column of a table holds; undefined when it holds no indicators. */
function columnsOf(reading: IndicatorReading, table: Table): Column[] | undefined {
  const { document } = reading.scan;
  const textOf = (block: number | undefined): string =>
    block === undefined ? '' : (document.blocks[block]?.text ?? '');
  const cellsOf = (at: number): string[] => table.rows.flatMap((row) => textOf(row[at]) || []);
  const columns = table.columns.map(({ header, role }, at): Column => {
    const title = textOf(header);
    const year = yearIn(title);
    const dated = year === undefined ? {} : { year };
    const aims = header !== undefined && reading.holds(header, 'target');
    const cells = cellsOf(at);
    const figures = cells.filter((cell) => cell.length <= 60 && isFigure(cell)).length;
    const hasFigures = figures > 0 && figures * 2 >= cells.length;
    if (cells.length > 0 && cells.every((cell) => /^\s*(?:19|20)\d\d\s*$/u.test(cell))) return { use: 'year' };
    if (header !== undefined && reading.holds(header, 'baseline')) return { use: 'baseline', ...dated };
    if (aims && (year !== undefined || hasFigures || role === 'target')) return { use: 'target', ...dated };
    if (YEAR_HEADING.test(title) && year !== undefined && (hasFigures || cells.length === 0))
      return { use: year > reading.thisYear ? 'target' : 'reading', year };
    switch (role) {
      case 'indicator':
        return { use: 'name' };
      case 'baseline':
      case 'target':
        return hasFigures || cells.length === 0 ? { use: role, ...dated } : { use: 'other' };
      case 'goal':
        return hasFigures ? { use: 'target', ...dated } : { use: 'other' };
      case 'source':
      case 'age-group':
      case 'measure':
        return { use: role };
      case 'owner':
      case 'time':
      case 'resource':
      case 'status':
      case 'number':
        return { use: 'other' };
      case undefined:
      default:
        return { use: header === undefined || hasFigures ? 'other' : 'limit' };
    }
  });
  const values = columns.filter(({ use }) => use === 'baseline' || use === 'target' || use === 'reading').length;
  const names = columns.flatMap(({ use }, at) => (use === 'name' ? [at] : []));
  // Of several columns the one that says so names the indicators.
  const best = names.find((at) => {
    const header = table.columns[at]?.header;
    return header !== undefined && reading.holds(header, 'indicator');
  });
  const named =
    best ?? (values > 0 ? names[0] : undefined) ?? (values > 1 ? firstOfWords(columns, cellsOf) : undefined);
  if (named === undefined) return undefined;
  const isDated = columns.some(({ use, year }) => use === 'target' && year !== undefined);
  return columns.map((column, at) => {
    if (at === named) return { use: 'name' };
    if (column.use === 'name') return { use: 'other' };
    // `Tavoite` with `4.1` before the indicators numbers goals; the figures stand under a year, or behind the name.
    const numbers = column.use === 'target' && column.year === undefined && cellsOf(at).every((cell) => isCode(cell));
    return numbers && (isDated || at < named) ? { use: 'other' } : column;
  });
}

/** The first column whose cells are words. */
function firstOfWords(columns: readonly Column[], cellsOf: (at: number) => readonly string[]): number | undefined {
  const at = columns.findIndex(({ use }, column) => {
    const cells = cellsOf(column);
    return (use === 'limit' || use === 'other') && cells.length > 0 && cells.every((cell) => /\p{L}{3}/u.test(cell));
  });
  return at < 0 ? undefined : at;
}

/** A number of a goal or chapter, or a letter: no figure with a unit. */
function isCode(text: string): boolean {
  return /^\s*(?:\p{L}?\d+(?:\.\d+)*\.?|\p{L})\s*$/u.test(text);
}

function isFigure(text: string): boolean {
  return /^\s*(?:[<>≥≤~+−-]\s*)?\d|%|^\s*(?:ei saatavilla|ej tillgänglig|not available|väh\.|enint\.|alle|yli|noin|n\.|under|över|minst|högst)/iu.test(
    text,
  );
}
