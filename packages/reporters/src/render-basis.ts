import type { BasisKind, CompiledPack } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';
import { textIn } from './text-in.ts';

/** How binding a basis is: `Laki: asiakirjan sisältö`; empty when a finding rests on nothing outside the text. */
export function basisKindText(kind: BasisKind | undefined, language: UiLanguage): string {
  return kind === undefined ? '' : say(language, `basis-kind.${kind}`);
}

/** The sources of a basis as cited in a text, separated by semicolons; a source that the pack lacks is named by its id. */
export function basisText(pack: CompiledPack, basis: readonly string[], language: UiLanguage): string {
  return basis
    .map((id) => {
      const source = pack.sources.find((candidate) => candidate.id === id);
      return source === undefined ? id : textIn(source.citation, language);
    })
    .join('; ');
}
