import { inLanguages, speaker } from '@lapsilinssi/reporters/fill';

import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

type Catalogue = ReturnType<typeof fi>;

/** Id of a text of the command line. */
export type CliMessageId = keyof Catalogue;

/** The command line's own texts; the compiler refuses a translation that lacks an id or differs in a placeholder. */
export const CLI_CATALOGUES = inLanguages(fi, sv, en);

/** A text of the command line in a language, filled. */
export const tell = speaker<Catalogue>(CLI_CATALOGUES);
