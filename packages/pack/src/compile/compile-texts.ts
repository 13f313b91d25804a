import type { Texts } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

import { LANGUAGES } from '../read/schemas.ts';
import type { SourceTexts } from '../read/source.ts';

/** A text in its languages; those that wait for a native reader are named. */
export function compileTexts(texts: SourceTexts): Texts {
  const plain: Partial<Record<Language, string>> = {};
  const review: Language[] = [];
  for (const language of LANGUAGES) {
    const text = texts[language];
    if (text === undefined) continue;
    plain[language] = typeof text === 'string' ? text : text.text;
    if (typeof text !== 'string' && text.review === true) review.push(language);
  }
  return review.length === 0 ? plain : { ...plain, review };
}
