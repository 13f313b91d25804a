import { consonantStems } from './consonant-stems.ts';
import type { Harmony } from './harmony.ts';
import { longVowelStems } from './long-vowel-stems.ts';
import type { NominalStems, NominalType } from './nominal-stems.ts';
import { pluralOStems } from './plural-o-stems.ts';
import { shortIStems } from './short-i-stems.ts';
import { vowelStems } from './vowel-stems.ts';

/** Stems of a nominal of a given type; undefined when the type cannot be that of the word. */
export function stemsOfType(lemma: string, type: NominalType, harmony: Harmony): NominalStems | undefined {
  const { number } = type;
  if (number <= 4 || number === 8) return vowelStems(lemma, type, harmony);
  if (number <= 7 || (number >= 23 && number <= 31)) return shortIStems(lemma, type, harmony);
  if (number <= 16) return pluralOStems(lemma, type, harmony);
  if (number <= 20) return longVowelStems(lemma, type, harmony);
  return consonantStems(lemma, type, harmony);
}
