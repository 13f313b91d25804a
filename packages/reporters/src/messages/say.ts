import { fill, inLanguages, speaker } from './catalogue.ts';
import type { MessageValues, UiLanguage } from './catalogue.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

type Catalogue = ReturnType<typeof fi>;

/** Id of a text in the catalogues. */
export type MessageId = keyof Catalogue;

/** The catalogues; the compiler refuses a translation that lacks an id or differs in a placeholder. */
export const CATALOGUES = inLanguages(fi, sv, en);

/** A text of the catalogues in a language, filled. */
export const say = speaker<Catalogue>(CATALOGUES);

/** Whether the catalogues hold a text with this id. */
export function isMessageId(id: string): id is MessageId {
  return isIn(CATALOGUES.fi, id);
}

/** A text whose id is known at run time only (`theme-thin.mentioned.message`), filled; undefined when there is none. */
export function sayIfKnown(language: UiLanguage, id: string, values: MessageValues): string | undefined {
  const texts = CATALOGUES[language];
  return isIn(texts, id) ? fill(texts[id], values) : undefined;
}

function isIn(texts: Readonly<Record<MessageId, string>>, id: string): id is MessageId {
  return Object.hasOwn(texts, id);
}
