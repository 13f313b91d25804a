import type { Alternative } from '../pack.ts';
import { firstSpanFrom, holdsUnit, spansOf, type Places, type UnitSpans } from './places.ts';

/** Tokens in which patterns are looked for: one text, or many laid end to end with a gap between. */
export interface PatternText {
  readonly places: Places;
  /** Per token, and for the end: how many words and numbers stand before it. */
  readonly wordsBefore: readonly number[];
  /** Per token: number of the stretch that holds it, a sentence for instance. No clause reaches over its ends. */
  readonly stretchOf: readonly number[];
  /** Per stretch, and for the end: its first token. */
  readonly stretchStart: readonly number[];
  /** Clause numbers by token, known at least in this stretch; they rise with the tokens. The steps of a pattern must stay inside one clause. */
  clausesIn(stretch: number): readonly number[];
}

/** Takes a place where a pattern holds: its first and last token in the text. The same place may come more than once. */
export type TakePlace = (first: number, last: number) => void;

/** Words that a place may hold and still be looked at from behind. */
const LONGEST_PLACE = 24;

/** At most so many places are tried for one step of a pattern in one clause. */
const MOST_PLACES = 24;

/** At most so many places are tried from one place of a pattern's first phrase. */
const MOST_TRIED = MOST_PLACES * MOST_PLACES;

/** The patterns that stand in a text. */
export function patternsHeld(text: PatternText): Set<number> {
  const { places } = text;
  const held = new Set<number>();
  const tried = new Set<number>();
  for (const { anchors } of places.kinds) {
    for (const number of anchors) {
      if (tried.has(number)) continue;
      tried.add(number);
      const one = places.runtime.alternatives[number];
      if (!one || held.has(one.pattern)) continue;
      if (one.alternative.steps.length === 0) held.add(one.pattern);
      else findSteps(one.alternative, text, () => held.add(one.pattern));
    }
  }
  return held;
}

/** Finds one spelling of a pattern. */
export function findAlternative(alternative: Alternative, text: PatternText, take: TakePlace): void {
  if (alternative.steps.length > 0) {
    findSteps(alternative, text, take);
    return;
  }
  const spans = spansOf(text.places, alternative.first);
  for (let i = 0; i < spans.length; i += 3) take(spans[i] ?? 0, spans[i + 1] ?? 0);
}

/** Finds a spelling with steps: where one stretch holds all of its units they are followed from each place of the first. */
export function findSteps(alternative: Alternative, text: PatternText, take: TakePlace): void {
  const { places, stretchOf, stretchStart } = text;
  const { first, steps } = alternative;
  if (!holdsUnit(places, first)) return;
  for (const { unit } of steps) if (!holdsUnit(places, unit)) return;
  const units = [first, ...steps.map(({ unit }) => unit)];
  const parts = units.map((unit) => spansOf(places, unit));
  const rarest = parts.reduce((least, spans) => (spans.length < least.length ? spans : least));
  let before = -1;
  for (let i = 0; i < rarest.length; i += 3) {
    const stretch = stretchOf[rarest[i] ?? 0] ?? 0;
    if (stretch === before) continue;
    before = stretch;
    const start = stretchStart[stretch] ?? 0;
    const end = stretchStart[stretch + 1] ?? start;
    if (parts.every((spans) => spans === rarest || (spans[firstSpanFrom(spans, start)] ?? end) < end))
      followSteps({ alternative, units, parts }, text, stretch, take);
  }
}

/** A spelling with where each of its units stands. */
interface Wanted {
  readonly alternative: Alternative;
  /** Its first unit and those of its steps, in order. */
  readonly units: readonly number[];
  readonly parts: readonly UnitSpans[];
}

/** Follows the steps from every place of the first phrase; each place is followed by itself, so that a long text loses none. */
function followSteps(
  { alternative: { steps }, units, parts }: Wanted,
  text: PatternText,
  stretch: number,
  take: TakePlace,
): void {
  const { wordsBefore } = text;
  const clauses = text.clausesIn(stretch);
  const [starts = []] = parts;
  /** First token of the place that each unit so far took. */
  const taken: number[] = [];
  /** Places still to be tried from one place of the first phrase: matching stays bounded whatever the text. */
  let left = 0;
  const follow = (number: number, first: number, last: number, at: number, atEnd: number): void => {
    const step = steps[number];
    if (!step) {
      take(first, last);
      return;
    }
    const spans = parts[number + 1] ?? [];
    const clause = clauses[at] ?? 0;
    const nearest = (wordsBefore[at] ?? 0) - step.distance - LONGEST_PLACE;
    let places = 0;
    for (
      let i = firstNear(spans, nearest, firstOfStretch, wordsBefore);
      i < spans.length && places < MOST_PLACES && left > 0;
      i += 3
    ) {
      const from = spans[i] ?? 0;
      const to = spans[i + 1] ?? 0;
      if (from >= endOfStretch || (clauses[from] ?? 0) > clause) break;
      if (clauses[from] !== clause) continue;
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
  const firstOfStretch = text.stretchStart[stretch] ?? 0;
  const endOfStretch = text.stretchStart[stretch + 1] ?? firstOfStretch;
  for (let i = firstSpanFrom(starts, firstOfStretch); (starts[i] ?? endOfStretch) < endOfStretch; i += 3) {
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

/** Index of the first span from a token on that is near enough; spans rise with their tokens. */
function firstNear(spans: UnitSpans, nearest: number, from: number, wordsBefore: readonly number[]): number {
  let low = 0;
  let high = spans.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = spans[3 * middle] ?? 0;
    if (token >= from && (wordsBefore[token] ?? 0) >= nearest) high = middle;
    else low = middle + 1;
  }
  return 3 * low;
}

function wordsBetween(wordsBefore: readonly number[], from: number, to: number): number {
  return (wordsBefore[to] ?? 0) - (wordsBefore[from + 1] ?? 0);
}
