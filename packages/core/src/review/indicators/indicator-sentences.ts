import { entitiesIn } from '../../entities-in.ts';
import type { Sentence } from '../../scan/scan-document.ts';
import type { IndicatorGroup, IndicatorRecord } from './indicator-record.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { readName } from './name-of-indicator.ts';
import { readFigures, type ReadFigures } from './read-figures.ts';
import { withLatest } from './with-latest.ts';

const COLUMNS: IndicatorGroup['columns'] = new Set();

/** Words between the colon and the first figure. */
const MOST_BEHIND = 2;
/** Longest name before a colon. */
const LONGEST_NAME = 120;

/**
 * The indicators of prose and of other lists: a name, a colon and its figures, or a sentence that names an indicator of the catalogue or whose figures
 * go from one to another.
 *
 * @param taken Blocks that were read already
 * @yields records in document order
 */
export function* indicatorSentences(reading: IndicatorReading, taken: ReadonlySet<number>): Generator<IndicatorRecord> {
  const { scan, hits } = reading;
  for (const sentence of scan.sentences) {
    const { block: index, statement } = sentence;
    const block = scan.blocks[index];
    const { kind, use } = scan.document.blocks[index] ?? {};
    if (!block || statement < 0 || use !== 'body' || (kind !== 'paragraph' && kind !== 'item') || taken.has(index))
      continue;
    const words = reading.wordsOf(block.runtime.language);
    const labelled =
      words !== undefined && (block.text.spans.has(words.baseline) || block.text.spans.has(words.target));
    const hasShare = entitiesIn(block.text.entities, sentence).some(({ kind: found }) => found === 'percent');
    if (!hasShare && !(labelled && hits.indicators.has(index))) continue;
    const record = recordOfSentence(reading, sentence);
    if (record) yield record;
  }
}

function recordOfSentence(
  reading: IndicatorReading,
  { block: index, start, end }: Sentence,
): IndicatorRecord | undefined {
  const { scan, hits } = reading;
  const block = scan.blocks[index];
  const words = block && reading.wordsOf(block.runtime.language);
  if (!block || !words) return undefined;
  const { text } = block.text;
  const known = hits.indicators.get(index)?.filter((one) => one.start >= start && one.end <= end);
  const whole = readName(block, index, start, end, known);
  const read = (from: number): ReadFigures =>
    readFigures({
      index,
      block,
      words,
      start: from,
      end,
      without: whole.without,
      thisYear: reading.thisYear,
      numbers: false,
      bare: 'reading',
    });
  const all = read(start);
  // With more figures than one indicator has, those behind its name are its own.
  const own = countOf(all) > 2 && whole.named ? read(whole.named.start) : all;
  if (countOf(own) > 2) return undefined;
  const told = asHistory(reading, index, { stretch: { start, end }, figures: own });
  const figures = told.target === undefined ? told : withLatest(told, reading.thisYear);
  const { baseline, target, readings } = figures;
  const colon = text.slice(start, end).search(/:\s/u);
  const behind = colon < 0 ? '' : text.slice(start + colon + 1, figures.start);
  // `Alakoululaisten tilanne on parempi: 89 prosenttia …` names nothing before its colon.
  const isNamed = (baseline ?? target) !== undefined || (known?.some((one) => one.end <= start + colon) ?? false);
  const isLabelled =
    colon > 0 &&
    colon <= LONGEST_NAME &&
    start + colon <= figures.start &&
    behind.trim().split(/\s+/u).length <= MOST_BEHIND &&
    isNamed;
  // Several different indicators in one sentence: whose figure is whose is not told by their places.
  if (new Set(known?.map(({ id }) => id)).size > 1 && !isLabelled) return undefined;
  const isKnown = whole.named !== undefined;
  const isPair = baseline?.value !== undefined && target?.value !== undefined;
  if (
    !isPair &&
    !(isKnown && (baseline ?? target)) &&
    !(isLabelled && (baseline ?? target)) &&
    !(isKnown && readings.length === 1)
  )
    return undefined;
  const name = isLabelled
    ? readName(block, index, start, start + colon, known)
    : whole.named
      ? {
          ...whole,
          ...nameAt(text, whole.named.start, whole.named.end),
          span: { block: index, start: whole.named.start, end: whole.named.end },
        }
      : readName(block, index, start, nameEnd(reading, index, start, figures.start), known);
  if (!/\p{L}{3}/u.test(name.name)) return undefined;
  return reading.record({
    name,
    group: {
      kind: 'prose',
      index: -1,
      span: name.span,
      section: scan.document.blocks[index]?.section ?? 0,
      stated: isLabelled || isAim(reading, whole.named?.id, figures),
      columns: COLUMNS,
    },
    ages: whole.ages,
    limits: whole.limits,
    source: reading.sourceIn(index, start, end) ?? reading.sourceIn(index),
    figures,
    stretches: [{ block: index, start, end }],
  });
}

/**
 * Figures of a sentence that tells how things went or differ (`vaihtelee 7 prosentista 16 prosenttiin`, `nousi … vuonna 2024`): what looks like an aim is
 * none when its year is past, or when nothing grows or shrinks from now on and no word says that it is one.
 */
function asHistory(
  reading: IndicatorReading,
  index: number,
  {
    stretch,
    figures,
  }: { readonly stretch: { readonly start: number; readonly end: number }; readonly figures: ReadFigures },
): ReadFigures {
  const { baseline, target, readings } = figures;
  if (!target || target.value === undefined) return figures;
  const isPast = target.year !== undefined && target.year <= reading.thisYear;
  const isToCome = target.year !== undefined && target.year > reading.thisYear;
  const block = reading.scan.blocks[index];
  const words = block && reading.wordsOf(block.runtime.language);
  if (!block || !words) return figures;
  const spoken = (unit: number, past: boolean): boolean => {
    const spans = block.text.spans.get(unit) ?? [];
    for (let i = 0; i < spans.length; i += 3) {
      const at = block.text.tokenStart[spans[i] ?? 0] ?? 0;
      const tag = block.runtime.lexicon.tags[spans[i + 2] ?? -1] ?? '';
      if (at >= stretch.start && at < stretch.end && !(past && /(?:^|\.)pst(?:\.|$)/u.test(tag))) return true;
    }
    return false;
  };
  if (isToCome || (!isPast && (spoken(words.target, false) || spoken(words.rise, true) || spoken(words.fall, true))))
    return figures;
  return { start: figures.start, readings: [...(baseline ? [baseline] : []), target, ...readings] };
}

/** Whether a sentence sets a target for something of how children fare. */
function isAim({ scan }: IndicatorReading, id: string | undefined, { target }: ReadFigures): boolean {
  if (id === undefined || target?.value === undefined || target.year === undefined) return false;
  const known = scan.pack.compiled.indicators?.indicators.find((one) => one.id === id);
  return known?.kind === 'outcome' && known.unit === target.unit;
}

function countOf({ baseline, target, readings }: ReadFigures): number {
  return readings.length + (baseline ? 1 : 0) + (target ? 1 : 0);
}

function nameAt(text: string, start: number, end: number): { readonly name: string } {
  return { name: text.slice(start, end) };
}

/** A name before figures ends before the verb of growing or shrinking. */
function nameEnd(reading: IndicatorReading, index: number, start: number, end: number): number {
  const block = reading.scan.blocks[index];
  const words = block && reading.wordsOf(block.runtime.language);
  if (!block || !words) return end;
  let first = end;
  for (const unit of [words.rise, words.fall]) {
    const spans = block.text.spans.get(unit) ?? [];
    for (let i = 0; i < spans.length; i += 3) {
      const at = block.text.tokenStart[spans[i] ?? 0] ?? 0;
      if (at > start && at < first) first = at;
    }
  }
  return first;
}
