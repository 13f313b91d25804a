import { env, workspace } from 'vscode';

import type { UiLanguage } from './words/say.ts';

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
      languageOf(workspace.getConfiguration('lapsilinssi').get('uiLanguage')) ??
      followed ??
      languageOf(env.language.slice(0, 2), ['fi', 'sv']) ??
      'fi',
    follow: (language) => {
      followed = language;
    },
  };
}

/** English is no sign of a reader's language: VS Code has neither Finnish nor Swedish. */
function languageOf(value: unknown, among: readonly UiLanguage[] = ['fi', 'sv', 'en']): UiLanguage | undefined {
  return among.find((language) => language === value);
}
