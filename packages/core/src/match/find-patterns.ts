import type { LanguageRuntime, NumberedAlternative } from './open-pack.ts';
import type { UnitPlaces, UnitSpans } from './scan-text.ts';

/** Takes a place where a pattern holds: its first and last token in the text. The same place may come more than once. */
export type TakePattern = (pattern: number, first: number, last: number) => void;

/** Words that a place may hold and still be looked at from behind. */
const LONGEST_PLACE = 24;

/** At most so many places are tried for one step of a pattern in one clause. */
const MOST_PLACES = 24;

/** At most so many places are tried from one place of a pattern's first phrase. */
const MOST_TRIED = MOST_PLACES * MOST_PLACES;

/**
 * Finds all patterns of the pack in a scanned text.
 * @param clauseOf Clause number by token; the steps of a pattern must stay inside one clause. Called only when a pattern has steps.
 * @param only `steps` leaves out patterns of a single word or phrase.
 */
export function findPatterns(
  runtime: LanguageRuntime,
  units: UnitPlaces,
  clauseOf: () => Int32Array,
  take: TakePattern,
  only: 'all' | 'steps' = 'all',
): void {
  let text: Steps | undefined;
  const serial = nextSerial();
  const tried = triedOf(runtime);
  for (let place = 0; place < units.count; place++) {
    for (const number of units.closures[place]?.anchors ?? []) {
      const one = runtime.alternatives[number];
      if (!one) continue;
      const { pattern, alternative } = one;
      if (alternative.steps.length === 0) {
        if (only === 'all') take(pattern, units.first[place] ?? 0, units.last[place] ?? 0);
        continue;
      }
      if (tried[number] === serial) continue;
      tried[number] = serial;
      if (!hasAll(one.units, units)) continue;
      text ??= { units, clauses: clauseOf(), wordsBefore: countWords(units) };
      findSteps(one, text, take);
    }
  }
}

/** Per alternative the number of the text in which it was tried last. */
const TRIED = new WeakMap<LanguageRuntime, Int32Array>();

function triedOf(runtime: LanguageRuntime): Int32Array {
  let tried = TRIED.get(runtime);
  if (!tried) TRIED.set(runtime, (tried = new Int32Array(runtime.alternatives.length)));
  return tried;
}

let texts = 0;

function nextSerial(): number {
  return ++texts;
}

function hasAll(wanted: readonly number[], units: UnitPlaces): boolean {
  for (const unit of wanted) if (!units.has(unit)) return false;
  return true;
}

/** What the steps of patterns are followed in. */
interface Steps {
  readonly units: UnitPlaces;
  readonly clauses: Int32Array;
  /** How many words and numbers stand before a token, and in the whole text. */
  readonly wordsBefore: Int32Array;
}

function countWords({ tokenCount, tokenKind }: UnitPlaces): Int32Array {
  const before = new Int32Array(tokenCount + 1);
  for (let token = 0; token < tokenCount; token++)
    before[token + 1] = (before[token] ?? 0) + ((tokenKind[token] ?? 2) < 2 ? 1 : 0);
  return before;
}

/** Follows the steps from every place of the first phrase; each place is followed by itself, so that a long text loses none. */
function findSteps({ pattern, alternative, units }: NumberedAlternative, text: Steps, take: TakePattern): void {
  const parts = units.map((unit) => text.units.spansOf(unit));
  const [starts = []] = parts;
  // No clause holds them together: nothing to follow.
  for (let part = 1; part < parts.length; part++) if (!shareClause(starts, parts[part] ?? [], text.clauses)) return;
  const { steps } = alternative;
  /** First token of the place that each unit so far took. */
  const taken: number[] = [];
  /** Places still to be tried from one place of the first phrase: matching stays bounded whatever the text. */
  let left = 0;
  const follow = (number: number, first: number, last: number, at: number, atEnd: number): void => {
    const step = steps[number];
    if (!step) {
      take(pattern, first, last);
      return;
    }
    const { clauses, wordsBefore } = text;
    const spans = parts[number + 1] ?? [];
    const clause = clauses[at] ?? 0;
    const nearest = (wordsBefore[at] ?? 0) - step.distance - LONGEST_PLACE;
    let places = 0;
    for (
      let i = firstSpan(spans, clause, nearest, text);
      i < spans.length && places < MOST_PLACES && left > 0;
      i += 3
    ) {
      const from = spans[i] ?? 0;
      const to = spans[i + 1] ?? 0;
      if (clauses[from] !== clause) break;
      // A word in two forms is one place.
      if (i > 0 && spans[i - 3] === from && spans[i - 2] === to) continue;
      // `{partner} .. yhdessä .. {partner}` wants two partners: a unit that stands twice in a pattern takes two places.
      if (isTaken(taken, units, number + 1, from)) continue;
      // Two parts of one compound may serve two steps; one word may not serve a step after itself.
      if (step.connector === 'after' && from <= atEnd) continue;
      const between =
        from > atEnd ? wordsBetween(wordsBefore, atEnd, from) : to < at ? wordsBetween(wordsBefore, to, at) : 0;
      // Later places are farther still.
      if (between > step.distance && from > atEnd) break;
      if (between > step.distance) continue;
      places++;
      left--;
      taken[number + 1] = from;
      follow(number + 1, Math.min(first, from), Math.max(last, to), from, to);
      taken.length = number + 1;
    }
  };
  for (let i = 0; i < starts.length; i += 3) {
    const first = starts[i] ?? 0;
    const last = starts[i + 1] ?? 0;
    if (i > 0 && starts[i - 3] === first && starts[i - 2] === last) continue;
    left = MOST_TRIED;
    taken[0] = first;
    taken.length = 1;
    follow(0, first, last, first, last);
  }
}

/** Whether a unit's place has been taken by the same unit before. */
function isTaken(taken: readonly number[], units: readonly number[], number: number, token: number): boolean {
  for (let before = 0; before < number; before++)
    if (taken[before] === token && units[before] === units[number]) return true;
  return false;
}

/** Whether two units have places in one clause; places rise with their tokens, and so do clauses. */
function shareClause(a: UnitSpans, b: UnitSpans, clauses: Int32Array): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = clauses[a[i] ?? 0] ?? 0;
    const right = clauses[b[j] ?? 0] ?? 0;
    if (left === right) return true;
    if (left < right) i += 3;
    else j += 3;
  }
  return false;
}

/** Index of the first span in a clause, or after it, that is near enough; spans rise with their tokens. */
function firstSpan(spans: UnitSpans, clause: number, nearest: number, { clauses, wordsBefore }: Steps): number {
  let low = 0;
  let high = spans.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = spans[3 * middle] ?? 0;
    if ((clauses[token] ?? 0) >= clause && (wordsBefore[token] ?? 0) >= nearest) high = middle;
    else low = middle + 1;
  }
  return 3 * low;
}

function wordsBetween(wordsBefore: Int32Array, from: number, to: number): number {
  return (wordsBefore[to] ?? 0) - (wordsBefore[from + 1] ?? 0);
}
