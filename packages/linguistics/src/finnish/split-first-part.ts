import { FIRST_PARTS } from './first-parts.ts';

const LISTED = new Set(FIRST_PARTS);
const LEAST_REST = 4;

/** Offset where the last part of a compound begins after a listed first part: `lapsikriteeri` → 5; 0 when the word is not seen to be a compound. */
export function splitFirstPart(word: string): number {
  for (let split = word.length - LEAST_REST; split >= 3; split--) {
    if (LISTED.has(word.slice(0, split)) && /^(?:[aeiouyäö]|[^aeiouyäö][aeiouyäö]|[kpst][rl])/.test(word.slice(split))) return split;
  }
  return 0;
}
