import { isSpace } from '../characters.ts';
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
  const pair = /(?:(mindre|färre|less|fewer)|(mer|fler|more)) (?:än|than)$|(?:(up|at most)|(at least)) ?(?:to)?$/i.exec(
    text.slice(Math.max(0, at - 12), at),
  );
  if (pair === null) return undefined;
  return { start: at - pair[0].length, kind: pair[1] === undefined && pair[3] === undefined ? 'lower' : 'upper' };
}

/** The place of a plus or minus sign that belongs to the number. */
export function signStart(text: string, start: number): number {
  const mark = text.charCodeAt(start - 1);
  if (mark !== 0x2212 && mark !== 45 && mark !== 43) return start;
  const before = start > 1 ? text.charCodeAt(start - 2) : 32;
  return isSpace(before) || before === 40 ? start - 1 : start;
}
