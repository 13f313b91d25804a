import { textIn } from '@lapsilinssi/core';
import type { CompiledPack, Texts } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';

/** The word for a plan, in the form in which the catalogues ask for a document: `suunnitelma`, `planen`, `plan`. */
const PLAN: Texts = { fi: '{suunnitelma}', sv: '{planen}', en: '{plan}' };

/**
 * What a finding calls the document itself: `strategia`, `strategin`, `strategy`; the bare `asiakirja` where its type is not known.
 *
 * @param documentType id of the document's type
 */
export function documentWord(pack: CompiledPack, documentType: string | undefined, language: UiLanguage): string {
  const type = pack.documentTypes.find(({ id }) => id === documentType);
  return type === undefined || type.id === 'other' ? say(language, 'document') : textIn(PLAN, language, type);
}
