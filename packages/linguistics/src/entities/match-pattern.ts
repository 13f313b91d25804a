import type { EntityKind } from '../types.ts';
import { isNenEnding } from './nen-endings.ts';
import type { EntityWords } from './entity-words.ts';
import type { TimePattern } from './time-patterns.ts';
import type { Reading } from './reading.ts';
import { digitsEnd, isHyphen, skipBlank, wordAt } from './text-cursor.ts';
import { readYear } from './year.ts';

/** An expression of time that was found, and the offset after it. */
interface ReadTime {
  readonly end: number;
  readonly kind: EntityKind;
}

/** The first pattern that follows `at` after white space. */
export function matchAny(reading: Reading, at: number, list: readonly TimePattern[]): ReadTime | undefined {
  const start = skipBlank(reading.text, at);
  if (start === at) return undefined;
  for (const pattern of list) {
    const end = matchPattern(reading, start, pattern);
    if (end !== undefined) return { end, kind: pattern.kind };
  }
  return undefined;
}

/** The end of a fixed expression that begins at `start`. */
export function matchPattern({ text, words }: Reading, start: number, pattern: TimePattern): number | undefined {
  let at = start;
  let matchedEnd = start;
  for (const [index, slot] of pattern.slots.entries()) {
    if (index > 0) {
      const from = skipBlank(text, at);
      if (from === at) return undefined;
      at = from;
    }
    if (slot[0] === '=year') return readYear(text, at) === undefined ? undefined : matchedEnd;
    const word = wordAt(text, at);
    if (slot[0] === '#.') {
      const digits = digitsEnd(text, at);
      if (digits === at || text.charCodeAt(digits) !== 46) return undefined;
      at = digits + 1;
      continue;
    }
    if (slot[0] === '#') {
      const digits = numberEnd(text, at, words);
      if (digits === at) return undefined;
      at = digits;
      continue;
    }
    if (word === '') return undefined;
    const small = word.toLowerCase();
    if (!slot.some((wanted) => fits(small, wanted))) return undefined;
    at += word.length;
    matchedEnd = at;
  }
  return isHyphen(text.charCodeAt(at)) ? undefined : at;
}

/** Whether a word in small letters is the one that a slot lists. */
function fits(word: string, wanted: string): boolean {
  const last = wanted.charCodeAt(wanted.length - 1);
  if (last === 42) return word.startsWith(wanted.slice(0, -1));
  if (last === 126) return word.startsWith(wanted.slice(0, -1)) && isNenEnding(word.slice(wanted.length - 1));
  return word === wanted;
}

/** The end of digits or a numeral at `at`; `at` itself when there are none. */
function numberEnd(text: string, at: number, words: EntityWords): number {
  const end = digitsEnd(text, at);
  if (end > at) return end;
  const word = wordAt(text, at);
  return words.numerals.has(word.toLowerCase()) ? at + word.length : at;
}
