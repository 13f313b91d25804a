import type { CompiledPack } from '@lapsilinssi/core';
import { lowerFirst, shortTitle, nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

/** The name of a theme, a question or a content: `Osallisuus ja kuuleminen: vastaus lapsille`. */
export function nameOf(id: string, pack: CompiledPack, language: UiLanguage): string {
  const [first = '', second] = id.split('/');
  const theme = pack.themes.find((one) => one.id === first);
  const type = pack.documentTypes.find((one) => one.id === first);
  const whole =
    theme === undefined
      ? type === undefined
        ? first
        : nameIn(type.name, language)
      : shortTitle(pack, first, language);
  const part = [...(theme?.criteria ?? []), ...(type?.contents ?? [])].find((one) => one.id === second);
  return part === undefined ? whole : `${whole}: ${lowerFirst(nameIn(part.title, language))}`;
}
