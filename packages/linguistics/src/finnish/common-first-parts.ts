import { COMMON_HEADS } from './common-heads.ts';
import { harmonyOf } from './harmony.ts';
import { stemsOfType } from './stems-of-type.ts';

/** Letters from which a common word is clear enough as a first part: no `etu` and `maa` inside other words. */
const LEAST_LETTERS = 4;

/** Words of nature that begin more surnames than nouns before a short head: `Mäkitalo`, `Niemimaa`. */
const IN_SURNAMES: ReadonlySet<string> = new Set(['mäki', 'niemi', 'koski', 'salmi', 'lahti', 'hirvi', 'lampi']);

/** Nominatives and genitives of the common nouns, as which they begin compounds: `otto|tapa`, `päätöksen|teko`. */
export const COMMON_FIRST_PARTS: readonly string[] = COMMON_HEADS.flatMap(({ word, verb, number, gradation }) => {
  if (verb || word.length < LEAST_LETTERS || IN_SURNAMES.has(word)) return [];
  const harmony = harmonyOf(word);
  const stems = stemsOfType(word, { number, gradation }, harmony);
  return stems === undefined ? [word] : [word, `${stems.weak}n`];
});
