import type { PlanDocument } from '../document.ts';
import { findSteps, holdsUnits } from '../match/find-patterns.ts';
import { emptyList } from '../match/empty-list.ts';
import { placesOfUnit } from '../match/places.ts';
import type { Alternative } from '../pack.ts';
import { joinGroups, type Group, type JoinedText, type LaidText } from './laid-text.ts';
import type { Hit, ScannedBlock } from './scan-document.ts';

/**
 * Where the patterns of one language stand in a document. A pattern is looked for when something first asks for it. Hits are numbers until
 * somebody wants to hold one: what a pattern of one word finds are the word's own places.
 */
export interface PatternHits {
  /** Numbers of its hits in running text and column headings (headings, quotations, contents, guidance left out), in document order. */
  numbersOf(pattern: number): readonly number[];
  /** Sentence of a hit by its number. */
  sentenceOf(number: number): number;
  /** Clause of a hit in its block. */
  clauseOf(number: number): number;
  /** A hit of a pattern by its number. */
  hit(pattern: number, number: number): Hit;
  /** All hits of a pattern. */
  get(pattern: number): readonly Hit[];
  /** Blocks of the headings that hold a pattern. */
  headingsWith(pattern: number): readonly number[];
}

/** What hits are made from. */
export interface HitSources {
  readonly document: PlanDocument;
  readonly blocks: readonly (ScannedBlock | undefined)[];
  /** Per index of a block: its first sentence. */
  readonly firstSentenceOf: readonly number[];
}

/** Instead of a sentence: stands in a block that is no running text. */
const NOWHERE = -1;
/** Instead of a sentence: in a heading, this less its block. */
const IN_HEADING = -2;

/** What a unit or pattern found: hits, and the blocks of headings that hold it. */
interface Found {
  readonly hits: readonly number[];
  readonly headings: readonly number[];
}

const NOTHING: Found = { hits: [], headings: [] };

/** Opens the search for the patterns of a language in the blocks that were laid end to end, and in the groups that are read together. */
export function openPatternHits(laid: LaidText, groups: readonly Group[], sources: HitSources): PatternHits {
  const { places, blockOf, baseOf } = laid;
  const { blocks, document, firstSentenceOf } = sources;
  // The first hits are the places themselves; what patterns with steps find comes behind them.
  const { count } = places;
  const standsIn = new Int32Array(count);
  const sentences: number[] = [];
  const firsts: number[] = [];
  const lasts: number[] = [];
  const add = (sentence: number, first: number, last: number): number => {
    sentences.push(sentence);
    firsts.push(first);
    return count + lasts.push(last) - 1;
  };
  const sentenceOf = (number: number): number =>
    (number < count ? standsIn[number] : sentences[number - count]) ?? NOWHERE;
  const firstOf = (number: number): number => (number < count ? places.first[number] : firsts[number - count]) ?? 0;
  const lastOf = (number: number): number => (number < count ? places.last[number] : lasts[number - count]) ?? 0;
  const standing = (token: number): number => {
    const block = blockOf[token] ?? 0;
    const { kind, use } = document.blocks[block] ?? {};
    if (kind === 'heading') return IN_HEADING - block;
    return use === 'body' ? (laid.sentenceOf[laid.stretchOf[token] ?? 0] ?? 0) : NOWHERE;
  };
  for (let place = 0; place < count; place++) standsIn[place] = standing(places.first[place] ?? 0);
  const compare = (a: number, b: number): number =>
    sentenceOf(a) - sentenceOf(b) || firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b);

  /** Parts numbers into hits and headings; each place once. */
  const sorted = (numbers: readonly number[]): Found => {
    const hits: number[] = [];
    const headings: number[] = [];
    for (const number of numbers) {
      const sentence = sentenceOf(number);
      if (sentence <= IN_HEADING) headings.push(IN_HEADING - sentence);
      else if (sentence !== NOWHERE && (hits.length === 0 || compare(hits.at(-1) ?? 0, number) !== 0))
        hits.push(number);
    }
    return hits.length === 0 && headings.length === 0 ? NOTHING : { hits, headings };
  };

  const ofUnit = emptyList<Found>(places.runtime.links.units);
  const findUnit = (unit: number): Found => (ofUnit[unit] ??= sorted(placesOfUnit(places, unit)));

  /** Numbers of the hits that reach over several blocks. */
  const across = new Set<number>();
  let joined: JoinedText | undefined;
  const findStepped = (alternative: Alternative, take: (number: number) => void): void => {
    findSteps(alternative, laid, (first, last) => take(add(standing(first), first, last)));
    if (groups.length === 0) return;
    const text = (joined ??= joinGroups(laid, groups, blocks));
    findSteps(alternative, text, (first, last) => {
      const stretch = text.stretchOf[first] ?? 0;
      const starts = text.starts[stretch] ?? [];
      const group = groups[stretch];
      const from = starts.findLastIndex((start) => start <= first);
      const to = starts.findLastIndex((start) => start <= last);
      if (!group || from < 0 || from === to) return;
      const at = group.held(from, to);
      const index = group.parts[at]?.block ?? -1;
      const sentence = firstSentenceOf[index];
      const base = baseOf.get(index);
      if (sentence === undefined || base === undefined) return;
      const token = at === from ? first - (starts[at] ?? 0) : 0;
      const end = at === to ? last - (starts[at] ?? 0) : (blocks[index]?.text.tokenCount ?? 0) - 1;
      const number = add(sentence, base + token, base + end);
      across.add(number);
      take(number);
    });
  };

  const known = emptyList<Found>(places.runtime.links.patterns);
  const find = (pattern: number): Found => {
    const alternatives = places.runtime.links.alternativesOf(pattern);
    const [only] = alternatives;
    if (only && alternatives.length === 1 && only.steps.length === 0) return findUnit(only.first);
    const numbers: number[] = [];
    for (const alternative of alternatives) {
      if (alternative.steps.length === 0)
        for (const place of placesOfUnit(places, alternative.first)) numbers.push(place);
      else if (holdsUnits(places, alternative)) findStepped(alternative, (number) => numbers.push(number));
    }
    // Spellings and groups find the same.
    return numbers.length === 0 ? NOTHING : sorted(numbers.toSorted(compare));
  };
  const found = (pattern: number): Found => (known[pattern] ??= find(pattern));

  const clauseOf = (number: number): number => {
    const first = firstOf(number);
    const block = blockOf[first] ?? 0;
    return blocks[block]?.clauseOf[first - (baseOf.get(block) ?? 0)] ?? 0;
  };
  const hit = (pattern: number, number: number): Hit => {
    const first = firstOf(number);
    const base = baseOf.get(blockOf[first] ?? 0) ?? 0;
    return {
      pattern,
      sentence: sentenceOf(number),
      clause: clauseOf(number),
      first: first - base,
      last: lastOf(number) - base,
      isAcross: across.has(number),
    };
  };
  return {
    numbersOf: (pattern) => found(pattern).hits,
    sentenceOf,
    clauseOf,
    hit,
    get: (pattern) => found(pattern).hits.map((number) => hit(pattern, number)),
    headingsWith: (pattern) => found(pattern).headings,
  };
}
