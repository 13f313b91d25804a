import type { CompiledPack } from '@lapsilinssi/core';
import { heading, list, nameIn, paragraph } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';
import { indicatorFacts } from './indicator-facts.ts';
import type { PageContent } from './page-parts.ts';

const KINDS = ['outcome', 'process', 'background'] as const;

/** The page of the catalogue: each indicator with its unit, direction, source, ages and what is not confirmed. */
export function indicatorsPage(pack: CompiledPack, language: UiLanguage): PageContent {
  const all = pack.indicators?.indicators ?? [];
  return [
    heading(1, tell(language, 'reference.indicators')),
    paragraph(tell(language, 'reference.indicators.about')),
    ...KINDS.flatMap((kind) => [
      heading(2, tell(language, `indicator-kind.${kind}`)),
      ...all
        .filter((one) => one.kind === kind)
        .flatMap((one) => [
          // Findings and other pages lead here by the indicator's id.
          { type: 'html' as const, value: `<a id="${one.id}"></a>` },
          heading(3, nameIn(one.name, language)),
          list(indicatorFacts(one, pack, language)),
        ]),
    ]),
  ];
}
