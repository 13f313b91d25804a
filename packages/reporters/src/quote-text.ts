import type { UiLanguage } from './messages/catalogue.ts';
import { shownText } from './shown-text.ts';

const MARKS: Readonly<Record<UiLanguage, readonly [string, string]>> = {
  fi: ['»', '»'],
  sv: ['”', '”'],
  en: ['“', '”'],
};

/** The writer's own words in the quotation marks of a language; longer than `most` characters they end at a word and in `…`. */
export function quoteText(text: string, language: UiLanguage, most: number): string {
  const [open, close] = MARKS[language];
  return `${open}${shorten(text, most)}${close}`;
}

/** A name of at most `most` characters: a longer one keeps its first and last words, as what is counted stands last in Finnish. */
export function shortenMiddle(text: string, most: number): string {
  const folded = shownText(text).replaceAll(/\s+/g, ' ').trim();
  if (folded.length <= most) return folded;
  const last = /\S+ \S+$/u.exec(folded)?.[0] ?? '';
  const room = most - last.length - 2;
  return room < most / 3 ? shorten(folded, most) : `${shorten(folded, room)} ${last}`;
}

/** A text of at most `most` characters: a longer one is cut after a word and ends in `…`. */
export function shorten(text: string, most: number): string {
  const folded = shownText(text).replaceAll(/\s+/g, ' ').trim();
  if (folded.length <= most) return folded;
  // Never half a letter.
  const cut = folded.slice(0, most - 1).replace(/\p{Surrogate}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
