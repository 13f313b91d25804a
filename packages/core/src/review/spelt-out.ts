import type { PlanDocument } from '../document.ts';

/** Words that a name may hold and its abbreviation leave out. */
const JOINING: ReadonlySet<string> = new Set('ja sekä och samt and of the för av'.split(' '));

/** A word with what parts it from the next one. */
const WORD = /(\p{L}+)([\s,–-]*)/gu;

/**
 * Which abbreviations are spelt out somewhere: words that begin with their letters stand one after the other, as in `Metsälän Lasten Ystävät` for
 * `MLY`. Every word is looked at once, however many abbreviations there are.
 *
 * @param wanted abbreviations in small letters
 * @returns those of them that are
 */
export function speltOut({ blocks }: PlanDocument, wanted: Iterable<string>): ReadonlySet<string> {
  const whole = new Set(wanted);
  const beginnings = new Set<string>();
  for (const one of whole) for (let end = 1; end <= one.length; end++) beginnings.add(one.slice(0, end));
  const found = new Set<string>();
  for (const { text } of blocks) {
    const words = Array.from(text.matchAll(WORD), ([, word = '', gap = '']) => ({ word: word.toLowerCase(), gap }));
    const follow = (at: number, before: string): void => {
      const { word = '', gap = '' } = words[at] ?? {};
      if (word.length < 2) return;
      const letters = before + word.charAt(0);
      if (!beginnings.has(letters)) return;
      if (whole.has(letters)) found.add(letters);
      if (gap === '') return;
      follow(at + 1, letters);
      const next = words[at + 1];
      if (next !== undefined && next.gap !== '' && JOINING.has(next.word)) follow(at + 2, letters);
    };
    for (let at = 0; at < words.length; at++) follow(at, '');
  }
  return found;
}
