const VOWELS = 'aeiouyäöå';

/** Whether a letter is a vowel of Finnish. The empty string is none. */
export function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter);
}

/** Offset of the last vowel group: `arviointi` → 8, `asukas` → 4. The length of the word when it has no vowel. */
export function lastNucleus(word: string): { readonly start: number; readonly end: number } {
  let end = word.length;
  while (end > 0 && !isVowel(word.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isVowel(word.charAt(start - 1))) start--;
  return { start, end };
}

/** Consonants directly before the last vowel group: `arviointi` → `nt`. */
export function lastOnset(word: string): string {
  const { start } = lastNucleus(word);
  let from = start;
  while (from > 0 && !isVowel(word.charAt(from - 1))) from--;
  return word.slice(from, start);
}

const DIPHTHONGS = new Set(['ai', 'ei', 'oi', 'ui', 'yi', 'äi', 'öi', 'au', 'ou', 'eu', 'iu', 'ey', 'iy', 'äy', 'öy']);
const FIRST_SYLLABLE_DIPHTHONGS = new Set(['ie', 'uo', 'yö']);

/** Number of syllables of a simple word. */
export function syllables(word: string): number {
  let count = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charAt(index);
    if (!isVowel(letter)) continue;
    count++;
    const next = word.charAt(index + 1);
    const pair = letter + next;
    const first = index <= 2 && FIRST_SYLLABLE_DIPHTHONGS.has(pair);
    if (isVowel(next) && (letter === next || DIPHTHONGS.has(pair) || first)) index++;
  }
  return count;
}
