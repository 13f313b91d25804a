import type { Level } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';

/** The name of a level: `Sovittu`, `Överenskommet`, `Committed`. */
export function levelName(level: Level, language: UiLanguage): string {
  return say(language, `level.${level}`);
}

/** What a level means, in a few words: `kuka tekee, mitä ja milloin`. */
export function levelMeaning(level: Level, language: UiLanguage): string {
  return say(language, `level.${level}.meaning`);
}
