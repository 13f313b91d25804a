import type { Alternative, Step } from '../pack.ts';
import type { LanguageRuntime } from './open-pack.ts';
import type { TextScan, UnitSpans } from './scan-text.ts';

/** A place where a pattern holds: its first and last token in the text. */
export interface PatternHit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** Words that a place may hold and still be looked at from behind. */
const LONGEST_PLACE = 24;

/** At most so many places are kept for one step of a pattern in one clause: matching stays bounded whatever the text. */
const MOST_PLACES = 24;

/**
 * Finds all patterns of the pack in a scanned text.
 * @param clauseOf Clause number by token; the steps of a pattern must stay inside one clause. Called only when a pattern has steps.
 */
export function findPatterns(runtime: LanguageRuntime, scan: TextScan, clauseOf: () => Int32Array): PatternHit[] {
  const hits: PatternHit[] = [];
  let clauses: Int32Array | undefined;
  for (const [unit, spans] of scan.spans) {
    for (const { pattern, alternative } of runtime.anchors[unit] ?? []) {
      if (alternative.steps.length === 0) {
        for (let i = 0; i < spans.length; i += 3) hits.push({ pattern, first: spans[i] ?? 0, last: spans[i + 1] ?? 0 });
        continue;
      }
      if (!hasAll(alternative, scan)) continue;
      clauses ??= clauseOf();
      findSteps(alternative, pattern, scan, clauses, hits);
    }
  }
  hits.sort((a, b) => a.first - b.first || a.last - b.last || a.pattern - b.pattern);
  return hits.filter((hit, i) => {
    const before = hits[i - 1];
    return !before || before.pattern !== hit.pattern || before.first !== hit.first || before.last !== hit.last;
  });
}

/** Whether every unit of an alternative is there at all. */
function hasAll({ first, steps }: Alternative, { spans }: TextScan): boolean {
  if (!spans.has(first)) return false;
  for (const { unit } of steps) if (!spans.has(unit)) return false;
  return true;
}

/** A partial match: the stretch from the first to the last word so far, and the word that the next step looks from. */
interface Partial {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly atEnd: number;
  /** First token of the place that each unit so far took: first phrase, first step, … */
  readonly taken: readonly number[];
}

/** Follows the steps from every place of the first phrase; each place is followed by itself, so that a long text loses none. */
function findSteps(data: Alternative, pattern: number, scan: TextScan, clauses: Int32Array, hits: PatternHit[]): void {
  const starts = scan.spans.get(data.first) ?? [];
  const units = [data.first, ...data.steps.map(({ unit }) => unit)];
  for (let i = 0; i < starts.length; i += 3) {
    const first = starts[i] ?? 0;
    const last = starts[i + 1] ?? 0;
    if (i > 0 && starts[i - 3] === first && starts[i - 2] === last) continue;
    let partials: Partial[] = [{ first, last, at: first, atEnd: last, taken: [first] }];
    for (const step of data.steps) {
      const next = partials.flatMap((partial) => nextPlaces(partial, step, units, scan, clauses));
      partials = next.length > MOST_PLACES * MOST_PLACES ? next.slice(0, MOST_PLACES * MOST_PLACES) : next;
      if (partials.length === 0) break;
    }
    for (const found of partials) hits.push({ pattern, first: found.first, last: found.last });
  }
}

/** The places of a step in the clause of a partial match. */
function nextPlaces(
  partial: Partial,
  step: Step,
  units: readonly number[],
  scan: TextScan,
  clauses: Int32Array,
): Partial[] {
  const next: Partial[] = [];
  const spans: UnitSpans = scan.spans.get(step.unit) ?? [];
  const clause = clauses[partial.at] ?? 0;
  const nearest = (scan.wordsBefore[partial.at] ?? 0) - step.distance - LONGEST_PLACE;
  const start = firstSpan(
    spans,
    (token) => (clauses[token] ?? 0) >= clause && (scan.wordsBefore[token] ?? 0) >= nearest,
  );
  for (let i = start; i < spans.length && next.length < MOST_PLACES; i += 3) {
    const first = spans[i] ?? 0;
    const last = spans[i + 1] ?? 0;
    if (clauses[first] !== clause) break;
    // A word in two forms is one place.
    if (i > 0 && spans[i - 3] === first && spans[i - 2] === last) continue;
    // `{partner} .. yhdessä .. {partner}` wants two partners: a unit that stands twice in a pattern takes two places.
    if (partial.taken.some((token, before) => token === first && units[before] === step.unit)) continue;
    // Two parts of one compound may serve two steps; one word may not serve a step after itself.
    const same = first === partial.at && last === partial.atEnd;
    if (step.connector === 'after' && (first <= partial.atEnd || same)) continue;
    const between =
      first > partial.atEnd
        ? wordsBetween(scan, partial.atEnd, first)
        : last < partial.at
          ? wordsBetween(scan, last, partial.at)
          : 0;
    // Later places are farther still.
    if (between > step.distance && first > partial.atEnd) break;
    if (between > step.distance) continue;
    next.push({
      first: Math.min(partial.first, first),
      last: Math.max(partial.last, last),
      at: first,
      atEnd: last,
      taken: [...partial.taken, first],
    });
  }
  return next;
}

/** Index of the first span whose first token passes a test that all later ones pass too; spans rise with their tokens. */
function firstSpan(spans: UnitSpans, passes: (token: number) => boolean): number {
  let low = 0;
  let high = spans.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(spans[3 * middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return 3 * low;
}

function wordsBetween({ wordsBefore }: TextScan, from: number, to: number): number {
  return (wordsBefore[to] ?? 0) - (wordsBefore[from + 1] ?? 0);
}
