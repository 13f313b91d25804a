import type { Automaton } from './automaton.ts';
import { LETTER_COLUMNS } from './letter-codes.ts';

/** Letters that are looked at before a walk is begun. */
const DEPTH = 3;

/**
 * The set of three letters with which forms that may follow a first part begin, one bit each: most places of a word are ruled out by one look.
 * A form that is shorter counts with every letter after it.
 */
export function headBeginnings(
  { states, outputs }: Automaton,
  heads: number,
  wordEndings: readonly number[],
): Uint8Array {
  const set = new Uint8Array((64 * 64 * 64) >> 3);
  const add = (letters: number): void => {
    set[letters >> 3] = (set[letters >> 3] ?? 0) | (1 << (letters & 7));
  };
  const markAll = (letters: number, depth: number): void => {
    if (depth === DEPTH) add(letters);
    else for (let letter = 0; letter < LETTER_COLUMNS; letter++) markAll((letters << 6) | letter, depth + 1);
  };
  const walk = (number: number, letters: number, depth: number, stem: boolean): void => {
    const state = states[number];
    if (depth === DEPTH || state === undefined) {
      if (depth === DEPTH) add(letters);
      return;
    }
    if (state.output !== 0) {
      if (!stem) {
        markAll(letters, depth);
        return;
      }
      for (const word of outputs[state.output] ?? []) walk(wordEndings[word] ?? 0, letters, depth, false);
    }
    for (let edge = 0; edge < state.edges.length; edge += 2)
      walk(state.edges[edge + 1] ?? 0, (letters << 6) | (state.edges[edge] ?? 0), depth + 1, stem);
  };
  walk(heads, 0, 0, true);
  return set;
}
