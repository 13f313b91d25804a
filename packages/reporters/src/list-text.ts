import type { UiLanguage } from './messages/catalogue.ts';

/** What stands before the last of two, and of more. */
const BEFORE_LAST: Readonly<Record<UiLanguage, readonly [of2: string, ofMore: string]>> = {
  fi: [' ja ', ' ja '],
  sv: [' och ', ' och '],
  en: [' and ', ', and '],
};

/** Words as a list in a sentence: `lähtötaso, tavoite ja lähde`. Intl does the same, and takes longer to load than a report to write. */
export function listText(words: readonly string[], language: UiLanguage): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  const [of2, ofMore] = BEFORE_LAST[language];
  return `${words.slice(0, -1).join(', ')}${words.length === 2 ? of2 : ofMore}${last}`;
}
