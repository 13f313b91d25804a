import type { Language } from '@lapsilinssi/linguistics';

import type { Texts } from './pack.ts';

/** A pack's text in a language, or in the first of Finnish, Swedish and English that it has; empty when it has none. */
export function textIn(texts: Texts, language: Language): string {
  return texts[language] ?? texts.fi ?? texts.sv ?? texts.en ?? '';
}
