import { matchWord } from './match-word.ts';
import { type WordHits } from './word-hits.ts';
import type { Matcher } from './matcher.ts';

const SLOTS = 1 << 16;
const FULL = 40_000;

/**
 * Remembers the hits of word types. An entry is found by hash and then compared letter by letter, so the cache can
 * never change a result; when it is full it starts anew.
 */
export interface TypeCache {
  /** Hits of a word given as letter codes with their hash. The list belongs to the cache: read it at once. */
  readonly hitsOf: (matcher: Matcher, letters: Uint8Array, length: number, hash: number) => WordHits;
}

const NO_HITS: WordHits = [];

/** An empty cache. Its tables are made when the first word comes. */
export function typeCache(): TypeCache {
  let slots = new Int32Array(0);
  let spellings = new Uint8Array(0);
  let spellingsEnd = 0;
  let starts: number[] = [];
  let ends: number[] = [];
  let results: WordHits[] = [];

  const clear = (): void => {
    slots = slots.length === 0 ? new Int32Array(SLOTS) : slots.fill(0);
    if (spellings.length === 0) spellings = new Uint8Array(1 << 16);
    spellingsEnd = 0;
    starts = [0];
    ends = [0];
    results = [NO_HITS];
  };

  const spelledAlike = (entry: number, letters: Uint8Array, length: number): boolean => {
    const start = starts[entry] ?? 0;
    if ((ends[entry] ?? 0) - start !== length) return false;
    for (let index = 0; index < length; index++) if (spellings[start + index] !== letters[index]) return false;
    return true;
  };

  const remember = (letters: Uint8Array, length: number): number => {
    if (spellingsEnd + length > spellings.length) {
      const larger = new Uint8Array(spellings.length * 2);
      larger.set(spellings);
      spellings = larger;
    }
    for (let index = 0; index < length; index++) spellings[spellingsEnd + index] = letters[index] ?? 0;
    starts.push(spellingsEnd);
    spellingsEnd += length;
    ends.push(spellingsEnd);
    return starts.length - 1;
  };

  return {
    hitsOf: (matcher, letters, length, hash) => {
      if (starts.length === 0 || starts.length > FULL) clear();
      let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
        if (spelledAlike(entry, letters, length)) return results[entry] ?? NO_HITS;
        slot = (slot + 1) & (SLOTS - 1);
      }
      const hits: WordHits = [];
      matchWord(matcher, letters, length, hits);
      slots[slot] = remember(letters, length);
      results.push(hits.length === 0 ? NO_HITS : hits);
      return hits;
    },
  };
}
