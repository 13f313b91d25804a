import type { CompiledPack, OrganisationKind, ThemeResult } from '@lapsilinssi/core';
import { textIn } from '@lapsilinssi/core';
import { basisKindText, citedSources, levelName, nameIn, say, totalText } from '@lapsilinssi/reporters';
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
  const short = result.requirement === 'required' && result.level < result.expectedLevel;
  const expected = short
    ? ` ${say(language, 'report.expected', { level: levelName(result.expectedLevel, language).toLowerCase() })}`
    : '';
  const lines = [
    `${bold(nameIn(theme.title, language))} – ${levelName(result.level, language).toLowerCase()}${expected}`,
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
    lines.push(
      `${tell(language, 'theme.questions', { met, total: totalText(asked.length, language) })}\n\n${questions.join('\n')}`,
    );
  }
  lines.push(basisMarkdown(theme.basis, theme.basisKind, pack, language, organisationKind));
  return lines.filter((line) => line !== '').join('\n\n');
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
