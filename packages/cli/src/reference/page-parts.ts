import { textIn } from '@lapsilinssi/core';
import type { Approval, CompiledPack, DocumentType, Level, RuleExample, Theme } from '@lapsilinssi/core';
import {
  basisKindText,
  dateText,
  levelName,
  line,
  link,
  lowerFirst,
  nameIn,
  paragraph,
  quoteText,
  say,
} from '@lapsilinssi/reporters';
import type { markdownOf, UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';

/** What stands on a page, one below the other. */
export type PageContent = Parameters<typeof markdownOf>[0];

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** What a document type expects of a theme: `ydinteema, vähintään sovittu`. */
export function expectationText(expected: DocumentType['themes'][string], language: UiLanguage): string {
  const requirement = say(language, `requirement.${expected.requirement}`);
  const level = LEVELS.find((one) => one === expected.level);
  if (level === undefined) return requirement;
  return `${requirement}, ${tell(language, 'explain.at-least', { level: lowerFirst(levelName(level, language)) })}`;
}

/** Who approves a document and how often; whose document it is, when organs differ. */
export function approvalText(one: Approval, type: DocumentType, language: UiLanguage): string {
  const whose =
    type.approval.length === 1
      ? ''
      : ` (${one.for.map((kind) => tell(language, `organisation-kind.${kind}`)).join(', ')})`;
  const facts = [one.organ, one.rhythm].flatMap((text) => (text === undefined ? [] : [textIn(text, language)]));
  return `${tell(language, 'explain.approval')}${whose}: ${facts.join('; ')}`;
}

/** A rule's example as it would stand in a document: its headings, then its text. */
export function exampleMarkdown({ heading = '', text }: RuleExample): string {
  const headings = heading
    .split(' > ')
    .filter((one) => one.trim() !== '')
    .map((one, depth) => `${'#'.repeat(depth + 2)} ${one.trim()}\n\n`);
  return `${headings.join('')}${text.trimEnd()}`;
}

/** Longest quotation of what a rule marks. */
const MARKED = 80;

/** What a rule marks in an example: `Sääntö osoittaa: »…».` */
export function markedText({ finds, asOf }: RuleExample, language: UiLanguage): string {
  const marked = finds.map((text) => quoteText(text, language, MARKED)).join(', ');
  if (asOf === undefined) return tell(language, 'explain.marked', { marked });
  return tell(language, 'explain.marked-on', { marked, date: dateText(asOf, language) });
}

/** How binding something is, and the sources that it rests on, each a link to where it is told of; nothing when there are none. */
export function basisLine(
  { basis, basisKind }: Pick<Theme, 'basis' | 'basisKind'>,
  pack: CompiledPack,
  language: UiLanguage,
  root: '../' | '../../' = '../',
): PageContent {
  const sources = basis.flatMap((id) => pack.sources.filter((source) => source.id === id));
  const cited = sources.flatMap((source, index) => [
    ...(index === 0 ? [] : ['; ']),
    link(nameIn(source.citation, language), `${root}sources.md#${source.id}`),
  ]);
  const kind = basisKindText(basisKind, language);
  return [paragraph(line(`${tell(language, 'explain.basis')}: ${kind}${cited.length === 0 ? '' : ' · '}`, ...cited))];
}
