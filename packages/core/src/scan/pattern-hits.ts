import type { PlanDocument } from '../document.ts';
import { findSteps, holdsUnits, markMeetings } from '../match/find-patterns.ts';
import { emptyList } from '../match/empty-list.ts';
import { placesOfUnit } from '../match/places.ts';
import type { Alternative } from '../pack.ts';
import { finished } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { openHitTable, sortHits } from './hit-table.ts';
import { isToldHeading } from './is-told-heading.ts';
import { joinGroupsInSteps, type Group, type JoinedText, type LaidText } from './laid-text.ts';
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
  /** Sentences of the language, by number of a stretch of its text. */
  readonly stretches: readonly number[];
  /**
   * Marks the stretches in which a pattern may have hits: all its units begin there, or in what is read together with it. It has none elsewhere.
   * @param marks A map of bits, one for each of {@link PatternHits.stretches}; what is marked there stays.
   */
  markPossible(pattern: number, marks: Int32Array): void;
  /** Joins what is read together step by step: else the first pattern that is looked for waits for all of it. */
  joinInSteps(): Steps<undefined>;
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

const NO_NUMBERS: readonly number[] = [];

const NOTHING: Found = { hits: NO_NUMBERS, headings: NO_NUMBERS };

/** Opens the search for the patterns of a language in the blocks that were laid end to end, and in the groups that are read together. */
export function openPatternHits(laid: LaidText, groups: readonly Group[], sources: HitSources): PatternHits {
  const { places, blockOf, baseOf, stretchOf } = laid;
  const { links } = places.runtime;
  const { blocks, document, firstSentenceOf } = sources;
  const standing = standingOfStretches(laid, document);
  // The first hits are the places themselves; what patterns with steps find comes behind them.
  const table = openHitTable(places, (token) => standing[stretchOf[token] ?? 0] ?? NOWHERE);

  /** Parts numbers into hits and headings; each place once. */
  const sorted = (numbers: readonly number[]): Found => {
    if (numbers.length === 0) return NOTHING;
    const { sentence: sentenceOf, first: firstOf, last: lastOf } = table;
    const hits: number[] = [];
    const headings: number[] = [];
    let before = -1;
    for (const number of numbers) {
      const sentence = sentenceOf[number] ?? NOWHERE;
      if (sentence <= IN_HEADING) headings.push(IN_HEADING - sentence);
      else if (
        sentence !== NOWHERE &&
        (before < 0 ||
          sentence !== sentenceOf[before] ||
          firstOf[before] !== firstOf[number] ||
          lastOf[before] !== lastOf[number])
      ) {
        hits.push(number);
        before = number;
        const block = blockOf[firstOf[number] ?? 0] ?? 0;
        if (document.blocks[block]?.kind === 'heading') headings.push(block);
      }
    }
    return hits.length === 0 && headings.length === 0 ? NOTHING : { hits, headings };
  };

  /** By a unit's number among those that stand here. */
  const ofUnit = emptyList<Found>(places.slots);
  const findUnit = (unit: number): Found => {
    const slot = places.slotOf[unit] ?? 0;
    return slot === 0 ? NOTHING : (ofUnit[slot] ??= sorted(placesOfUnit(places, unit)));
  };

  /** Numbers of the hits that reach over several blocks. */
  const across = new Set<number>();
  let joinedText: JoinedText | undefined;
  const joined = (): JoinedText => (joinedText ??= finished(joinGroupsInSteps(laid, groups, blocks)));
  /** Numbers of the spelling that is looked for. */
  let numbers: number[] = [];
  const takeOwn = (first: number, last: number): void => {
    numbers.push(table.add(standing[stretchOf[first] ?? 0] ?? NOWHERE, first, last));
  };
  const takeJoined = (first: number, last: number): void => {
    const { stretchOf: groupOf, starts: startsOf } = joined();
    const stretch = groupOf[first] ?? 0;
    const starts = startsOf[stretch] ?? NO_NUMBERS;
    const group = groups[stretch];
    const from = lastUpTo(starts, first);
    const to = lastUpTo(starts, last);
    if (!group || from < 0 || from === to) return;
    const at = group.held(from, to);
    const index = group.parts[at]?.block ?? -1;
    const sentence = firstSentenceOf[index];
    const base = baseOf[index];
    if (sentence === undefined || base === undefined) return;
    const token = at === from ? first - (starts[at] ?? 0) : 0;
    const end = at === to ? last - (starts[at] ?? 0) : (blocks[index]?.text.tokenCount ?? 0) - 1;
    const number = table.add(sentence, base + token, base + end);
    across.add(number);
    numbers.push(number);
  };
  const findStepped = (alternative: Alternative): void => {
    findSteps(alternative, laid, takeOwn);
    if (groups.length > 0) findSteps(alternative, joined(), takeJoined);
  };

  const known = new Map<number, Found>();
  const find = (pattern: number): Found => {
    const alternatives = links.alternativesOf(pattern);
    const [only] = alternatives;
    if (only && alternatives.length === 1 && only.steps.length === 0) return findUnit(only.first);
    numbers = [];
    for (const alternative of alternatives) {
      if (alternative.steps.length === 0)
        for (const place of placesOfUnit(places, alternative.first)) numbers.push(place);
      else if (holdsUnits(places, alternative)) findStepped(alternative);
    }
    // Spellings and groups find the same.
    sortHits(numbers, table);
    return sorted(numbers);
  };
  const found = (pattern: number): Found => {
    let before = known.get(pattern);
    if (!before) known.set(pattern, (before = find(pattern)));
    return before;
  };

  const clauseOf = (number: number): number => {
    const first = table.first[number] ?? 0;
    const block = blockOf[first] ?? 0;
    return blocks[block]?.clauseOf[first - (baseOf[block] ?? 0)] ?? 0;
  };
  const hit = (pattern: number, number: number): Hit => {
    const first = table.first[number] ?? 0;
    const base = baseOf[blockOf[first] ?? 0] ?? 0;
    return {
      pattern,
      sentence: table.sentence[number] ?? NOWHERE,
      clause: clauseOf(number),
      first: first - base,
      last: (table.last[number] ?? 0) - base,
      isAcross: across.has(number),
    };
  };
  let stretchesOfGroup: (readonly number[])[] | undefined;
  const groupMarks = new Int32Array((groups.length >>> 5) + 1);
  return {
    numbersOf: (pattern) => found(pattern).hits,
    sentenceOf: (number) => table.sentence[number] ?? NOWHERE,
    clauseOf,
    hit,
    get: (pattern) => found(pattern).hits.map((number) => hit(pattern, number)),
    headingsWith: (pattern) => found(pattern).headings,
    stretches: laid.sentenceOf,
    *joinInSteps() {
      if (groups.length > 0) joinedText ??= yield* joinGroupsInSteps(laid, groups, blocks);
      return undefined;
    },
    markPossible(pattern, marks) {
      for (const alternative of links.alternativesOf(pattern)) {
        if (!holdsUnits(places, alternative)) continue;
        markMeetings(alternative, laid, marks);
        if (alternative.steps.length === 0 || groups.length === 0) continue;
        if (!markMeetings(alternative, joined(), groupMarks)) continue;
        stretchesOfGroup ??= groups.map(({ parts }) =>
          parts.map(({ block }) => laid.stretchOf[baseOf[block] ?? 0] ?? 0),
        );
        for (let word = 0; word < groupMarks.length; word++) {
          for (let bits = groupMarks[word] ?? 0; bits !== 0; bits &= bits - 1) {
            const group = (word << 5) + 31 - Math.clz32(bits & -bits);
            for (const stretch of stretchesOfGroup[group] ?? NO_NUMBERS)
              marks[stretch >>> 5] = (marks[stretch >>> 5] ?? 0) | (1 << (stretch & 31));
          }
          groupMarks[word] = 0;
        }
      }
    },
  };
}

/** Per stretch of a text: its sentence, when that is running text or a column's heading; else {@link NOWHERE} or {@link IN_HEADING}. */
function standingOfStretches({ stretchStart, blockOf, sentenceOf }: LaidText, document: PlanDocument): Int32Array {
  const standing = new Int32Array(sentenceOf.length);
  for (let stretch = 0; stretch < standing.length; stretch++) {
    const block = blockOf[stretchStart[stretch] ?? 0] ?? 0;
    const { kind, use } = document.blocks[block] ?? {};
    const isHeading = kind === 'heading' && !isToldHeading(document, document.blocks[block]);
    standing[stretch] = isHeading ? IN_HEADING - block : use === 'body' ? (sentenceOf[stretch] ?? 0) : NOWHERE;
  }
  return standing;
}

/** Index of the last number of a rising list that is no higher than another; -1 when all are. */
function lastUpTo(list: readonly number[], most: number): number {
  let at = list.length - 1;
  while (at >= 0 && (list[at] ?? 0) > most) at--;
  return at;
}
