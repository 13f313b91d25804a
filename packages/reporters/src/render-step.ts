import { textIn } from '@lapsilinssi/core';
import type { CompiledPack, NextStep } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';
import { sayIfKnown } from './messages/say.ts';
import { documentWord } from './document-word.ts';
import { lowerFirst } from './letter-case.ts';
import { contentOf, structureOf } from './render-finding.ts';
import { nameIn } from './name-in.ts';
import { shorten } from './quote-text.ts';
import { shortTitle, themeOf } from './theme-title.ts';

/** Characters of the writer's own words in a step at most. */
const QUOTED = 40;

/**
 * A next step as a line of its own: the theme's own line where the pack has one, else the catalogue's.
 *
 * @param documentType id of the document's type: which of the contents with the same id is meant
 */
export function renderStep(step: NextStep, pack: CompiledPack, language: UiLanguage, documentType?: string): string {
  const theme = themeOf(pack, step.theme);
  if (step.messageId === 'theme-step' && theme !== undefined) {
    const own = textIn(theme.step, language);
    if (own !== '') return own;
  }
  const content = step.content === undefined ? undefined : contentOf(pack, step.content, documentType);
  const structure = step.structure === undefined ? undefined : structureOf(pack, step.structure, documentType);
  const named = content ?? structure;
  const title =
    named !== undefined
      ? lowerFirst(nameIn(named.title, language))
      : step.theme === undefined
        ? ''
        : lowerFirst(shortTitle(pack, step.theme, language));
  const { quote } = step.values;
  const values = typeof quote === 'string' ? { ...step.values, quote: shorten(quote, QUOTED) } : step.values;
  const document = (): string => documentWord(pack, documentType, language);
  return sayIfKnown(language, step.messageId, { title, document, ...values }) ?? title;
}
