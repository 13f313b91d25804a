import { RULE_IDS } from '@lapsilinssi/core';
import { ruleTitle } from '@lapsilinssi/reporters';
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import type { CompletionItem } from 'vscode-languageserver-protocol';

import { tell } from '../../messages/tell.ts';
import type { CompletionPlace } from '../completion.ts';
import { replacing } from './replacing.ts';

const DIRECTIVES = {
  fi: { block: 'lapsilinssi-ohita', section: 'lapsilinssi-ohita-osio', file: 'lapsilinssi-ohita-tiedosto' },
  sv: { block: 'lapsilinssi-ignorera', section: 'lapsilinssi-ignorera-avsnitt', file: 'lapsilinssi-ignorera-fil' },
  en: { block: 'lapsilinssi-ignore', section: 'lapsilinssi-ignore-section', file: 'lapsilinssi-ignore-file' },
} as const;

/** The directive that ignores the next block in a document of a language. */
export function blockDirective(language: keyof typeof DIRECTIVES): string {
  return DIRECTIVES[language].block;
}

/** Suppressions in a comment; undefined when the caret stands in none. */
export function suppressionItems(place: CompletionPlace): CompletionItem[] | undefined {
  const { before, position, plan, written, language } = place;
  const [, opening = ''] = /(<!--[^>]*)$/u.exec(before) ?? [];
  if (opening === '') return /<$|<!-{0,2}$/u.test(before) ? wholeComments(place) : undefined;
  const start = before.length - opening.length;
  const [, directive] = /^<!--\s*([\p{L}-]*)$/u.exec(opening) ?? [];
  if (directive !== undefined) {
    if (!'lapsilinssi-'.startsWith(directive.slice(0, 12))) return [];
    const from = before.length - directive.length;
    const own = DIRECTIVES[written];
    return [
      { id: 'completion.directive', label: own.block } as const,
      { id: 'completion.directive-section', label: own.section } as const,
      { id: 'completion.directive-file', label: own.file } as const,
    ].map(({ id, label }, index) => ({
      label,
      kind: CompletionItemKind.Keyword,
      detail: tell(language, id),
      sortText: String(index),
      textEdit: replacing(position, from, `${opening.endsWith('--') ? ' ' : ''}${label} `),
    }));
  }
  const [, rules] = /^<!--\s*lapsilinssi-[\p{L}-]+\s+((?:[a-z-]*\s*,\s*)*[a-z-]*)$/u.exec(opening) ?? [];
  if (rules === undefined) return start >= 0 ? [] : undefined;
  const typed = rules.slice(Math.max(rules.lastIndexOf(','), rules.lastIndexOf(' ')) + 1);
  const found = new Set(plan.shown.map(({ rule }) => rule));
  return RULE_IDS.map((rule) => ({
    label: rule,
    kind: CompletionItemKind.EnumMember,
    detail: ruleTitle({ rule }, language),
    // Rules that found something here come first.
    sortText: `${found.has(rule) ? 0 : 1}${rule}`,
    textEdit: replacing(position, before.length - typed.length, rule),
  }));
}

/** Whole comments where one is begun: `<`, `<!`, `<!--`. */
function wholeComments({ before, position, plan, written, language }: CompletionPlace): CompletionItem[] {
  const from = before.lastIndexOf('<');
  const rules = [...new Set(plan.shown.map(({ rule }) => rule))];
  return rules.map((rule) => ({
    label: `<!-- ${DIRECTIVES[written].block} ${rule}`,
    filterText: `<!-- ${rule}`,
    kind: CompletionItemKind.Keyword,
    detail: ruleTitle({ rule }, language),
    textEdit: replacing(
      position,
      from,
      `<!-- ${DIRECTIVES[written].block} ${rule}: ${tell(written, 'action.reason')} -->`,
    ),
  }));
}
