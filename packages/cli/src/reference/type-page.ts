import { textIn } from '@lapsilinssi/core';
import type { CompiledPack, DocumentType } from '@lapsilinssi/core';
import { heading, line, link, list, nameIn, paragraph } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';
import { approvalText, basisLine, expectationText, type PageContent } from './page-parts.ts';

/** The page of a document type: who makes and approves it, what it should hold and why, what is expected of each theme. */
export function typePage(type: DocumentType, pack: CompiledPack, language: UiLanguage): PageContent {
  const kinds = type.organisationKinds.map((kind) => tell(language, `organisation-kind.${kind}`)).join(', ');
  const themes = Object.entries(type.themes).flatMap(([id, expected]) => {
    const theme = pack.themes.find((one) => one.id === id);
    if (theme === undefined) return [];
    const name = link(nameIn(theme.title, language), `../themes/${id}.md`);
    return [line(name, `: ${expectationText(expected, language)}`)];
  });
  return [
    heading(1, nameIn(type.name, language)),
    list([
      ...(type.aliases.length === 0 ? [] : [`${tell(language, 'explain.aliases')}: ${type.aliases.join(', ')}`]),
      `${tell(language, 'explain.organisations')}: ${kinds}`,
      ...type.approval.map((one) => approvalText(one, type, language)),
    ]),
    ...(type.contents.length === 0 ? [] : [heading(2, tell(language, 'explain.contents'))]),
    ...[...type.contents, ...type.outdatedStructures].flatMap((content) => [
      heading(3, nameIn(content.title, language)),
      paragraph(textIn(content.message, language)),
      paragraph(`${tell(language, 'explain.why')}: ${textIn(content.why, language)}`),
      paragraph(`${tell(language, 'explain.advice')}: ${textIn(content.advice, language)}`),
      ...(content.for.length === type.organisationKinds.length
        ? []
        : [
            paragraph(
              `${tell(language, 'explain.source-for')}: ${content.for.map((kind) => tell(language, `organisation-kind.${kind}`)).join(', ')}`,
            ),
          ]),
      ...basisLine(content, pack, language),
    ]),
    ...(themes.length === 0 ? [] : [heading(2, tell(language, 'explain.themes')), list(themes)]),
  ];
}
