import { fill } from '@lapsilinssi/reporters';
import type { Agreeing, UiLanguage, ValuesFor } from '@lapsilinssi/reporters';

import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

type Catalogue = typeof fi;

/** Id of a text of the editor. */
export type EditorMessageId = keyof Catalogue;

/** The editor's own texts; the compiler refuses a translation that lacks an id or differs in a placeholder. */
const CATALOGUES: Readonly<Record<UiLanguage, Readonly<Record<EditorMessageId, string>>>> = {
  fi,
  sv: sv satisfies Agreeing<Catalogue, typeof sv>,
  en: en satisfies Agreeing<Catalogue, typeof en>,
};

/** A text of the editor in a language, filled. */
export function tell<Id extends EditorMessageId>(
  language: UiLanguage,
  id: Id,
  ...values: ValuesFor<Catalogue[Id]>
): string {
  return fill(CATALOGUES[language][id], values[0] ?? {});
}
