import type { Language } from '@lapsilinssi/linguistics';

import type { PlanDocument } from '../document.ts';

/** The language in which something is written into a document: its own; Finnish when it has none that we write. */
export function documentLanguage({ language: { value } }: PlanDocument): Language {
  return value === 'other' ? 'fi' : value;
}
