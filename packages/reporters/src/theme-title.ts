import type { CompiledPack, Texts, Theme } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';
import { nameIn } from './name-in.ts';

/** A theme of the pack; undefined when the pack has none with this id. */
export function themeOf(pack: CompiledPack, id: string | undefined): Theme | undefined {
  return pack.themes.find((theme) => theme.id === id);
}

/** A theme's title without the explanation in parentheses after it: `Vaikutukset lapsiin`. The id stands for an unknown theme. */
export function shortTitle(pack: CompiledPack, id: string, language: UiLanguage): string {
  const theme = themeOf(pack, id);
  return theme === undefined ? id : plainTitle(theme.title, language);
}

/** A title without the explanation in parentheses after it. */
export function plainTitle(title: Texts, language: UiLanguage): string {
  const [fi, own] = [bare(title.fi), bare(title[language])];
  return nameIn({ ...title, ...(fi !== undefined && { fi }), ...(own !== undefined && { [language]: own }) }, language);
}

function bare(text: string | undefined): string | undefined {
  return text?.replace(/ \([^()]*\)$/, '');
}
