import { analyse, createAnalysis, entities, type Analysis, type Entity } from '@lapsilinssi/linguistics';
import type { Closure } from './closure.ts';
import type { LanguageRuntime } from './open-pack.ts';

/** Spans of one unit in a text: flat triples first token, last token, tag (-1 without). Sorted by first token, then last, then tag. */
export type UnitSpans = readonly number[];

/** What was found in one text: its tokens, its quantities, and where the units stand that are asked for later. */
export interface TextScan {
  readonly text: string;
  readonly tokenCount: number;
  readonly tokenStart: Int32Array;
  readonly tokenEnd: Int32Array;
  /** Index into `TOKEN_KINDS` of linguistics. */
  readonly tokenKind: Uint8Array;
  readonly spans: ReadonlyMap<number, UnitSpans>;
  readonly entities: readonly Entity[];
}

/** A token's word in small letters; empty for a number or a mark. */
export function wordAt({ text, tokenStart, tokenEnd, tokenKind }: TextScan, token: number): string {
  return tokenKind[token] === 0 ? text.slice(tokenStart[token], tokenEnd[token]).toLowerCase() : '';
}

/** Up to `count` words from a token on, in small letters; numbers and marks are passed over. */
export function wordsFrom(text: TextScan, from: number, count: number): string[] {
  const words: string[] = [];
  for (let token = from; token < text.tokenCount && words.length < count; token++) {
    const word = wordAt(text, token);
    if (word !== '') words.push(word);
  }
  return words;
}

/** Where every unit of the pack stands in a text. */
export interface UnitPlaces {
  readonly tokenCount: number;
  /** Index into `TOKEN_KINDS` of linguistics. */
  readonly tokenKind: Uint8Array;
  /** What the words, entities and phrases of the text stand for, one by one. */
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly closures: readonly Closure[];
  /** Whether a unit is there at all. */
  has(unit: number): boolean;
  spansOf(unit: number): UnitSpans;
}

/** The places of the text that was scanned last; valid until the next text. */
export interface FreshPlaces extends UnitPlaces {
  readonly analysis: Analysis;
}

const NONE: UnitSpans = [];

/** One scan's work space; kept from text to text, as a document has thousands. */
interface Work {
  readonly analysis: Analysis;
  count: number;
  first: Int32Array;
  last: Int32Array;
  tag: Int32Array;
  readonly closures: Closure[];
  /** Number of the text; what is stamped with it belongs to this text. */
  serial: number;
  readonly unitSeen: Int32Array;
  readonly phraseSeen: Int32Array;
  readonly spans: (UnitSpans | undefined)[];
  readonly spansMade: Int32Array;
  readonly waiting: number[][];
}

const WORK = new WeakMap<LanguageRuntime, Work>();

function workOf(runtime: LanguageRuntime): Work {
  const known = WORK.get(runtime);
  if (known) return known;
  const units = runtime.data.units.length;
  const work: Work = {
    analysis: createAnalysis(),
    count: 0,
    first: new Int32Array(256),
    last: new Int32Array(256),
    tag: new Int32Array(256),
    closures: [],
    serial: 0,
    unitSeen: new Int32Array(units),
    phraseSeen: new Int32Array(units),
    spans: [],
    spansMade: new Int32Array(units),
    waiting: Array.from({ length: runtime.ranks }, () => []),
  };
  WORK.set(runtime, work);
  return work;
}

/** Tokenises a clean text once and finds every unit of the pack in it. */
export function scanText(
  runtime: LanguageRuntime,
  text: string,
): { readonly scan: TextScan; readonly units: FreshPlaces } {
  const work = workOf(runtime);
  const { analysis } = work;
  analyse(runtime.lexicon, text, analysis);
  work.serial++;
  work.count = 0;
  const { tokenCount, hitCount, hitToken, hitLastToken, hitLexeme, hitTag } = analysis;
  for (let hit = 0; hit < hitCount; hit++) {
    const tag = hitTag[hit] ?? -1;
    add(work, runtime, hitToken[hit] ?? 0, hitLastToken[hit] ?? 0, tag, runtime.ofWord(hitLexeme[hit] ?? 0, tag));
  }
  const quantities = entities(text, runtime.language);
  addEntities(work, runtime, quantities);
  for (const waiting of work.waiting) {
    for (const unit of waiting) addPhrase(work, runtime, unit);
    waiting.length = 0;
  }
  const scan: TextScan = {
    text,
    tokenCount,
    tokenStart: analysis.tokenStart.slice(0, tokenCount),
    tokenEnd: analysis.tokenEnd.slice(0, tokenCount),
    tokenKind: analysis.tokenKind.slice(0, tokenCount),
    spans: lastingSpans(work),
    entities: quantities,
  };
  const { count, first, last, closures } = work;
  const units: FreshPlaces = {
    analysis,
    tokenCount,
    tokenKind: scan.tokenKind,
    count,
    first,
    last,
    closures,
    has: (unit) => work.unitSeen[unit] === work.serial,
    spansOf: (unit) => spansOf(work, unit),
  };
  return { scan, units };
}

function add(work: Work, { rank }: LanguageRuntime, first: number, last: number, tag: number, closure: Closure): void {
  if (closure.units.size === 0) return;
  const at = work.count++;
  if (at === work.first.length) {
    work.first = grown(work.first);
    work.last = grown(work.last);
    work.tag = grown(work.tag);
  }
  work.first[at] = first;
  work.last[at] = last;
  work.tag[at] = tag;
  work.closures[at] = closure;
  const { serial, unitSeen, phraseSeen, waiting } = work;
  for (const unit of closure.list) unitSeen[unit] = serial;
  for (const phrase of closure.phrases) {
    if (phraseSeen[phrase] === serial) continue;
    phraseSeen[phrase] = serial;
    waiting[rank[phrase] ?? 0]?.push(phrase);
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function addEntities(work: Work, runtime: LanguageRuntime, quantities: readonly Entity[]): void {
  const { tokenCount, tokenStart, tokenEnd } = work.analysis;
  let token = 0;
  for (const { kind, start, end, vague } of quantities) {
    const closure = runtime.ofEntity(kind);
    if (closure.units.size === 0 || vague) continue;
    while (token > 0 && (tokenStart[token] ?? 0) > start) token--;
    while (token < tokenCount && (tokenEnd[token] ?? 0) <= start) token++;
    let last = token;
    while (last + 1 < tokenCount && (tokenStart[last + 1] ?? 0) < end) last++;
    if (token < tokenCount) add(work, runtime, token, last, -1, closure);
  }
}

/** Finds the places where the units of a phrase stand side by side. */
function addPhrase(work: Work, runtime: LanguageRuntime, phrase: number): void {
  const data = runtime.data.units[phrase];
  if (data?.kind !== 'phrase') return;
  const { units } = data;
  for (const unit of units) if (work.unitSeen[unit] !== work.serial) return;
  const parts = units.map((unit) => spansOf(work, unit));
  const follow = (index: number, first: number, after: number, tag: number): void => {
    const spans = parts[index];
    if (!spans) {
      add(work, runtime, first, after - 1, tag, runtime.ofPhrase(phrase, tag));
      return;
    }
    for (let i = firstFrom(spans, after); spans[i] === after; i += 3)
      follow(index + 1, first, (spans[i + 1] ?? after) + 1, spans[i + 2] ?? -1);
  };
  const [starts = NONE] = parts;
  for (let i = 0; i < starts.length; i += 3) follow(1, starts[i] ?? 0, (starts[i + 1] ?? 0) + 1, starts[i + 2] ?? -1);
}

/** Index of the first span that starts at a token or after it. */
function firstFrom(spans: UnitSpans, token: number): number {
  let low = 0;
  let high = spans.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[3 * middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return 3 * low;
}

/** Spans of a unit in the text at hand. Asked for when all phrases below the unit have been found. */
function spansOf(work: Work, unit: number): UnitSpans {
  if (work.unitSeen[unit] !== work.serial) return NONE;
  const known = work.spans[unit];
  if (known && work.spansMade[unit] === work.serial) return known;
  const spans: number[] = [];
  for (let hit = 0; hit < work.count; hit++) {
    const closure = work.closures[hit];
    if (closure?.units.has(unit)) pushSpan(spans, work, hit);
  }
  sortSpans(spans);
  work.spans[unit] = spans;
  work.spansMade[unit] = work.serial;
  return spans;
}

function pushSpan(spans: number[], { first, last, tag }: Work, hit: number): void {
  spans.push(first[hit] ?? 0, last[hit] ?? 0, tag[hit] ?? -1);
}

function lastingSpans(work: Work): ReadonlyMap<number, UnitSpans> {
  const found = new Map<number, number[]>();
  for (let hit = 0; hit < work.count; hit++) {
    for (const unit of work.closures[hit]?.lasting ?? []) {
      let spans = found.get(unit);
      if (!spans) found.set(unit, (spans = []));
      pushSpan(spans, work, hit);
    }
  }
  for (const spans of found.values()) sortSpans(spans);
  return found;
}

/** Puts spans in order, each place in each form once: a word may be a unit by two lexemes or classes. */
function sortSpans(spans: number[]): void {
  let sorted = true;
  for (let i = 3; i < spans.length && sorted; i += 3) sorted = compareSpans(spans, i - 3, i) < 0;
  if (sorted) return;
  const triples: [number, number, number][] = [];
  for (let i = 0; i < spans.length; i += 3) triples.push([spans[i] ?? 0, spans[i + 1] ?? 0, spans[i + 2] ?? -1]);
  triples.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  let end = 0;
  for (const [first, last, tag] of triples) {
    if (end > 0 && spans[end - 3] === first && spans[end - 2] === last && spans[end - 1] === tag) continue;
    spans[end] = first;
    spans[end + 1] = last;
    spans[end + 2] = tag;
    end += 3;
  }
  spans.length = end;
}

function compareSpans(spans: readonly number[], a: number, b: number): number {
  return (
    (spans[a] ?? 0) - (spans[b] ?? 0) ||
    (spans[a + 1] ?? 0) - (spans[b + 1] ?? 0) ||
    (spans[a + 2] ?? 0) - (spans[b + 2] ?? 0)
  );
}

/** Places of a text to be kept while other texts are scanned. */
export interface KeptPlaces {
  readonly tokenCount: number;
  readonly tokenKind: Uint8Array;
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly closures: readonly Closure[];
}

/**
 * Keeps the places of the text that was scanned last.
 * @param from Token from which on; those before it are left out.
 */
export function keepPlaces(places: FreshPlaces, from = 0): KeptPlaces {
  const first: number[] = [];
  const last: number[] = [];
  const closures: Closure[] = [];
  for (let place = 0; place < places.count; place++) {
    const token = places.first[place] ?? 0;
    const closure = places.closures[place];
    if (token < from || !closure) continue;
    first.push(token - from);
    last.push((places.last[place] ?? 0) - from);
    closures.push(closure);
  }
  return { tokenCount: places.tokenCount - from, tokenKind: places.tokenKind.subarray(from), first, last, closures };
}

/**
 * Puts texts side by side as one: the cells of a row, a lead-in with its item, a list of names.
 * @returns The places of all, and the token with which each text begins.
 */
export function joinPlaces(texts: readonly KeptPlaces[]): {
  readonly units: UnitPlaces;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const closures: Closure[] = [];
  let tokenCount = 0;
  for (const text of texts) {
    starts.push(tokenCount);
    for (const [place, closure] of text.closures.entries()) {
      first.push(tokenCount + (text.first[place] ?? 0));
      last.push(tokenCount + (text.last[place] ?? 0));
      closures.push(closure);
    }
    tokenCount += text.tokenCount;
  }
  const tokenKind = new Uint8Array(tokenCount);
  for (const [index, text] of texts.entries()) tokenKind.set(text.tokenKind, starts[index]);
  const spans = new Map<number, UnitSpans>();
  const spansIn = (unit: number): UnitSpans => {
    const known = spans.get(unit);
    if (known) return known;
    const found: number[] = [];
    for (const [place, closure] of closures.entries())
      if (closure.units.has(unit)) found.push(first[place] ?? 0, last[place] ?? 0, -1);
    sortSpans(found);
    spans.set(unit, found);
    return found;
  };
  const units: UnitPlaces = {
    tokenCount,
    tokenKind,
    count: closures.length,
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    closures,
    has: (unit) => closures.some((closure) => closure.units.has(unit)),
    spansOf: spansIn,
  };
  return { units, starts };
}
