import { speaker } from '@lapsilinssi/reporters';
import type { Agreeing, UiLanguage } from '@lapsilinssi/reporters';

import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

export type { UiLanguage };

type Catalogue = typeof fi;

/** Id of a text of the extension. */
export type WordId = keyof Catalogue;

/** The extension's own texts; the compiler refuses a translation that lacks an id or differs in a placeholder. */
export const CATALOGUES: Readonly<Record<UiLanguage, Readonly<Record<WordId, string>>>> = {
  fi,
  sv: sv satisfies Agreeing<Catalogue, typeof sv>,
  en: en satisfies Agreeing<Catalogue, typeof en>,
};

/** A text of the extension in a language, filled. */
export const say = speaker<Catalogue>(CATALOGUES);
