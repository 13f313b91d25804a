import { textIn, type Texts } from '@lapsilinssi/core';

import { lowerFirst } from './letter-case.ts';
import type { UiLanguage } from './messages/catalogue.ts';

/**
 * A name, title or citation in a language. One that no native reader has confirmed never stands alone: the Finnish one follows it in
 * parentheses.
 */
export function nameIn(texts: Texts, language: UiLanguage): string {
  const name = textIn(texts, language);
  const finnish = texts.fi?.replace(/ \([^()]*\)$/u, '') ?? '';
  const unsure = language !== 'fi' && texts[language] !== undefined && texts.review?.includes(language) === true;
  const told = name.toLowerCase().includes(finnish.toLowerCase());
  return unsure && !told ? `${name} (${lowerFirst(finnish)})` : name;
}
