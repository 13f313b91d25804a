import type { Language, OutlineRules } from '@lapsilinssi/core';
import type { UiLanguage } from '@lapsilinssi/reporters';
import type { CompletionItem, Position } from 'vscode-languageserver-protocol';

import { rulesOf } from '../check/check-plan.ts';
import type { KeptPlan } from '../check/checked-plan.ts';
import { frontMatterItems } from './completion/front-matter-items.ts';
import { headingItems } from './completion/heading-items.ts';
import { indicatorItems } from './completion/indicator-items.ts';
import { suppressionItems } from './completion/suppression-items.ts';

/** Characters after which an editor asks by itself. */
export const COMPLETION_TRIGGERS = ['#', ':', '|', '<', '-'];

/** Where and for what completions are made. */
export interface CompletionPlace {
  /** The text's lines, without their ends. */
  readonly lines: readonly string[];
  readonly position: Position;
  /** The line up to the caret. */
  readonly before: string;
  readonly plan: KeptPlan;
  /** Language of the document: what is written into it is in that. */
  readonly written: Language;
  /** Language of what is said about it. */
  readonly language: UiLanguage;
  readonly rules: OutlineRules;
  /** ISO date that stands for today. */
  readonly asOf: string;
}

/** What may be written at a place: facts in the front matter, headings of what is missing, indicators, suppressions. */
export function completionsAt(
  text: string,
  asked: Position,
  { plan, language, asOf }: Pick<CompletionPlace, 'plan' | 'language' | 'asOf'>,
): CompletionItem[] {
  const lines = text.split(/\r\n|\n|\r/u);
  const line = lines[asked.line];
  if (line === undefined) return [];
  // Beyond the end of a line is its end.
  const position = { line: asked.line, character: Math.min(asked.character, line.length) };
  const { value } = plan.reported.document.language;
  const place: CompletionPlace = {
    lines,
    position,
    before: line.slice(0, position.character),
    plan,
    written: value === 'other' ? 'fi' : value,
    language,
    rules: rulesOf(plan.pack),
    asOf,
  };
  return frontMatterItems(place) ?? suppressionItems(place) ?? headingItems(place) ?? indicatorItems(place) ?? [];
}
