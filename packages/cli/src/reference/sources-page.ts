import type { CompiledPack, Source } from '@lapsilinssi/core';
import { dateText, heading, line, link, list, nameIn } from '@lapsilinssi/reporters';
import type { Inline, UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';
import type { PageContent } from './page-parts.ts';

/** The page of what rules rest on: each source with its kind, whom it concerns, its address and when it was last checked. */
export function sourcesPage(pack: CompiledPack, language: UiLanguage): PageContent {
  return [
    heading(1, tell(language, 'reference.sources')),
    ...pack.sources.flatMap((source) => [
      // Other pages lead here by the source's id.
      { type: 'html' as const, value: `<a id="${source.id}"></a>` },
      heading(2, nameIn(source.citation, language)),
      list(sourceFacts(source, language)),
    ]),
  ];
}

function sourceFacts(source: Source, language: UiLanguage): Inline[] {
  const { title, kind, address, checked, for: whose } = source;
  return [
    nameIn(title, language),
    `${tell(language, 'explain.source-kind')}: ${tell(language, `source-kind.${kind}`)}`,
    ...(whose === undefined
      ? []
      : [
          `${tell(language, 'explain.source-for')}: ${whose.map((one) => tell(language, `organisation-kind.${one}`)).join(', ')}`,
        ]),
    ...(address === undefined ? [] : [line(`${tell(language, 'explain.address')}: `, link(address, address))]),
    tell(language, 'explain.checked', { date: dateText(checked, language) }),
  ];
}
