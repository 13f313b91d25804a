import type { Alternative } from '../pack.ts';
import type { LanguageRuntime } from './open-pack.ts';
import type { TextScan, UnitSpans } from './scan-text.ts';

/** A place where a pattern holds: its first and last token in the text. */
export interface PatternHit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

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
      const data = runtime.data.patterns[pattern]?.alternatives[alternative];
      if (!data) continue;
      if (data.steps.length === 0) {
        for (let i = 0; i < spans.length; i += 3) hits.push({ pattern, first: spans[i] ?? 0, last: spans[i + 1] ?? 0 });
        continue;
      }
      if (!scan.spans.has(data.first) || data.steps.some((step) => !scan.spans.has(step.unit))) continue;
      clauses ??= clauseOf();
      findSteps(data, pattern, scan, clauses, hits);
    }
  }
  hits.sort((a, b) => a.first - b.first || a.last - b.last || a.pattern - b.pattern);
  return hits.filter((hit, i) => {
    const before = hits[i - 1];
    return !before || before.pattern !== hit.pattern || before.first !== hit.first || before.last !== hit.last;
  });
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

function findSteps(data: Alternative, pattern: number, scan: TextScan, clauses: Int32Array, hits: PatternHit[]): void {
  let partials: Partial[] = [];
  const starts = scan.spans.get(data.first) ?? [];
  for (let i = 0; i < starts.length; i += 3) {
    const first = starts[i] ?? 0;
    const last = starts[i + 1] ?? 0;
    partials.push({ first, last, at: first, atEnd: last, taken: [first] });
  }
  const units = [data.first, ...data.steps.map(({ unit }) => unit)];
  for (const step of data.steps) {
    const next: Partial[] = [];
    const spans: UnitSpans = scan.spans.get(step.unit) ?? [];
    for (const partial of partials) {
      let places = 0;
      for (let i = 0; i < spans.length && places < MOST_PLACES; i += 3) {
        const first = spans[i] ?? 0;
        const last = spans[i + 1] ?? 0;
        if (clauses[first] !== clauses[partial.at]) continue;
        // `{partner} .. yhdessä .. {partner}` wants two partners: a unit that stands twice in a pattern takes two places.
        if (partial.taken.some((token, before) => token === first && units[before] === step.unit)) continue;
        // Two parts of one compound may serve two steps; one word may not serve a step after itself.
        const same = first === partial.at && last === partial.atEnd;
        if (step.connector === 'after' && first <= partial.atEnd && !same) continue;
        if (step.connector === 'after' && same) continue;
        const between =
          first > partial.atEnd
            ? wordsBetween(scan, partial.atEnd, first)
            : last < partial.at
              ? wordsBetween(scan, last, partial.at)
              : 0;
        if (between > step.distance) continue;
        places++;
        next.push({
          first: Math.min(partial.first, first),
          last: Math.max(partial.last, last),
          at: first,
          atEnd: last,
          taken: [...partial.taken, first],
        });
      }
    }
    partials = next.length > MOST_PLACES * MOST_PLACES ? next.slice(0, MOST_PLACES * MOST_PLACES) : next;
    if (partials.length === 0) return;
  }
  for (const { first, last } of partials) hits.push({ pattern, first, last });
}

function wordsBetween(scan: TextScan, from: number, to: number): number {
  let words = 0;
  for (let token = from + 1; token < to; token++)
    if (scan.tokenKind[token] === 0 || scan.tokenKind[token] === 1) words++;
  return words;
}
