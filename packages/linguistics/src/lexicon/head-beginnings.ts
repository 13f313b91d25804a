import { LETTER_COLUMNS } from './letter-codes.ts';
import type { Matcher } from './matcher.ts';

/** Letters that are looked at before a walk is begun. */
const DEPTH = 3;

/**
 * The set of three letters with which forms that may follow a first part begin, one bit each: most places of a word are ruled out by one look.
 * A form that is shorter counts with every letter after it.
 */
export function headBeginnings(
  matcher: Pick<Matcher, 'transitions' | 'outputStart' | 'outputs' | 'heads' | 'wordEndings'>,
): Uint8Array {
  const { transitions, outputStart, outputs, wordEndings } = matcher;
  const set = new Uint8Array((64 * 64 * 64) >> 3);
  const add = (letters: number): void => {
    set[letters >> 3] = (set[letters >> 3] ?? 0) | (1 << (letters & 7));
  };
  const markAll = (letters: number, depth: number): void => {
    if (depth === DEPTH) add(letters);
    else for (let letter = 0; letter < LETTER_COLUMNS; letter++) markAll((letters << 6) | letter, depth + 1);
  };
  const walk = (state: number, letters: number, depth: number, stem: boolean): void => {
    if (depth === DEPTH) {
      add(letters);
      return;
    }
    const output = outputStart[state] ?? 0;
    if (output !== 0) {
      if (!stem) {
        markAll(letters, depth);
        return;
      }
      for (let index = output + 1; index <= output + (outputs[output] ?? 0); index++)
        walk(wordEndings[outputs[index] ?? 0] ?? 0, letters, depth, false);
    }
    for (let letter = 0; letter < LETTER_COLUMNS; letter++) {
      const target = transitions[state * LETTER_COLUMNS + letter] ?? 0;
      if (target !== 0) walk(target, (letters << 6) | letter, depth + 1, stem);
    }
  };
  if (matcher.heads !== 0) walk(matcher.heads, 0, 0, true);
  return set;
}
