import type { Texts } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';

/** A pack's text in a language, or in the first of Finnish, Swedish and English that it has; empty when it has none. */
export function textIn(texts: Texts, language: UiLanguage): string {
  return texts[language] ?? texts.fi ?? texts.sv ?? texts.en ?? '';
}
