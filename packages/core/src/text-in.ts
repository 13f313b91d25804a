import type { Language } from '@lapsilinssi/linguistics';

import type { DocumentType, Texts } from './pack.ts';

/** A word for the document itself: `{Suunnitelmassa} ei kerrota`. */
const DOCUMENT_WORD = /\{([^{}]*)\}/gu;

/**
 * A pack's text in a language, or in the first of Finnish, Swedish and English that it has; empty when it has none.
 *
 * @param type the document that is spoken of, called by its own word: a strategy is no plan
 */
export function textIn(texts: Texts, language: Language, type?: Pick<DocumentType, 'called'>): string {
  const text = texts[language] ?? texts.fi ?? texts.sv ?? texts.en ?? '';
  if (!text.includes('{')) return text;
  const forms = type?.called[language];
  return text.replaceAll(DOCUMENT_WORD, (_, word: string) => {
    const own = forms?.[word.toLowerCase()];
    if (own === undefined) return word;
    return word.charAt(0) === word.charAt(0).toLowerCase() ? own : own.charAt(0).toUpperCase() + own.slice(1);
  });
}
