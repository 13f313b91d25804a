import { RULES } from '@lapsilinssi/core';
import type { CompiledPack, RuleExample, RuleNotes } from '@lapsilinssi/core';
import { heading, paragraph, ruleTitle, say } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';
import { basisLine, exampleMarkdown, markedText, type PageContent } from './page-parts.ts';

/** The page of a rule: what it looks at, how much it matters, what it rests on, and a text in which it marks something beside one in which it does not. */
export function rulePage(notes: RuleNotes, pack: CompiledPack, language: UiLanguage): PageContent {
  const { rule, wrong, right } = notes;
  return [
    heading(1, ruleTitle({ rule, basisKind: notes.basisKind }, language)),
    paragraph(tell(language, `rule.${rule}.about`)),
    paragraph(`${tell(language, 'explain.severity')}: ${say(language, `severity.${RULES[rule]}`)}`),
    ...basisLine(notes, pack, language, rule.includes('/') ? '../../' : '../'),
    ...exampleParts('explain.wrong', wrong[language], language),
    ...exampleParts('explain.right', right[language], language),
  ];
}

function exampleParts(
  title: 'explain.wrong' | 'explain.right',
  example: RuleExample | undefined,
  language: UiLanguage,
): PageContent {
  if (example === undefined) return [];
  return [
    heading(2, tell(language, title)),
    { type: 'code', lang: 'markdown', value: exampleMarkdown(example) },
    ...(example.finds.length === 0 ? [] : [paragraph(markedText(example, language))]),
  ];
}
