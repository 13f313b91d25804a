import type { Entity, Language } from '@lapsilinssi/linguistics';

import { entitiesIn } from '../../entities-in.ts';
import type { IndicatorWords } from '../../indicator-catalogue.ts';
import type { ScannedBlock } from '../../scan/scan-document.ts';
import type { IndicatorFigure } from './indicator-record.ts';

/** The figures of one indicator in a stretch of text. */
export interface ReadFigures {
  readonly baseline?: IndicatorFigure;
  readonly target?: IndicatorFigure;
  readonly readings: readonly IndicatorFigure[];
  /** Where the first figure or word for one begins; the end of the stretch when it holds none. */
  readonly start: number;
}

/** A stretch of a block in which figures are looked for. */
export interface FigureStretch {
  readonly index: number;
  readonly block: ScannedBlock;
  readonly words: IndicatorWords;
  /** Offsets in the block's clean text. */
  readonly start: number;
  readonly end: number;
  /** Stretches whose numbers are no figures: the indicator's own name, ages. */
  readonly without: readonly { readonly start: number; readonly end: number }[];
  /** Year of the day that stands for today: a later figure is an aim. */
  readonly thisYear: number;
  /** Whether a bare number is a figure; else only a share is, or a number beside a word for one. */
  readonly numbers: boolean;
  /** What a figure is that says nothing of itself. */
  readonly bare: 'baseline' | 'target' | 'reading';
}

type Mark =
  | { readonly kind: 'figure'; readonly start: number; readonly end: number; readonly entity: Entity }
  | { readonly kind: 'year'; readonly start: number; readonly end: number; readonly year: number }
  | { readonly kind: 'baseline' | 'target' | 'unavailable'; readonly start: number; readonly end: number };

/** Where a figure comes from or goes to, by its form or by the word before it. */
const FROM_FORM = /(?:prosentista|%\s?:?st[aä]|:st[aä])$/u;
const TO_FORM = /(?:prosenttiin|prosentiksi|%\s?:?(?:iin|ksi)|:(?:iin|een|ään|aan|hun|ksi))$/u;
const FROM_WORDS: Readonly<Record<Language, RegExp>> = {
  fi: /(?!)/u,
  sv: /\bfrån\s+(?:\p{L}+\s+)?$/iu,
  en: /\bfrom\s+$/iu,
};
const TO_WORDS: Readonly<Record<Language, RegExp>> = {
  fi: /(?!)/u,
  sv: /\btill\s+(?:\p{L}+\s+)?$/iu,
  en: /\bto\s+$/iu,
};
/** The ending of a bare number that comes or goes: `1,5:een`. */
const LONGEST_ENDING = 4;
const CASE_ENDING = /\d:(?:st[aä]|iin|een|ään|aan|hun|hyn|ksi)(?!\p{L})/u;
const ARROW = /^\s*(?:\([^)]*\)\s*)?(?:→|->|=>|–>|—>|➔|⇒|⟶)/u;
const FIGURES: ReadonlySet<string> = new Set(['percent', 'number', 'euro']);
const POINTS = /yksik|enhet|point/iu;

/** Characters between a figure and a year that belongs to it. */
const NEAR = 96;

/** Reads which figure of a stretch is the baseline and which the target, with their years. */
export function readFigures(stretch: FigureStretch): ReadFigures {
  const marks = marksIn(stretch);
  const found: { baseline?: IndicatorFigure; target?: IndicatorFigure } = {};
  const readings: IndicatorFigure[] = [];
  const years = new Set<Mark>();
  for (const [at, mark] of marks.entries()) {
    if (mark.kind === 'unavailable') {
      const role =
        labelBefore(marks, at, stretch.block.text.text) ?? (stretch.bare === 'reading' ? 'baseline' : stretch.bare);
      if (hasReason(stretch, mark.end)) found[role] ??= { unavailable: true, span: spanOf(stretch, mark) };
      continue;
    }
    if (mark.kind !== 'figure') continue;
    const year = yearOf(marks, at, years, stretch);
    const role = roleOf(marks, at, stretch, year);
    if (role === undefined) continue;
    const figure = figureOf(mark, stretch, year);
    if (role === 'reading') readings.push(figure);
    else if (found[role] === undefined) found[role] = figure;
    else readings.push(figure);
  }
  const { baseline, target } = found;
  // `1,9 prosentista 1,5:een`: what is said of one holds of the other.
  if (
    !stretch.numbers &&
    baseline?.value !== undefined &&
    target?.value !== undefined &&
    baseline.unit !== target.unit
  ) {
    found.baseline = { ...baseline, unit: 'percent' };
    found.target = { ...target, unit: 'percent' };
  }
  return { ...found, readings, start: marks.find(({ kind }) => kind !== 'year')?.start ?? stretch.end };
}

function spanOf({ index }: FigureStretch, { start, end }: Mark): IndicatorFigure['span'] {
  return { block: index, start, end };
}

function figureOf(
  mark: Extract<Mark, { kind: 'figure' }>,
  stretch: FigureStretch,
  year: number | undefined,
): IndicatorFigure {
  const { kind, value, upper } = mark.entity;
  const figure = value ?? upper;
  return {
    ...(figure === undefined ? {} : { value: figure }),
    unit: kind === 'percent' ? 'percent' : 'number',
    ...(year === undefined ? {} : { year }),
    span: spanOf(stretch, mark),
  };
}

function marksIn({ block, words, start, end, without, numbers }: FigureStretch): Mark[] {
  const { text, entities, spans, tokenStart, tokenEnd } = block.text;
  const marks: Mark[] = [];
  const take = (unit: number, kind: 'baseline' | 'target' | 'unavailable', fits: (from: number) => boolean): void => {
    const found = spans.get(unit) ?? [];
    for (let i = 0; i < found.length; i += 3) {
      const from = tokenStart[found[i] ?? 0] ?? 0;
      const to = tokenEnd[found[i + 1] ?? 0] ?? 0;
      if (from >= start && to <= end && fits(from)) marks.push({ kind, start: from, end: to });
    }
  };
  for (const kind of ['baseline', 'target', 'unavailable'] as const) take(words[kind], kind, () => true);
  // `vähintään 77 %` is an aim, `vähintään kerran viikossa` a part of the name.
  take(words.bound, 'target', (from) =>
    entitiesIn(entities, { start: from, end: from + 1 }).some(({ kind }) => FIGURES.has(kind)),
  );
  const inside = (from: number): boolean => without.some((one) => from >= one.start && from < one.end);
  for (const entity of entitiesIn(entities, { start, end })) {
    if (entity.end > end || inside(entity.start)) continue;
    const { kind } = entity;
    if (FIGURES.has(kind)) {
      if (kind === 'percent' && POINTS.test(text.slice(entity.start, entity.end))) continue;
      const isFigure =
        numbers ||
        kind === 'percent' ||
        CASE_ENDING.test(text.slice(entity.start, entity.end + LONGEST_ENDING)) ||
        standsByLabel(entity, marks, text);
      if (!isFigure) continue;
      marks.push({ kind: 'figure', start: entity.start, end: entity.end, entity });
    } else if (kind === 'year' || kind === 'date' || kind === 'period') {
      const year = entity.upper ?? entity.value ?? Number(entity.date?.slice(0, 4) ?? Number.NaN);
      if (year > 1900) marks.push({ kind: 'year', start: entity.start, end: entity.end, year });
    }
  }
  // `vähintään 77 %` is a figure that begins with the word for it.
  return marks.toSorted((a, b) => a.start - b.start || Number(a.kind === 'figure') - Number(b.kind === 'figure'));
}

/** A number right behind `lähtötaso` or `tavoite` is a figure also where bare numbers are none. */
function standsByLabel(entity: Entity, marks: readonly Mark[], text: string): boolean {
  return marks.some(
    ({ kind, end }) =>
      (kind === 'baseline' || kind === 'target') &&
      end <= entity.start &&
      /^[\s:=(]*(?:(?:on|oli|är|var|is|was)\s+)?$/u.test(
        text.slice(end, entity.start).replace(/\(?(?:19|20)\d\d\)?/u, ''),
      ),
  );
}

/** The word for a figure before a mark, when no other figure stands between. */
function labelBefore(marks: readonly Mark[], at: number, text: string): 'baseline' | 'target' | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const mark = marks[before];
    if (mark?.kind === 'figure' || mark?.kind === 'unavailable') return undefined;
    if (mark?.kind !== 'baseline' && mark?.kind !== 'target') continue;
    return labelBehind(marks, before - 1, text) === undefined ? mark.kind : undefined;
  }
  return undefined;
}

function roleOf(
  marks: readonly Mark[],
  at: number,
  stretch: FigureStretch,
  year: number | undefined,
): 'baseline' | 'target' | 'reading' | undefined {
  const mark = marks[at];
  if (mark?.kind !== 'figure') return undefined;
  const { text } = stretch.block.text;
  const { language } = stretch.block.runtime;
  const written = text.slice(mark.start, mark.end) + (/^:\p{L}+/u.exec(text.slice(mark.end))?.[0] ?? '');
  const before = text.slice(Math.max(stretch.start, mark.start - 24), mark.start);
  const other = (step: 1 | -1): Mark | undefined => {
    for (let next = at + step; next >= 0 && next < marks.length; next += step)
      if (marks[next]?.kind === 'figure') return marks[next];
    return undefined;
  };
  const next = other(1);
  const last = other(-1);
  if (FROM_FORM.test(written) || (next && (ARROW.test(text.slice(mark.end)) || FROM_WORDS[language].test(before))))
    return 'baseline';
  if (
    TO_FORM.test(written) ||
    (last && (ARROW.test(text.slice(last.end)) || (TO_WORDS[language].test(before) && isFrom(last, stretch))))
  )
    return 'target';
  const label = labelBehind(marks, at, text) ?? labelBefore(marks, at, text);
  if (label !== undefined) return label;
  // A bare figure of a year that is over is where things stand, whatever the others are.
  if (year !== undefined) {
    if (year > stretch.thisYear) return 'target';
    return stretch.bare === 'target' ? 'reading' : stretch.bare;
  }
  return stretch.bare;
}

function isFrom(mark: Mark, { block, start }: FigureStretch): boolean {
  return FROM_WORDS[block.runtime.language].test(block.text.text.slice(Math.max(start, mark.start - 24), mark.start));
}

/** A word for the figure right behind it, which says nothing of the next one: `86 % (lähtötaso)`, `35 % nu, 90 % som mål`. */
function labelBehind(marks: readonly Mark[], at: number, text: string): 'baseline' | 'target' | undefined {
  const mark = marks[at];
  const next = marks[at + 1];
  if (mark?.kind !== 'figure' || (next?.kind !== 'baseline' && next?.kind !== 'target')) return undefined;
  const isBeside = /^\s*\(?\s*(?:som\s+|as\s+)?$/u.test(text.slice(mark.end, next.start));
  return isBeside && /^\p{L}{0,3}\s*(?:[,;.)]|$)/u.test(text.slice(next.end)) ? next.kind : undefined;
}

/** The year in brackets behind a figure, else the one before it that no other figure has taken, else the one behind it. */
function yearOf(marks: readonly Mark[], at: number, taken: Set<Mark>, { block }: FigureStretch): number | undefined {
  const figure = marks[at];
  if (!figure) return undefined;
  const { text } = block.text;
  const behind = yearBeside(marks, at, 1);
  const before = yearBeside(marks, at, -1);
  const between = behind === undefined ? '' : text.slice(figure.end, behind.start);
  // `77 %, vuonna 2020 75 %`: the year is the next figure's.
  const isNext =
    between.includes(',') &&
    marks.slice(at + 1).some(({ kind, start }) => kind === 'figure' && start > (behind?.start ?? 0));
  const isBehind = behind !== undefined && between.length <= NEAR && !between.includes(';') && !isNext;
  const isBefore = before !== undefined && !taken.has(before) && figure.start - before.end <= NEAR;
  const year = isBehind && (!isBefore || /^\S*\s*\([^)]*$/u.test(between)) ? behind : isBefore ? before : undefined;
  if (year === undefined) return undefined;
  taken.add(year);
  return year.year;
}

/** The year next to a figure; before it, words for the figure may stand between. */
function yearBeside(marks: readonly Mark[], at: number, step: 1 | -1): Extract<Mark, { kind: 'year' }> | undefined {
  for (let next = at + step; next >= 0 && next < marks.length; next += step) {
    const mark = marks[next];
    if (mark?.kind === 'year') return mark;
    if (step === 1 || mark?.kind === 'figure' || mark?.kind === 'unavailable') return undefined;
  }
  return undefined;
}

/** Whether more is said than that the figure cannot be had. */
function hasReason({ block, end }: FigureStretch, from: number): boolean {
  const rest = block.text.text.slice(from, end);
  const said =
    /^\s*[(:,–-]\s*([^),;]+)/u.exec(rest)?.[1] ??
    /^\s+(?:koska|sillä|eftersom|då|because|as)\b(.+)/iu.exec(rest)?.[1] ??
    '';
  return /\p{L}{3}/u.test(said);
}
