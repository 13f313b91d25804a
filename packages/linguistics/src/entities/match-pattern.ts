import { isLetter } from '../characters.ts';
import type { EntityKind } from '../types.ts';
import { isNenEnding } from './nen-endings.ts';
import type { EntityWords } from './entity-words.ts';
import type { TimePattern } from './time-patterns.ts';
import type { Reading } from './reading.ts';
import { digitsEnd, isHyphen, skipBlank, suffixEnd, wordAt } from './text-cursor.ts';
import { readYear } from './year.ts';

/** An expression of time that was found, and the offset after it. */
interface ReadTime {
  readonly end: number;
  readonly kind: EntityKind;
}

/** The first pattern that follows `at` after white space. */
export function matchAny(reading: Reading, at: number, list: readonly TimePattern[]): ReadTime | undefined {
  const start = skipBlank(reading.text, at);
  if (start === at || !isLetter(reading.text.charCodeAt(start))) return undefined;
  const first = wordAt(reading.text, start).toLowerCase();
  for (const pattern of list) {
    const end = matchPattern(reading, start, first, pattern);
    if (end !== undefined) return { end, kind: pattern.kind };
  }
  return undefined;
}

/** The end of a fixed expression that begins at `start` with the word `first`, in small letters. */
export function matchPattern(
  { text, words }: Reading,
  start: number,
  first: string,
  pattern: TimePattern,
): number | undefined {
  let at = start;
  let matchedEnd = start;
  for (const [index, slot] of pattern.slots.entries()) {
    if (index > 0) {
      const from = skipBlank(text, at);
      if (from === at) return undefined;
      at = from;
    }
    if (slot.mark === '=year') return readYear(text, at) === undefined ? undefined : matchedEnd;
    if (slot.mark === '#.') {
      const digits = digitsEnd(text, at);
      const stop = text.charCodeAt(digits) === 46 ? digits + 1 : suffixEnd(text, digits);
      if (digits === at || stop === digits) return undefined;
      at = stop;
      continue;
    }
    if (slot.mark === '#') {
      const digits = numberEnd(text, at, words);
      if (digits === at) return undefined;
      at = digits;
      continue;
    }
    const small = index === 0 ? first : wordAt(text, at).toLowerCase() || text.slice(at, digitsEnd(text, at));
    if (!slot.words.has(small) && !slot.open.some((wanted) => fits(small, wanted))) return undefined;
    at += small.length;
    matchedEnd = at;
  }
  return isHyphen(text.charCodeAt(at)) ? undefined : at;
}

/** Whether a word in small letters is one that a slot leaves open. */
function fits(word: string, wanted: string): boolean {
  if (!word.startsWith(wanted.slice(0, -1))) return false;
  return wanted.endsWith('*') || isNenEnding(word.slice(wanted.length - 1));
}

/** The end of digits or a numeral at `at`; `at` itself when there are none. */
function numberEnd(text: string, at: number, words: EntityWords): number {
  const end = digitsEnd(text, at);
  if (end > at) return end;
  const word = wordAt(text, at);
  return words.numerals.has(word.toLowerCase()) ? at + word.length : at;
}
