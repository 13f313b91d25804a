import type { Alternative } from '../pack.ts';
import type { OpenLinks } from './language-links.ts';
import { standingOf, firstPlaceFrom, holdsUnit, placesOfUnit, type Places } from './places.ts';

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

/** Spellings of patterns by the unit that stands first in them. */
export type PatternIndex = ReadonlyMap<
  number,
  readonly { readonly pattern: number; readonly alternative: Alternative }[]
>;

/** Puts the spellings of some patterns under their first units, so that a short text asks only for those that it may hold. */
export function indexPatterns(links: OpenLinks, patterns: Iterable<number>): PatternIndex {
  const index = new Map<number, { readonly pattern: number; readonly alternative: Alternative }[]>();
  for (const pattern of patterns) {
    for (const alternative of links.alternativesOf(pattern)) {
      const others = index.get(alternative.first);
      if (others) others.push({ pattern, alternative });
      else index.set(alternative.first, [{ pattern, alternative }]);
    }
  }
  return index;
}

/** Which patterns of an index stand in a text. */
export function patternsHeld(index: PatternIndex, text: PatternText): Set<number> {
  const held = new Set<number>();
  for (const { closure } of text.places.kinds) {
    for (const unit of closure.units) {
      for (const { pattern, alternative } of index.get(unit) ?? [])
        if (!held.has(pattern) && isAlternativeHeld(alternative, text)) held.add(pattern);
    }
  }
  return held;
}

function isAlternativeHeld(alternative: Alternative, text: PatternText): boolean {
  if (alternative.steps.length === 0) return true;
  let isHeld = false;
  findSteps(alternative, text, () => {
    isHeld = true;
  });
  return isHeld;
}

/**
 * Finds a spelling with steps: where one stretch holds all of its units they are followed from each place of the first; each place is followed by
 * itself, so that a long text loses none.
 */
export function findSteps(alternative: Alternative, text: PatternText, take: TakePlace): void {
  const { places } = text;
  if (!holdsUnits(places, alternative)) return;
  const all = stretchesIn(text);
  const { words } = all;
  if (words > meetings.length) meetings = new Int32Array(2 * words);
  if (!meetingsOf(alternative, all, meetings)) return;
  const followIn = follower(alternative, text, take);
  for (let word = 0; word < words; word++) {
    for (let bits = meetings[word] ?? 0; bits !== 0; bits &= bits - 1)
      followIn((word << 5) + 31 - Math.clz32(bits & -bits));
  }
}

/** A map of bits for the search that goes on: there is one at a time. */
let meetings = new Int32Array(64);

/** Puts down in which stretches all units of a spelling begin; false when there is none. */
function meetingsOf({ first, steps }: Alternative, all: Stretches, into: Int32Array): boolean {
  const { words } = all;
  const start = all.ofUnit(first);
  // Most have one step.
  const second = all.ofUnit(steps[0]?.unit ?? first);
  let others = NONE;
  if (steps.length > 1) others = steps.slice(1).map(({ unit }) => all.ofUnit(unit));
  const { bits: map } = all;
  let any = 0;
  for (let word = 0; word < words; word++) {
    let bits = (map[start + word] ?? 0) & (map[second + word] ?? 0);
    if (bits !== 0) for (const other of others) bits &= map[other + word] ?? 0;
    into[word] = bits;
    any |= bits;
  }
  return any !== 0;
}

/**
 * Marks the stretches of a text in which all units of a spelling begin: it is found in no other.
 * @param marks A map of bits, one for each stretch; what is marked there stays.
 * @returns Whether there is any.
 */
export function markMeetings(alternative: Alternative, text: PatternText, marks: Int32Array): boolean {
  const all = stretchesIn(text);
  if (all.words > meetings.length) meetings = new Int32Array(2 * all.words);
  if (!meetingsOf(alternative, all, meetings)) return false;
  for (let word = 0; word < all.words; word++) marks[word] = (marks[word] ?? 0) | (meetings[word] ?? 0);
  return true;
}

/** Whether all units of a spelling stand somewhere. */
export function holdsUnits(places: Places, { first, steps }: Alternative): boolean {
  if (!holdsUnit(places, first)) return false;
  for (const { unit } of steps) if (!holdsUnit(places, unit)) return false;
  return true;
}

const NONE: readonly number[] = [];

/** In which stretches of a text units begin, as maps of bits: that words stand in one sentence is seen without looking at either. */
interface Stretches {
  /** Length of a map. */
  readonly words: number;
  /** All maps, end to end. */
  bits: Int32Array;
  /** Where the map of a unit begins. */
  ofUnit(unit: number): number;
}

const STRETCHES = new WeakMap<PatternText, Stretches>();

function stretchesIn(text: PatternText): Stretches {
  let known = STRETCHES.get(text);
  if (!known) STRETCHES.set(text, (known = openStretches(text)));
  return known;
}

/** A word form that begins in one of so many words of a map has a map of its own. */
const WORTH_A_MAP = 4;

/** The maps of units are put together from those of the word forms that stand for them: each place is looked at once. */
function openStretches({ places, stretchOf, stretchStart }: PatternText): Stretches {
  const words = (stretchStart.length >>> 5) + 1;
  /** By a unit's number here: where its map begins. */
  const ofUnit = new Int32Array(places.slots).fill(-1);
  const ofClosure = new Map<number, number>();
  let used = 0;
  const all: Stretches = { words, bits: new Int32Array(words * 256), ofUnit: mapOfUnit };
  const add = (): number => {
    const at = used;
    used += words;
    if (used > all.bits.length) {
      const larger = new Int32Array(all.bits.length * 2);
      larger.set(all.bits);
      all.bits = larger;
    }
    return at;
  };
  const mark = (at: number, own: readonly number[]): void => {
    const { bits } = all;
    for (const place of own) {
      const stretch = stretchOf[places.first[place] ?? 0] ?? 0;
      bits[at + (stretch >>> 5)] = (bits[at + (stretch >>> 5)] ?? 0) | (1 << (stretch & 31));
    }
  };
  const mapOfClosure = (number: number, own: readonly number[]): number => {
    const before = ofClosure.get(number);
    if (before !== undefined) return before;
    const at = add();
    mark(at, own);
    ofClosure.set(number, at);
    return at;
  };
  function mapOfUnit(unit: number): number {
    const slot = places.slotOf[unit] ?? 0;
    const before = ofUnit[slot] ?? -1;
    if (before >= 0) return before;
    const at = add();
    for (const { closure, places: own } of standingOf(places, unit)) {
      // A map is longer than few places are many: in a long text most forms go without.
      if (own.length * WORTH_A_MAP < words) mark(at, own);
      else {
        const map = mapOfClosure(closure.number, own);
        const { bits } = all;
        for (let word = 0; word < words; word++) bits[at + word] = (bits[at + word] ?? 0) | (bits[map + word] ?? 0);
      }
    }
    ofUnit[slot] = at;
    return at;
  }
  return all;
}

/** Follows the steps of a spelling in one stretch after another. */
function follower(alternative: Alternative, text: PatternText, take: TakePlace): (stretch: number) => void {
  const { places, stretchStart, wordsBefore } = text;
  const { steps } = alternative;
  /** Its first unit and those of its steps, and where they stand. */
  const units = [alternative.first, ...steps.map(({ unit }) => unit)];
  const parts = units.map((unit) => placesOfUnit(places, unit));
  const [starts = []] = parts;
  let clauses: readonly number[] = [];
  let start = 0;
  let end = 0;
  /** First token of the place that each unit so far took; what stands behind them is left from an earlier try. */
  const taken: number[] = [];
  /** Places still to be tried from one place of the first phrase: matching stays bounded whatever the text. */
  let left = 0;
  const follow = (number: number, first: number, last: number, at: number, atEnd: number): void => {
    const step = steps[number];
    if (!step) {
      take(first, last);
      return;
    }
    const part = parts[number + 1] ?? [];
    const clause = clauses[at] ?? 0;
    const nearest = (wordsBefore[at] ?? 0) - step.distance - LONGEST_PLACE;
    let tried = 0;
    let fromBefore = -1;
    let toBefore = -1;
    for (let i = firstNear(text, part, nearest, start); i < part.length && tried < MOST_PLACES && left > 0; i++) {
      const place = part[i] ?? 0;
      const from = places.first[place] ?? 0;
      const to = places.last[place] ?? 0;
      if (from >= end || (clauses[from] ?? 0) > clause) break;
      if (clauses[from] !== clause) continue;
      // A word in two forms is one place.
      if (from === fromBefore && to === toBefore) continue;
      fromBefore = from;
      toBefore = to;
      // `{partner} .. yhdessä .. {partner}` wants two partners: a unit that stands twice in a pattern takes two places.
      if (isTaken(taken, units, number + 1, from)) continue;
      // Two parts of one compound may serve two steps; one word may not serve a step after itself.
      if (step.connector === 'after' && from <= atEnd) continue;
      const between =
        from > atEnd ? wordsBetween(wordsBefore, atEnd, from) : to < at ? wordsBetween(wordsBefore, to, at) : 0;
      // Later places are farther still.
      if (between > step.distance && from > atEnd) break;
      if (between > step.distance) continue;
      tried++;
      left--;
      taken[number + 1] = from;
      follow(number + 1, Math.min(first, from), Math.max(last, to), from, to);
    }
  };
  return (stretch) => {
    start = stretchStart[stretch] ?? 0;
    end = stretchStart[stretch + 1] ?? start;
    clauses = text.clausesIn(stretch);
    let firstBefore = -1;
    let lastBefore = -1;
    for (let i = firstPlaceFrom(places, starts, start); i < starts.length; i++) {
      const place = starts[i] ?? 0;
      const first = places.first[place] ?? 0;
      const last = places.last[place] ?? 0;
      if (first >= end) break;
      if (first === firstBefore && last === lastBefore) continue;
      firstBefore = first;
      lastBefore = last;
      left = MOST_TRIED;
      taken[0] = first;
      follow(0, first, last, first, last);
    }
  };
}

/** Whether a unit's place has been taken by the same unit before. */
function isTaken(taken: readonly number[], units: readonly number[], number: number, token: number): boolean {
  for (let before = 0; before < number; before++)
    if (taken[before] === token && units[before] === units[number]) return true;
  return false;
}

/** Index in a list of places of the first from a token on that is near enough. */
function firstNear(
  { places: { first }, wordsBefore }: PatternText,
  list: readonly number[],
  nearest: number,
  from: number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = first[list[middle] ?? 0] ?? 0;
    if (token >= from && (wordsBefore[token] ?? 0) >= nearest) high = middle;
    else low = middle + 1;
  }
  return low;
}

function wordsBetween(wordsBefore: readonly number[], from: number, to: number): number {
  return (wordsBefore[to] ?? 0) - (wordsBefore[from + 1] ?? 0);
}
