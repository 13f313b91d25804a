import type { Language } from '@lapsilinssi/linguistics';

import type { PlanDocument } from '../document.ts';
import { documentLanguage } from './document-language.ts';

/** The language in which a table is added to: that of its headings, else the document's. */
export function tableLanguage(document: PlanDocument, index: number): Language {
  for (const { header } of document.tables[index]?.columns ?? []) {
    const language = document.blocks[header ?? -1]?.language;
    if (language !== undefined && language !== 'other') return language;
  }
  return documentLanguage(document);
}
