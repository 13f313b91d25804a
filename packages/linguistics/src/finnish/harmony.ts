/** The vowels that vary with vowel harmony. */
export interface Harmony {
  readonly back: boolean;
  readonly a: 'a' | 'ä';
  readonly o: 'o' | 'ö';
  readonly u: 'u' | 'y';
}

export const BACK: Harmony = { back: true, a: 'a', o: 'o', u: 'u' };
export const FRONT: Harmony = { back: false, a: 'ä', o: 'ö', u: 'y' };

/** Harmony of a word or of the last part of a compound: its last vowel that is not neutral decides, neutral vowels alone are front. */
export function harmonyOf(part: string): Harmony {
  for (let index = part.length - 1; index >= 0; index--) {
    const letter = part.charAt(index);
    if ('aouå'.includes(letter)) return BACK;
    if ('äöy'.includes(letter)) return FRONT;
  }
  return FRONT;
}
