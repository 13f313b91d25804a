import type { CompiledPack, OrganisationKind, ThemeResult } from '@lapsilinssi/core';
import { gapOf, textIn } from '@lapsilinssi/core';
import { basisKindText, citedSources, levelName, nameIn, say } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/tell.ts';
import { bold, escaped, linkTo } from './markdown-text.ts';

/** What a theme asks of a document, what the document answers, why it matters, and on what it rests, as Markdown. */
export function themeText(
  result: ThemeResult,
  pack: CompiledPack,
  language: UiLanguage,
  organisationKind: OrganisationKind | undefined,
): string {
  const theme = pack.themes.find(({ id }) => id === result.id);
  if (theme === undefined) return '';
  const lines = [
    themeLine(result, pack, language),
    `${bold(say(language, 'report.why'))}: ${escaped(textIn(theme.why, language))}`,
  ];
  const asked = result.criteria.some((one) => one.asked) ? result.criteria.filter((one) => one.asked) : result.criteria;
  const met = asked.filter((one) => one.met).length;
  if (asked.length > 0) {
    const questions = asked.map(({ id, met: answered }) => {
      const question = theme.criteria.find((one) => one.id === id)?.question;
      const state = tell(language, answered ? 'theme.answered' : 'theme.open');
      return `- ${state}: ${escaped(question === undefined ? id : textIn(question, language))}`;
    });
    lines.push(`${tell(language, 'theme.questions', { met, total: asked.length })}\n\n${questions.join('\n')}`);
  }
  lines.push(basisMarkdown(theme.basis, theme.basisKind, pack, language, organisationKind));
  return lines.filter((line) => line !== '').join('\n\n');
}

/** A theme with its level in words: `**Osallisuus ja kuuleminen** – kuvattu (odotus: sovittu)`. */
export function themeLine(result: ThemeResult, pack: CompiledPack, language: UiLanguage): string {
  const theme = pack.themes.find(({ id }) => id === result.id);
  const expected =
    gapOf(result) > 0
      ? ` ${say(language, 'report.expected', { level: levelName(result.expectedLevel, language).toLowerCase() })}`
      : '';
  const title = theme === undefined ? result.id : nameIn(theme.title, language);
  return `${bold(title)} – ${levelName(result.level, language).toLowerCase()}${expected}`;
}

/** On what something rests, with its kind and links; empty when it rests on nothing outside the text. */
export function basisMarkdown(
  basis: readonly string[],
  basisKind: Parameters<typeof basisKindText>[0],
  pack: CompiledPack,
  language: UiLanguage,
  organisationKind: OrganisationKind | undefined,
): string {
  const kind = basisKindText(basisKind, language);
  const sources = citedSources(pack, basis, organisationKind).map(({ citation, address }) => {
    const text = nameIn(citation, language);
    return address === undefined ? escaped(text) : linkTo(text, address);
  });
  const parts = [escaped(kind), sources.join('; ')].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${bold(say(language, 'report.basis'))}: ${parts.join(' · ')}`;
}
