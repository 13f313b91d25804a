import type { Closure } from './closure.ts';
import type { LanguageRuntime } from './open-pack.ts';

/** Spans of one unit in a text: flat triples first token, last token, tag (-1 without). Sorted by first token, then last, then tag. */
export type UnitSpans = readonly number[];

const NONE: UnitSpans = [];

/**
 * Where words, quantities and phrases stand in a run of tokens, and so every unit of the pack. What a word form stands for is written down once
 * for the form, not for each of its places: a unit's spans are gathered from the forms that stand for it when something asks for them.
 */
export interface Places {
  readonly runtime: LanguageRuntime;
  count: number;
  first: Int32Array;
  last: Int32Array;
  tag: Int32Array;
  /** What each place stands for. */
  readonly closures: Closure[];
  /** The closures that stand here, each once. */
  readonly kinds: Closure[];
  /** Per number of a closure: its places. */
  readonly placesOf: (number[] | undefined)[];
  /** Per unit: the closures that stand for it. */
  readonly closuresOf: (Closure[] | undefined)[];
  /** Per unit: its spans, when they have been asked for. */
  readonly spans: (UnitSpans | undefined)[];
}

/** An empty run. */
export function createPlaces(runtime: LanguageRuntime): Places {
  return {
    runtime,
    count: 0,
    first: new Int32Array(256),
    last: new Int32Array(256),
    tag: new Int32Array(256),
    closures: [],
    kinds: [],
    placesOf: [],
    closuresOf: [],
    spans: [],
  };
}

/** Empties a run, so that the next text can use its arrays. */
export function clearPlaces(places: Places): void {
  for (const { number, units } of places.kinds) {
    places.placesOf[number] = undefined;
    for (const unit of units) {
      places.closuresOf[unit] = undefined;
      places.spans[unit] = undefined;
    }
  }
  places.kinds.length = 0;
  places.count = 0;
}

/** Adds a place. Spans must not have been asked for yet of the units that it stands for. */
export function addPlace(places: Places, closure: Closure, first: number, last: number, tag: number): void {
  if (closure.units.length === 0) return;
  const at = places.count++;
  if (at === places.first.length) {
    places.first = grown(places.first);
    places.last = grown(places.last);
    places.tag = grown(places.tag);
  }
  places.first[at] = first;
  places.last[at] = last;
  places.tag[at] = tag;
  places.closures[at] = closure;
  const known = places.placesOf[closure.number];
  if (known) {
    known.push(at);
    return;
  }
  places.placesOf[closure.number] = [at];
  places.kinds.push(closure);
  const { closuresOf } = places;
  for (const unit of closure.units) {
    const others = closuresOf[unit];
    if (others) others.push(closure);
    else closuresOf[unit] = [closure];
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Whether a unit stands anywhere. */
export function holdsUnit(places: Places, unit: number): boolean {
  return places.closuresOf[unit] !== undefined;
}

/** Adds the places where the units of phrases stand side by side: phrases of words first, then those that name them. */
export function addPhrases(places: Places): void {
  const { runtime, kinds } = places;
  const waiting: number[][] = [];
  const seen = new Set<number>();
  let asked = 0;
  const ask = (): void => {
    for (; asked < kinds.length; asked++) {
      for (const phrase of kinds[asked]?.phrases ?? []) {
        if (seen.has(phrase)) continue;
        seen.add(phrase);
        (waiting[runtime.rank[phrase] ?? 0] ??= []).push(phrase);
      }
    }
  };
  ask();
  for (let rank = 0; rank < waiting.length; rank++) {
    for (const phrase of waiting[rank] ?? []) addPhrase(places, phrase);
    ask();
  }
}

function addPhrase(places: Places, phrase: number): void {
  const { runtime } = places;
  const data = runtime.data.units[phrase];
  if (data?.kind !== 'phrase') return;
  const { units } = data;
  for (const unit of units) if (!holdsUnit(places, unit)) return;
  const parts = units.map((unit) => spansOf(places, unit));
  const follow = (index: number, first: number, after: number, tag: number): void => {
    const spans = parts[index];
    if (!spans) {
      addPlace(places, runtime.ofPhrase(phrase, tag), first, after - 1, tag);
      return;
    }
    for (let i = firstSpanFrom(spans, after); spans[i] === after; i += 3)
      follow(index + 1, first, (spans[i + 1] ?? after) + 1, spans[i + 2] ?? -1);
  };
  const [starts = NONE] = parts;
  for (let i = 0; i < starts.length; i += 3) follow(1, starts[i] ?? 0, (starts[i + 1] ?? 0) + 1, starts[i + 2] ?? -1);
}

/** Index of the first span that starts at a token or after it. */
export function firstSpanFrom(spans: UnitSpans, token: number): number {
  let low = 0;
  let high = spans.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[3 * middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return 3 * low;
}

/** Spans of a unit. Asked for when all phrases below the unit have been added. */
export function spansOf(places: Places, unit: number): UnitSpans {
  const known = places.spans[unit];
  if (known) return known;
  const closures = places.closuresOf[unit];
  if (!closures) return NONE;
  const { first, last, tag, placesOf } = places;
  const all: number[] = [];
  for (const { number } of closures) for (const place of placesOf[number] ?? []) all.push(place);
  const compare = (a: number, b: number): number =>
    (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0) || (tag[a] ?? 0) - (tag[b] ?? 0);
  if (!isSorted(all, compare)) all.sort(compare);
  const spans: number[] = [];
  let before = -1;
  for (const place of all) {
    // A word may be a unit by two lexemes or classes: each place in each form once.
    if (before >= 0 && compare(before, place) === 0) continue;
    spans.push(first[place] ?? 0, last[place] ?? 0, tag[place] ?? -1);
    before = place;
  }
  places.spans[unit] = spans;
  return spans;
}

function isSorted(list: readonly number[], compare: (a: number, b: number) => number): boolean {
  for (let at = 1; at < list.length; at++) if (compare(list[at - 1] ?? 0, list[at] ?? 0) > 0) return false;
  return true;
}
