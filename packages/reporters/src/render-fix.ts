import { keySpelling } from '@lapsilinssi/core';
import type { CompiledPack, FixIntent } from '@lapsilinssi/core';

import { columnHeading } from './column-words.ts';
import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';
import { shorten } from './quote-text.ts';
import { lowerFirst } from './letter-case.ts';
import { shortTitle } from './theme-title.ts';

/** What a fix would do, as a title. */
export function renderFix(fix: FixIntent, pack: CompiledPack, language: UiLanguage): string {
  switch (fix.kind) {
    case 'replace':
      return say(language, 'fix.replace', { text: shorten(fix.text, 60) });
    case 'insert-section':
      return say(language, 'fix.insert-section', { theme: lowerFirst(shortTitle(pack, fix.theme, language)) });
    case 'add-column':
      return say(language, 'fix.add-column', { column: columnHeading(fix.role, language) });
    case 'add-row':
      return say(language, 'fix.add-row');
    case 'remove-suppression':
      return say(language, 'fix.remove-suppression');
    case 'set-metadata':
      break;
  }
  return say(language, 'fix.set-metadata', { key: keySpelling(fix.key, language), value: fix.value });
}
