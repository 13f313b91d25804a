import type { Edit } from './editor-client.ts';

/** Gives numbers from 0 up to a bound, the same at each run. */
export type Random = (bound: number) => number;

/** A linear congruential generator (Numerical Recipes), enough to vary places. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Where an edit is made: one sixth each. */
export const PLACES = {
  prose: /^[\p{Lu}][^|#\n]{80,}$/gmu,
  heading: /^#{2,3} .+$/gmu,
  'lead-in': /^[^|#\n]+:$/gmu,
  'table header': /^\|[^\n]*\|(?=\n\| ---)/gmu,
  // Values, and what stands between the fences: without its key or a fence there would be no place to write in.
  'front matter': /(?<=^(?:organisaatio|kausi|asiakirjatyyppi): ).+$/gmu,
  fence: /(?<=^```\n)[^]*?(?=\n```$)/gmu,
} as const;

/** A kind of place. */
export type PlaceKind = keyof typeof PLACES;

/** What is typed: letters of Finnish and Swedish, a decomposed letter, an emoji, a line end. */
const TYPED = ['a', 'i', 'ä', 'ö', 'å', 'a\u0308', '😀', ' ', 's', 't', 'n', '.'];

/** A keystroke in a place of a kind: a letter more, or one less. */
export function keystroke(text: string, kind: PlaceKind, random: Random): Edit {
  const places = [...text.matchAll(PLACES[kind])];
  const place = places[random(places.length)];
  if (place === undefined) throw new Error(`the plan has no ${kind} left to write in`);
  const start = place.index + 5;
  const at = Math.min(start + random(Math.max(1, place[0].length - 6)), place.index + place[0].length);
  const before = text.charCodeAt(at - 1);
  const isLetter = (before >= 0x61 && before <= 0x7a) || before === 0xe4 || before === 0xf6;
  if (random(3) === 0 && isLetter) return { from: at - 1, to: at, text: '' };
  return { from: at, to: at, text: TYPED[random(TYPED.length)] ?? 'a' };
}
