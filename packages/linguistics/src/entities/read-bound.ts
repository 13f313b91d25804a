import { isLetter, isSpace } from '../characters.ts';
import type { Reading } from './reading.ts';

/** `alle 5`, `vähintään 3`, `< 10 %`: where the bound begins and what it bounds. */
export function readBound(
  reading: Reading,
  start: number,
): { start: number; kind: 'upper' | 'lower' | 'rough' } | undefined {
  const { text, words } = reading;
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  const mark = text.charCodeAt(at - 1);
  if (mark === 60 || mark === 0x2264) return { start: at - 1, kind: 'upper' };
  if (mark === 62 || mark === 0x2265) return { start: at - 1, kind: 'lower' };
  const dot = mark === 46 ? 1 : 0;
  if (reading.wordEnd !== at - dot) return undefined;
  const word = text.slice(reading.wordStart, reading.wordEnd).toLowerCase();
  const kind = words.bounds.get(word);
  if (kind !== undefined) return { start: reading.wordStart, kind };
  const pair = boundPair(text, at);
  // `0,9 % enemmän kuin 2014`: after a quantity the words compare.
  if (pair === undefined || reading.found.at(-1)?.end === skipBack(text, pair.start)) return undefined;
  return pair;
}

/** `mindre än`, `vähemmän kuin`, `up to` before `at`. */
function boundPair(text: string, at: number): { start: number; kind: 'upper' | 'lower' } | undefined {
  const before = text.slice(Math.max(0, at - 16), at);
  // Most numbers have none, and the expression takes long to compile.
  if (!/(?:än|kuin|than|to|till|emot|most|least)$/i.test(before)) return undefined;
  const pair =
    /(?<!\p{L})(?:(mindre|färre|vähemmän|less|fewer)|mer|fler|enemmän|useampi|useampaan|more) (?:än|kuin|than)$|(?<!\p{L})(?:(up to|upp till|upp emot|at most)|at least)$/iu.exec(
      before,
    );
  if (pair === null) return undefined;
  return { start: at - pair[0].length, kind: pair[1] === undefined && pair[2] === undefined ? 'lower' : 'upper' };
}

/** Whether a comparison stands between a quantity and the number at `start`: `0,9 % enemmän kuin 2014`. */
export function isCompared({ text, found }: Reading, start: number): boolean {
  const pair = boundPair(text, skipBack(text, start));
  return pair !== undefined && found.at(-1)?.end === skipBack(text, pair.start);
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The place of a plus or minus sign that belongs to the number. */
export function signStart(text: string, start: number): number {
  const mark = text.charCodeAt(start - 1);
  // `noin –3,4 milj.`: a dash behind a word is a minus; behind a number it joins, first in a line it opens an item.
  const dash = mark === 0x2013 && isLetter(text.charCodeAt(start - 3));
  if (mark !== 0x2212 && mark !== 45 && mark !== 43 && !dash) return start;
  const before = start > 1 ? text.charCodeAt(start - 2) : 32;
  return isSpace(before) || before === 40 ? start - 1 : start;
}
