import type { Language } from '../types.ts';
import { english } from './english-words.ts';
import type { EntityWordLists } from './entity-words.ts';
import { finnish } from './finnish-words.ts';
import { swedish } from './swedish-words.ts';

const MAKERS: Readonly<Record<Language, () => EntityWordLists>> = { fi: finnish, sv: swedish, en: english };

/** The entity words of a language, to be compiled into its lexicons. */
export function entityWordLists(language: Language): EntityWordLists {
  return MAKERS[language]();
}
