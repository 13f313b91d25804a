import type { PartOfSpeech } from '../types.ts';
import { syllables } from './letters.ts';

const LONG_INFINITIVE = /(?:[aeiouyäö]id[aä]|[st]taa|[st]tää|stua|styä|utua|ytyä|[aeiouyäö][hs]taa|[aeiouyäö][hs]tää|[iu]taa|[iy]tää|[aeiu]rtaa|[ei]rtää|ntaa|ntää|ltaa|ltää|i?htua|htyä)$/;

/** Part of speech of a dictionary form without a mark: an infinitive when it can hardly be anything else, otherwise a noun. */
export function guessPartOfSpeech(lemma: string): PartOfSpeech {
  if (lemma !== lemma.toLowerCase()) return 'noun';
  const count = syllables(lemma);
  if (LONG_INFINITIVE.test(lemma) && lemma.length >= 6) return 'verb';
  if (count >= 3 && /[aäeioöuy]t[aä]$/.test(lemma)) return 'verb';
  if (count >= 3 && /(?:[oöuy][aä]|[^v]ell[aä]|[io]ll[aä])$/.test(lemma)) return 'verb';
  return 'noun';
}
