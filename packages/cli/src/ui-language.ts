import type { UiLanguage } from '@lapsilinssi/reporters';

/** Languages in which the command line speaks. */
export const UI_LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The language that arguments ask for, before they are parsed: help and mistakes are told in it too. Undefined when none is valid. */
export function requestedLanguage(argv: readonly string[]): UiLanguage | undefined {
  let asked: string | undefined;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    if (argument === '--ui-language') asked = argv[index + 1];
    else if (argument.startsWith('--ui-language=')) asked = argument.slice('--ui-language='.length);
  }
  return asLanguage(asked);
}

/** The system's language by LC_ALL, LC_MESSAGES and LANG; undefined when it is none of ours or says nothing (`C`, `POSIX`). */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): UiLanguage | undefined {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return asLanguage(locale?.split(/[_.@-]/u)[0]?.toLowerCase());
}

function asLanguage(text: string | undefined): UiLanguage | undefined {
  return UI_LANGUAGES.find((language) => language === text);
}
