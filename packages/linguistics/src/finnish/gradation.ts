import { isVowel, lastNucleus } from './letters.ts';

/** Letter of consonant gradation as in the word list of Kotus; empty when the word has none. */
export type Gradation = '' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M';

/** Strong and weak grade of each gradation. */
export const GRADES: Readonly<Record<Exclude<Gradation, ''>, readonly [strong: string, weak: string]>> = {
  A: ['kk', 'k'],
  B: ['pp', 'p'],
  C: ['tt', 't'],
  D: ['k', ''],
  E: ['p', 'v'],
  F: ['t', 'd'],
  G: ['nk', 'ng'],
  H: ['mp', 'mm'],
  I: ['lt', 'll'],
  J: ['nt', 'nn'],
  K: ['rt', 'rr'],
  L: ['k', 'j'],
  M: ['k', 'v'],
};

/** Weak grade of a stem that ends in a vowel: `arviointi` → `arvioinni`. Unchanged when the consonants do not fit. */
export function weaken(stem: string, gradation: Gradation): string {
  if (gradation === '') return stem;
  const [strong, weak] = GRADES[gradation];
  const { start, end } = lastNucleus(stem);
  if (end !== stem.length || !stem.slice(0, start).endsWith(strong)) return stem;
  const kept = stem.slice(0, start - strong.length);
  // aika, poika: between vowels the i gives way to the j
  const head = (gradation === 'L' && /[aeo]i$/.test(kept) ? kept.slice(0, -1) : kept) + weak;
  const tail = stem.slice(start);
  return weak === '' && needsApostrophe(head, tail.charAt(0)) ? `${head}'${tail}` : head + tail;
}

/** A dropped k leaves an apostrophe between like vowels when the first one closes a long vowel or diphthong: `vaa'an`. */
function needsApostrophe(head: string, vowel: string): boolean {
  return head.endsWith(vowel) && isVowel(head.charAt(head.length - 2));
}

/** Strong grade of a stem whose nominative or infinitive is weak; trailing consonants are kept: `asukas` → `asukkas`, `tavoite` → `tavoitte`. */
export function strengthen(stem: string, gradation: Gradation): string {
  if (gradation === '') return stem;
  const { start, end } = lastNucleus(stem);
  if (gradation === 'D') return `${stem.slice(0, end - 1)}k${stem.slice(end - 1)}`;
  const [strong, weak] = GRADES[gradation];
  const head = stem.slice(0, start);
  if (!head.endsWith(weak)) return stem;
  return head.slice(0, head.length - weak.length) + strong + stem.slice(start);
}

/** Name of a gradation for people: `nt:nn`. */
export function gradationName(gradation: Gradation): string {
  return gradation === '' ? '' : `${GRADES[gradation][0]}:${GRADES[gradation][1] || '∅'}`;
}
