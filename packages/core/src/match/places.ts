import type { Closure } from './closure.ts';
import { emptyList } from './empty-list.ts';
import { grown } from './grown.ts';
import type { LanguageRuntime } from './open-pack.ts';
import { finished } from '../steps.ts';
import type { Steps } from '../steps.ts';

/** A closure that stands in a run of tokens, and the numbers of its places. */
export interface Standing {
  readonly closure: Closure;
  places: number[];
}

/**
 * Where words, quantities and phrases stand in a run of tokens, and so every unit of the pack. What a word form stands for is written down once
 * for the form, not for each of its places: a unit's places are gathered from the forms that stand for it when something asks for them.
 */
export interface Places {
  readonly runtime: LanguageRuntime;
  count: number;
  /** By number of a place: first and last token, and the form; -1 without. */
  first: Int32Array;
  last: Int32Array;
  tag: Int32Array;
  /** What each place stands for. */
  standing: Standing[];
  /** The closures that stand here, each once; and by their numbers. A run has few of those that a runtime knows. */
  readonly kinds: Standing[];
  readonly kindOf: Map<number, Standing>;
  /** Per unit of the pack: its number among those that stand here, from 1; 0 for all others. */
  readonly slotOf: Int32Array;
  /** One more than there are such numbers. */
  slots: number;
  /** By that number: the last link of a chain of the closures that stand for a unit. */
  chainOf: Int32Array;
  /** Per link, from 1: its closure's index in {@link Places.kinds}, and the link before; 0 without. */
  linkKind: Int32Array;
  linkBefore: Int32Array;
  links: number;
  /** By the number of a unit here: the unit's places, when they have been asked for. */
  ofUnit: (readonly number[] | undefined)[];
  /** Whether places are numbered in the order in which they stand. */
  inOrder: boolean;
}

const NONE: readonly number[] = [];

/** An empty run. */
export function createPlaces(runtime: LanguageRuntime): Places {
  return {
    runtime,
    count: 0,
    first: new Int32Array(256),
    last: new Int32Array(256),
    tag: new Int32Array(256),
    standing: [],
    kinds: [],
    kindOf: new Map(),
    slotOf: new Int32Array(runtime.links.units),
    slots: 1,
    chainOf: new Int32Array(256),
    linkKind: new Int32Array(1024),
    linkBefore: new Int32Array(1024),
    links: 1,
    ofUnit: [],
    inOrder: false,
  };
}

/** Empties a run, so that the next text can use its arrays. */
export function clearPlaces(places: Places): void {
  for (const { closure } of places.kinds) for (const unit of closure.units) places.slotOf[unit] = 0;
  places.slots = 1;
  places.links = 1;
  places.ofUnit = [];
  places.kinds.length = 0;
  places.kindOf.clear();
  places.count = 0;
}

/** Adds a place. Nobody must have asked yet for the units that it stands for. */
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
  const known = places.kindOf.get(closure.number);
  if (known) {
    known.places.push(at);
    places.standing[at] = known;
    return;
  }
  const standing: Standing = { closure, places: [at] };
  places.standing[at] = standing;
  const kind = places.kinds.push(standing) - 1;
  places.kindOf.set(closure.number, standing);
  for (const unit of closure.units) addLink(places, unit, kind);
}

function addLink(places: Places, unit: number, kind: number): void {
  const { slotOf } = places;
  let slot = slotOf[unit] ?? 0;
  if (slot === 0) {
    slot = places.slots++;
    if (slot === places.chainOf.length) places.chainOf = grown(places.chainOf);
    slotOf[unit] = slot;
    places.chainOf[slot] = 0;
  }
  const link = places.links++;
  if (link === places.linkKind.length) {
    places.linkKind = grown(places.linkKind);
    places.linkBefore = grown(places.linkBefore);
  }
  places.linkKind[link] = kind;
  places.linkBefore[link] = places.chainOf[slot] ?? 0;
  places.chainOf[slot] = link;
}

/** The closures that stand for a unit, in no order. */
export function standingOf(
  { slotOf, chainOf, linkKind, linkBefore, kinds }: Places,
  unit: number,
): readonly Standing[] {
  const all: Standing[] = [];
  const slot = slotOf[unit] ?? 0;
  for (let link = slot === 0 ? 0 : (chainOf[slot] ?? 0); link > 0; link = linkBefore[link] ?? 0) {
    const standing = kinds[linkKind[link] ?? -1];
    if (standing) all.push(standing);
  }
  return all;
}

/** Whether a unit stands anywhere. */
export function holdsUnit(places: Places, unit: number): boolean {
  return (places.slotOf[unit] ?? 0) > 0;
}

/** Adds the places where the units of phrases stand side by side: phrases of words first, then those that name them. */
export function addPhrases(places: Places): void {
  finished(addPhrasesInSteps(places));
}

/** Phrases that are looked for in one step. */
const PHRASES_A_STEP = 32;

/**
 * {@link addPhrases}, step by step.
 *
 * @yields nothing, between two steps
 */
export function* addPhrasesInSteps(places: Places): Steps<undefined> {
  const { runtime, kinds } = places;
  places.ofUnit = emptyList(places.slots);
  const waiting: number[][] = [];
  const seen = new Set<number>();
  let asked = 0;
  const ask = (): void => {
    for (; asked < kinds.length; asked++) {
      for (const phrase of kinds[asked]?.closure.phrases ?? []) {
        if (seen.has(phrase)) continue;
        seen.add(phrase);
        (waiting[runtime.links.rank[phrase] ?? 0] ??= []).push(phrase);
      }
    }
  };
  ask();
  for (let rank = 0; rank < waiting.length; rank++) {
    for (const [index, phrase] of (waiting[rank] ?? []).entries()) {
      if (index % PHRASES_A_STEP === PHRASES_A_STEP - 1) yield;
      addPhrase(places, phrase);
    }
    yield;
    ask();
  }
  return undefined;
}

function addPhrase(places: Places, phrase: number): void {
  const { runtime } = places;
  const units = runtime.links.phraseUnits(phrase);
  for (const unit of units) if (!holdsUnit(places, unit)) return;
  const parts = units.map((unit) => placesOfUnit(places, unit));
  const follow = (index: number, from: number, after: number, tag: number): void => {
    const part = parts[index];
    if (!part) {
      addPlace(places, runtime.ofPhrase(phrase, tag), from, after - 1, tag);
      return;
    }
    for (let i = firstPlaceFrom(places, part, after); ; i++) {
      const place = part[i];
      if (place === undefined || places.first[place] !== after) return;
      follow(index + 1, from, (places.last[place] ?? 0) + 1, places.tag[place] ?? -1);
    }
  };
  const [starts = NONE] = parts;
  for (const place of starts)
    follow(1, places.first[place] ?? 0, (places.last[place] ?? 0) + 1, places.tag[place] ?? -1);
}

/** Index in a list of places of the first that stands at a token or after it. */
export function firstPlaceFrom({ first }: Places, list: readonly number[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[list[middle] ?? 0] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of a unit in the order in which they stand; a word that is a unit by two lexemes has two. Asked for when all phrases below the unit have been added. */
export function placesOfUnit(places: Places, unit: number): readonly number[] {
  const slot = places.slotOf[unit] ?? 0;
  return slot === 0 ? NONE : (places.ofUnit[slot] ??= gathered(places, standingOf(places, unit)));
}

function gathered(places: Places, standing: readonly Standing[]): readonly number[] {
  const { inOrder, count } = places;
  const [only] = standing;
  if (inOrder && standing.length === 1 && only) return only.places;
  let size = 0;
  for (const one of standing) size += one.places.length;
  if (inOrder && size * FEW >= count) return merged(count, standing);
  const all: number[] = [];
  for (const one of standing) for (const place of one.places) all.push(place);
  return all.toSorted(inOrder ? (a, b) => a - b : (a, b) => comparePlaces(places, a, b));
}

/** Of so many places one: a list this thin is sorted rather than marked. */
const FEW = 256;

/** A map of bits that is empty between two calls. */
let marks = new Uint32Array(256);

/** The places of several closures in rising order: each is marked in a map of bits, which is read from its beginning. */
function merged(count: number, standing: readonly Standing[]): number[] {
  const words = (count >>> 5) + 1;
  if (words > marks.length) marks = new Uint32Array(2 * words);
  let left = 0;
  for (const { places } of standing) {
    for (const place of places) {
      marks[place >>> 5] = (marks[place >>> 5] ?? 0) | (1 << (place & 31));
      left++;
    }
  }
  const list: number[] = [];
  list.length = left;
  let at = 0;
  for (let word = 0; left > 0 && word < words; word++) {
    for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) {
      list[at++] = (word << 5) + 31 - Math.clz32(bits & -bits);
      left--;
    }
    marks[word] = 0;
  }
  return list;
}

function comparePlaces({ first, last, tag }: Places, a: number, b: number): number {
  return (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0) || (tag[a] ?? 0) - (tag[b] ?? 0);
}

/** Places that are put in order in one step. */
const PLACES_A_STEP = 4096;

/**
 * Numbers the places anew in the order in which they stand: by first token, then last, then form.
 *
 * @yields nothing, between two steps
 */
export function* sortPlacesInSteps(places: Places): Steps<undefined> {
  const { count, first, last, tag, standing, kinds } = places;
  const order = yield* placesByToken(places);
  yield;
  places.first = new Int32Array(count);
  places.last = new Int32Array(count);
  places.tag = new Int32Array(count);
  places.standing = [];
  for (const one of kinds) one.places = [];
  for (let place = 0; place < count; place++) {
    if (place % PLACES_A_STEP === PLACES_A_STEP - 1) yield;
    const before = order[place] ?? 0;
    places.first[place] = first[before] ?? 0;
    places.last[place] = last[before] ?? 0;
    places.tag[place] = tag[before] ?? -1;
    const one = standing[before];
    if (!one) continue;
    places.standing.push(one);
    one.places.push(place);
  }
  places.ofUnit = emptyList(places.slots);
  places.inOrder = true;
  return undefined;
}

/**
 * The places in their order: counted out by their first tokens, and put in order where several begin with one.
 *
 * @yields nothing, between two steps
 */
function* placesByToken(places: Places): Steps<Int32Array> {
  const { count, first } = places;
  let tokens = 0;
  for (let place = 0; place < count; place++) tokens = Math.max(tokens, (first[place] ?? 0) + 1);
  /** Per token: where the next place that begins with it is put. */
  const next = new Int32Array(tokens + 1);
  for (let place = 0; place < count; place++) next[(first[place] ?? 0) + 1] = (next[(first[place] ?? 0) + 1] ?? 0) + 1;
  for (let token = 1; token <= tokens; token++) next[token] = (next[token] ?? 0) + (next[token - 1] ?? 0);
  const order = new Int32Array(count);
  for (let place = 0; place < count; place++) {
    const token = first[place] ?? 0;
    const at = next[token] ?? 0;
    order[at] = place;
    next[token] = at + 1;
  }
  for (let at = 1; at < count; at++) {
    if (at % PLACES_A_STEP === 0) yield;
    const place = order[at] ?? 0;
    let to = at;
    const token = first[place] ?? 0;
    for (; to > 0; to--) {
      const before = order[to - 1] ?? 0;
      // They are counted out: one that begins before stands right.
      if ((first[before] ?? 0) < token || comparePlaces(places, before, place) <= 0) break;
      order[to] = before;
    }
    order[to] = place;
  }
  return order;
}
