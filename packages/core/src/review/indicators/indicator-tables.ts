import type { BlockSpan, Table } from '../../document.ts';
import type { IndicatorWords } from '../../indicator-catalogue.ts';
import { tellsTime } from '../../tells-time.ts';
import type { ScannedBlock } from '../../scan/scan-document.ts';
import type { IndicatorFigure, IndicatorGroup, IndicatorRecord } from './indicator-record.ts';
import { directionIn } from './direction-in-row.ts';
import { inPercent, saysPercent } from './in-percent.ts';
import { datedBySource, yearIn } from './dated-by-source.ts';
import { latestOf } from './latest-of.ts';
import { readAges } from './read-ages.ts';
import { readFigures, type FigureStretch } from './read-figures.ts';
import { readName } from './name-of-indicator.ts';
import type { IndicatorReading } from './indicator-reading.ts';

/** `both`: figures from one to another in one cell. */
type ColumnUse =
  | 'both'
  | 'name'
  | 'baseline'
  | 'target'
  | 'reading'
  | 'year'
  | 'source'
  | 'age-group'
  | 'measure'
  | 'owner'
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
  const stated = header !== undefined && reading.holds(header, 'indicator');
  const group: IndicatorGroup = {
    kind: 'table',
    index: table.index,
    span: { block: head, start: 0, end: scan.document.blocks[head]?.text.length ?? 0 },
    section: table.section,
    stated,
    columns: new Set(
      (['baseline', 'target', 'reading', 'source', 'measure', 'owner', 'age-group'] as const).filter(
        (use) => uses.has(use) || (uses.has('both') && (use === 'baseline' || use === 'target')),
      ),
    ),
  };
  const source = reading.sourceNear(table);
  const isPercent = saysPercent(reading, header) || saysPercent(reading, table.leadIn);
  for (const row of table.rows) {
    const cell = row[nameAt];
    const block = cell === undefined ? undefined : scan.blocks[cell];
    if (cell === undefined || !block || scan.document.blocks[cell]?.use !== 'body') continue;
    if (!/\p{L}{3}/u.test(block.text.text)) continue;
    const record = recordOfRow(reading, { table, columns, row, cell, group, source, isPercent });
    if (record) yield record;
  }
}

interface Row {
  /** Whether the table's lead-in or the heading of its names says that the figures are per cent. */
  readonly isPercent: boolean;
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly row: Table['rows'][number];
  readonly cell: number;
  readonly group: IndicatorGroup;
  readonly source: IndicatorRecord['source'];
}

function recordOfRow(
  reading: IndicatorReading,
  { table, columns, row, cell, group, source, isPercent }: Row,
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
  const percents = isPercent || saysPercent(reading, cell) || row.some((part) => isUnit(reading, part));
  let direction: IndicatorRecord['direction'];
  for (const [at, { use, year }] of columns.entries()) {
    const part = row[at];
    const text = part === undefined ? undefined : scan.blocks[part];
    if (part === undefined || !text || text.text.text.trim() === '') continue;
    const written = text.text.text;
    const header = table.columns[at]?.header;
    const united = (figure: IndicatorFigure): IndicatorFigure =>
      percents || saysPercent(reading, header) ? inPercent(figure, reading) : figure;
    const headsDirection = header !== undefined && reading.holds(header, 'direction');
    if (use === 'target' || headsDirection) direction ??= directionIn(reading, part, headsDirection);
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
        if (/\p{L}{3}/u.test(written) && written.length <= LONGEST_LIMIT) limits.add(written.trim().toLowerCase());
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
        const figures = readFigures({ ...stretchOf(reading, part, text, words), bare: use });
        const own =
          figures[use === 'reading' ? 'baseline' : use] ??
          figures.readings[0] ??
          (reading.holds(part, 'unavailable') ? undefined : inWords(part, written));
        const dated = own && own.year === undefined && year !== undefined ? { ...own, year } : own;
        const figure = dated && united(dated);
        if (figure && use === 'reading') readings.push(figure);
        else if (figure && use !== 'reading') {
          found[use] ??= figure;
          last = use;
        }
        if (use === 'baseline' && figures.target) found.target ??= united(figures.target);
        if (use === 'target' && figures.baseline) found.baseline ??= united(figures.baseline);
        break;
      }
      case 'both': {
        const pair = readFigures({ ...stretchOf(reading, part, text, words), bare: 'target' });
        if (pair.baseline) found.baseline ??= united(pair.baseline);
        if (pair.target) found.target ??= united(pair.target);
        break;
      }
      case 'name':
      case 'measure':
      case 'owner':
      case 'other':
        break;
    }
  }
  const origin = cited ?? reading.sourceIn(cell) ?? source;
  const baseline = datedBySource(
    found.baseline ?? inName.baseline ?? latestOf(readings, reading.thisYear),
    origin,
    reading,
  );
  const target = found.target ?? inName.target;
  return reading.record({
    name,
    group,
    ages,
    limits: [...limits].toSorted(),
    source: origin,
    figures: {
      ...(baseline === undefined ? {} : { baseline }),
      ...(target === undefined ? {} : { target }),
      readings,
    },
    ...(direction === undefined ? {} : { direction }),
    stretches: row.flatMap((part) =>
      part === undefined ? [] : [cellSpan(part, scan.document.blocks[part]?.text ?? '')],
    ),
  });
}

/** Whether a cell holds the unit of its row and nothing else. */
function isUnit(reading: IndicatorReading, cell: number | undefined): boolean {
  const text = cell === undefined ? '' : (reading.scan.blocks[cell]?.text.text ?? '');
  return text.length > 0 && text.length <= LONGEST_UNIT && !/\d/u.test(text) && saysPercent(reading, cell);
}

/** A whole cell as a stretch in which every number is a figure. */
function stretchOf(
  { thisYear }: IndicatorReading,
  index: number,
  block: ScannedBlock,
  words: IndicatorWords,
): Omit<FigureStretch, 'bare'> {
  return { index, block, words, start: 0, end: block.text.text.length, without: [], thisYear, numbers: true };
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

/** A heading that is a year, bare or with a word before it. */
const YEAR_HEADING = /^\s*(?:\p{L}{1,14}\.?\s+)?(?:19|20)\d\d\s*$/u;

const VALUES: ReadonlySet<ColumnUse> = new Set<ColumnUse>(['baseline', 'target', 'reading', 'both']);

/** Longest cell that says to whom a row is limited. */
const LONGEST_LIMIT = 40;

/** Longest cell that gives a unit: `prosenttia vastaajista`. */
const LONGEST_UNIT = 24;

/** A cell whose figures go from one to another. */
const PAIR = /^[^→]{0,20}\d[^→\p{L}]{0,12}(?:→|->|–>|➔|⇒)\s*\d/u;

/** What each column of a table holds; undefined when it holds no indicators. */
function columnsOf(reading: IndicatorReading, table: Table): Column[] | undefined {
  const { document } = reading.scan;
  const textOf = (block: number | undefined): string =>
    block === undefined ? '' : (document.blocks[block]?.text ?? '');
  const cellsOf = (at: number): string[] => table.rows.flatMap((row) => textOf(row[at]) || []);
  const columns = table.columns.map(({ header, role }, at): Column => {
    const title = textOf(header);
    const year = yearIn(title);
    const inYear = year === undefined ? {} : { year };
    const aims = header !== undefined && reading.holds(header, 'target');
    const cells = cellsOf(at);
    const figures = cells.filter((cell) => cell.length <= 60 && isFigure(cell)).length;
    const hasFigures = figures > 0 && figures * 2 >= cells.length;
    if (cells.length > 0 && cells.filter((cell) => PAIR.test(cell)).length * 2 >= cells.length && role !== 'indicator')
      return { use: 'both' };
    if (header !== undefined && reading.hasRole(header, 'source') && !reading.holds(header, 'indicator'))
      return { use: 'source' };
    if (role === 'resource' || (header !== undefined && isResource(reading, header))) return { use: 'other' };
    if (cells.length > 0 && cells.every((cell) => /^\s*(?:19|20)\d\d\s*$/u.test(cell))) return { use: 'year' };
    if (header !== undefined && reading.holds(header, 'baseline')) return { use: 'baseline', ...inYear };
    if (aims && (year !== undefined || hasFigures || role === 'target')) return { use: 'target', ...inYear };
    // The last of several years is an aim when it is not over.
    if (YEAR_HEADING.test(title) && year !== undefined && (hasFigures || cells.length === 0)) {
      const aimed = year > reading.thisYear || (role === 'target' && year === reading.thisYear);
      return { use: aimed ? 'target' : 'reading', year };
    }
    switch (role) {
      case 'indicator':
        // `Seuranta` also heads a column that says how often.
        return { use: saysWhen(reading, table, at) ? 'other' : 'name' };
      case 'baseline':
      case 'target':
        return hasFigures || cells.length === 0 ? { use: role, ...inYear } : { use: 'other' };
      case 'goal':
        return hasFigures ? { use: 'target', ...inYear } : { use: 'other' };
      case 'source':
      case 'age-group':
      case 'measure':
      case 'owner':
        return { use: role };
      case 'time':
      case 'status':
      case 'number':
        return { use: 'other' };
      case undefined:
      default:
        return { use: header === undefined || hasFigures ? 'other' : 'limit' };
    }
  });
  const values = columns.filter(({ use }) => VALUES.has(use)).length;
  const names = columns.flatMap(({ use }, at) => (use === 'name' ? [at] : []));
  // Of several columns the one that says so names the indicators.
  const best = names.find((at) => {
    const header = table.columns[at]?.header;
    return header !== undefined && reading.holds(header, 'indicator');
  });
  const named =
    best ??
    (values > 0 ? names[0] : undefined) ??
    names.find((at) => tellsFigures(cellsOf(at))) ??
    (values > 1 || columns.some(({ use }) => use === 'both') ? firstOfWords(table, columns, cellsOf) : undefined);
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

/** Whether at least half of a column's cells say when or how often, and nothing else. */
function saysWhen({ scan }: IndicatorReading, table: Table, column: number): boolean {
  const cells = table.rows
    .flatMap((row) => scan.blocks[row[column] ?? -1]?.text ?? [])
    .filter(({ text }) => text !== '');
  const times = cells.filter(({ text, entities }) =>
    entities.some((one) => tellsTime(one) && one.start === 0 && one.end >= text.trimEnd().length),
  );
  return times.length > 0 && times.length * 2 >= cells.length;
}

/** Whether cells of a column for following up hold shares: `Täytettyjen osuus, tavoite 90 %`. */
function tellsFigures(cells: readonly string[]): boolean {
  const figures = cells.filter((cell) => /\d\s?%/u.test(cell)).length;
  return figures > 0 && figures * 2 >= cells.length;
}

/** The first column whose cells are words: one without a role, else what is done (`Vad`). */
function firstOfWords(
  table: Table,
  columns: readonly Column[],
  cellsOf: (at: number) => readonly string[],
): number | undefined {
  const ofWords = (wanted: (use: ColumnUse, column: number) => boolean): number =>
    columns.findIndex(({ use }, column) => {
      const cells = cellsOf(column);
      return wanted(use, column) && cells.length > 0 && cells.every((cell) => /\p{L}{3}/u.test(cell));
    });
  const at = ofWords(
    (use, column) => use === 'limit' || (use === 'other' && table.columns[column]?.role === undefined),
  );
  const done = at < 0 && columns.some(({ use }) => use === 'target') ? ofWords((use) => use === 'measure') : at;
  return done < 0 ? undefined : done;
}

/** Whether a column's heading speaks of money or other means. */
function isResource({ scan }: IndicatorReading, header: number): boolean {
  const block = scan.blocks[header];
  return block?.text.spans.has(block.runtime.data.frame.resource) === true;
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
