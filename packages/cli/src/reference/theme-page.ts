import { textIn } from '@lapsilinssi/core';
import type { CompiledPack, Criterion, Language, Theme } from '@lapsilinssi/core';
import { heading, line, link, list, nameIn, paragraph } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';
import { basisLine, expectationText, type PageContent } from './page-parts.ts';

/** The page of a theme: why it matters, what documents are expected to say, the questions with their advice and basis, the words it goes by. */
export function themePage(theme: Theme, pack: CompiledPack, language: UiLanguage): PageContent {
  return [
    heading(1, nameIn(theme.title, language)),
    paragraph(textIn(theme.why, language)),
    ...basisLine(theme, pack, language),
    heading(2, tell(language, 'explain.missing')),
    paragraph(textIn(theme.missing.message, language)),
    paragraph(`${tell(language, 'explain.advice')}: ${textIn(theme.missing.advice, language)}`),
    heading(2, tell(language, 'explain.expected')),
    list(
      pack.documentTypes.flatMap((type) => {
        const expected = type.themes[theme.id];
        if (expected === undefined) return [];
        const name = link(nameIn(type.name, language), `../types/${type.id}.md`);
        return [line(name, `: ${expectationText(expected, language)}`)];
      }),
    ),
    ...(theme.criteria.length === 0 ? [] : [heading(2, tell(language, 'explain.questions'))]),
    ...theme.criteria.flatMap((criterion) => criterionParts(criterion, pack, language)),
    ...wordParts(theme, pack, language),
  ];
}

function criterionParts(criterion: Criterion, pack: CompiledPack, language: UiLanguage): PageContent {
  return [
    heading(3, nameIn(criterion.title, language)),
    paragraph(textIn(criterion.question, language)),
    paragraph(`${tell(language, 'explain.why')}: ${textIn(criterion.why, language)}`),
    paragraph(`${tell(language, 'explain.advice')}: ${textIn(criterion.advice, language)}`),
    ...basisLine(criterion, pack, language),
  ];
}

/** The names and terms by which the theme is known, in the language of the page; ideas are sentences and no words. */
function wordParts(theme: Theme, pack: CompiledPack, language: Language): PageContent {
  const evidence = theme.evidence[language];
  const patterns = pack.languages[language]?.patterns ?? [];
  const words = [...(evidence?.names ?? []), ...(evidence?.terms ?? [])].flatMap((index) => {
    const text = patterns[index]?.text ?? '';
    return /[{.>|]/u.test(text) ? [] : [plainWord(text)];
  });
  const listed = [...new Set(words)].filter((word) => word !== '');
  if (listed.length === 0) return [];
  return [
    heading(2, tell(language, 'reference.words')),
    paragraph(`${listed.join(', ')}.`),
    paragraph(tell(language, 'reference.ideas')),
  ];
}

/** A word without the signs of the rule author: key forms, brackets, part of speech, joints. */
function plainWord(text: string): string {
  return text
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|[!+]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
