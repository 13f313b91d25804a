import { speaker } from '@lapsilinssi/reporters';
import type { Agreeing, UiLanguage } from '@lapsilinssi/reporters';

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
export const tell = speaker<Catalogue>(CATALOGUES);
