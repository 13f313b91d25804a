import { env, workspace } from 'vscode';

import type { UiLanguage } from './words/say.ts';

const LANGUAGES: readonly UiLanguage[] = ['fi', 'sv', 'en'];

/** Language of the extension's own texts: as set, else as the last plan's findings, else the editor's, else Finnish. */
export interface UiLanguageChoice {
  current(): UiLanguage;
  /** The language in which something was last said about a plan: menus follow it. */
  follow(language: UiLanguage): void;
}

/** Opens the choice; it reads the setting each time. */
export function openUiLanguage(): UiLanguageChoice {
  let followed: UiLanguage | undefined;
  return {
    current: () =>
      languageOf(workspace.getConfiguration('lapsilinssi').get('uiLanguage')) ?? followed ?? readerLocale(),
    follow: (language) => {
      followed = language;
    },
  };
}

/** The editor's language where it is Finnish or Swedish, else Finnish: English is no sign of a reader, for VS Code itself has neither of them. */
export function readerLocale(): 'fi' | 'sv' {
  return env.language.startsWith('sv') ? 'sv' : 'fi';
}

function languageOf(value: unknown): UiLanguage | undefined {
  return LANGUAGES.find((language) => language === value);
}
