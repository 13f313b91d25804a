import type { Block } from '../../document.ts';
import type { IndicatorGroup, IndicatorRecord } from './indicator-record.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { readName } from './name-of-indicator.ts';
import { datedBySource } from './dated-by-source.ts';
import { readFigures, type ReadFigures } from './read-figures.ts';
import { withLatest } from './with-latest.ts';

/** Longest item that names an indicator; a longer one tells something. */
const LONGEST_NAME = 160;
/** Longest words before a colon that say what follows: `Seurattavat mittarit:`. */
const LONGEST_LABEL = 60;
const COLUMNS: IndicatorGroup['columns'] = new Set();

/**
 * The indicators of lists that are said to hold them (by their lead-in or heading), and of names behind `Mittarit:`.
 *
 * @param taken Blocks that were read; what is read here is added
 * @yields records in document order
 */
export function* indicatorLists(reading: IndicatorReading, taken: Set<number>): Generator<IndicatorRecord> {
  const { document } = reading.scan;
  for (const list of document.lists) {
    const named = namerOf(reading, list.leadIn, list.section);
    if (named === undefined) continue;
    const group: IndicatorGroup = {
      kind: 'list',
      index: list.index,
      span: named,
      section: list.section,
      stated: true,
      columns: COLUMNS,
    };
    for (const item of list.items) {
      const block = document.blocks[item];
      if (!block || block.use !== 'body' || taken.has(item)) continue;
      const record = recordOfItem(reading, block, group, list.leadIn ?? named.block, 0, block.text.length);
      if (!record) continue;
      taken.add(item);
      yield record;
    }
  }
  for (const block of document.blocks) {
    if (block.use !== 'body' || (block.kind !== 'paragraph' && block.kind !== 'item') || taken.has(block.index))
      continue;
    if (!reading.holds(block.index, 'indicator')) continue;
    yield* recordsBehindLabel(reading, block, taken);
  }
}

/** What says that a list holds indicators: its lead-in, else the heading right above it. */
function namerOf(
  reading: IndicatorReading,
  leadIn: number | undefined,
  section: number,
): IndicatorGroup['span'] | undefined {
  const { document } = reading.scan;
  const lead = leadIn === undefined ? undefined : document.blocks[leadIn];
  if (lead && lead.use === 'body' && reading.holds(lead.index, 'indicator')) {
    const label = lastSentence(lead.text);
    if (lead.text.length - label <= LONGEST_NAME) return { block: lead.index, start: label, end: lead.text.length };
  }
  if (lead && lead.kind === 'item') return undefined;
  const { heading = -1, title = '', roles = [] } = document.sections[section] ?? {};
  // `Painopisteet ja mittarit` heads more than indicators.
  if (heading < 0 || title.length > LONGEST_LABEL || !reading.holds(heading, 'indicator')) return undefined;
  if (roles.some((role) => role === 'goal' || role === 'measure' || role === 'values' || role === 'vision'))
    return undefined;
  return { block: heading, start: 0, end: document.blocks[heading]?.text.length ?? 0 };
}

function lastSentence(text: string): number {
  return Math.max(0, text.search(/[^.!?]+$/u) + (/[^.!?]+$/u.exec(text)?.[0].search(/\S/u) ?? 0));
}

function recordOfItem(
  reading: IndicatorReading,
  block: Block,
  group: IndicatorGroup,
  lead: number,
  start: number,
  end: number,
): IndicatorRecord | undefined {
  const scanned = reading.scan.blocks[block.index];
  const words = scanned && reading.wordsOf(scanned.runtime.language);
  if (!scanned || !words) return undefined;
  // Names behind a label stand in one block with it.
  const leadEnd = lead === block.index ? group.span.end : Number.POSITIVE_INFINITY;
  const known = reading.hits.indicators.get(block.index);
  const whole = readName(scanned, block.index, start, end, known);
  const colon = block.text.slice(start, end).search(/:\s/u);
  const label = colon > 0 ? start + colon : end;
  const stretch = {
    index: block.index,
    block: scanned,
    words,
    end,
    // A name that reaches over the colon (`TEAviisari: 71 pistettä`) does not take the figures behind it.
    without: whole.without.map((one) => (one.start < label && label < one.end ? { ...one, end: label } : one)),
    thisYear: reading.thisYear,
    // Figures of a list are where things stand, unless its lead-in says that they are aims.
    bare: reading.holds(group.span.block, 'target') || reading.holds(lead, 'target') ? 'target' : 'baseline',
  } as const;
  const all = readFigures({ ...stretch, start, numbers: false });
  const isLabelled = colon > 0 && start + colon <= all.start;
  const named = Math.min(isLabelled ? start + colon : all.start, bracketAt(block.text, start, end, whole.without));
  const name = readName(scanned, block.index, start, named, known);
  if (!/\p{L}{3}/u.test(name.name)) return undefined;
  // Where words or signs say which figures are which, other numbers are none: `: 14 vrk:ssa päässeet, lähtötaso 62 %, tavoite 95 %`.
  const isTold = all.baseline?.value !== undefined && all.target?.value !== undefined;
  const figures = isLabelled && !isTold ? readFigures({ ...stretch, start: start + colon, numbers: true }) : all;
  const hasFigures = figures.baseline !== undefined || figures.target !== undefined || figures.readings.length > 0;
  // What tells something at length is no name, unless it holds figures.
  if (!hasFigures && (end - start > LONGEST_NAME || isSentence(block.text.slice(start, end), lead === block.index)))
    return undefined;
  const source =
    reading.sourceIn(block.index, start, end) ??
    reading.sourceIn(lead, 0, leadEnd) ??
    reading.sourceIn(group.span.block, 0, group.span.end);
  const read = withYear(withLatest(figures, reading.thisYear), reading, lead, leadEnd);
  const baseline = datedBySource(read.baseline, source, reading);
  return reading.record({
    name,
    group,
    ages: whole.ages,
    limits: whole.limits,
    source,
    figures: { ...read, ...(baseline === undefined ? {} : { baseline }) },
    stretches: [{ block: block.index, start, end }],
  });
}

/** A baseline without a year has the one that leads it in: `Vuoden 2024 kyselyssä:`. */
function withYear(figures: ReadFigures, { scan, thisYear }: IndicatorReading, lead: number, end: number): ReadFigures {
  const { baseline } = figures;
  if (baseline?.value === undefined || baseline.year !== undefined) return figures;
  const years = scan.blocks[lead]?.text.entities.filter((one) => one.kind === 'year' && one.end <= end) ?? [];
  const [only] = years;
  if (years.length !== 1 || only?.value === undefined || only.value > thisYear) return figures;
  return { ...figures, baseline: { ...baseline, year: only.value } };
}

function bracketAt(
  text: string,
  start: number,
  end: number,
  without: readonly { readonly start: number; readonly end: number }[],
): number {
  const at = text.slice(start, end).search(/\s\(/u);
  const from = at < 0 ? end : start + at;
  return Math.max(from, ...without.filter((one) => one.start < from).map((one) => one.end));
}

/** Whether a text ends like a sentence of prose. */
function isSentence(text: string, isLast: boolean): boolean {
  // The last of several names ends its sentence.
  return !isLast && /\p{Ll}\.\s*$/u.test(text) && text.trim().split(/\s+/u).length > 4;
}

/** `Mittarit: A, B ja C`: a label whose words say that names follow. */
const LABEL = /^\s*((?:[^\s:,.;()]+\s+){0,4}[^\s:,.;()]+)\s*:\s+/u;
/** What stands between two names; not inside brackets, not in a number. */
const SEPARATOR = /;\s*|,\s+(?![^(]*\))|\s[•▪·]\s/gu;

function* recordsBehindLabel(reading: IndicatorReading, block: Block, taken: Set<number>): Generator<IndicatorRecord> {
  const [whole, label] = LABEL.exec(block.text) ?? [];
  if (whole === undefined || label === undefined || label.length > LONGEST_LABEL) return;
  const scanned = reading.scan.blocks[block.index];
  const words = scanned && reading.wordsOf(scanned.runtime.language);
  const spans = words && scanned.text.spans.get(words.indicator);
  if (!scanned || !spans || (scanned.text.tokenStart[spans[0] ?? 0] ?? 0) >= label.length) return;
  const group: IndicatorGroup = {
    kind: 'list',
    index: -1,
    span: { block: block.index, start: 0, end: label.length },
    section: block.section,
    stated: true,
    columns: COLUMNS,
  };
  if (block.text.length - whole.length < LONGEST_NAME) taken.add(block.index);
  // The names end with their sentence.
  const end =
    reading.scan.sentences.find((one) => one.block === block.index && one.end > whole.length)?.end ?? block.text.length;
  const rest = block.text.slice(whole.length, end);
  // With figures, commas part them and not the names.
  const separator = /\d\s?%|(?:19|20)\d\d/u.test(rest) ? /;\s*/gu : SEPARATOR;
  let from = 0;
  for (const { index, 0: sign } of [...rest.matchAll(separator), { index: rest.length, 0: '' }]) {
    const record = recordOfItem(reading, block, group, block.index, whole.length + from, whole.length + index);
    if (record) yield record;
    from = index + sign.length;
  }
}
