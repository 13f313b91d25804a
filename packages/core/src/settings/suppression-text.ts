import { nearest } from '../nearest.ts';
import { isRuleId, RULE_IDS } from '../rules.ts';
import type { RuleId } from '../rules.ts';

/** What a directive suppresses: the next block, its section or its file. */
export type DirectiveReach = 'block' | 'section' | 'file';

const DIRECTIVES: Readonly<Record<string, DirectiveReach>> = {
  ohita: 'block',
  'ohita-osio': 'section',
  'ohita-tiedosto': 'file',
  ignorera: 'block',
  'ignorera-avsnitt': 'section',
  'ignorera-fil': 'file',
  ignore: 'block',
  'ignore-section': 'section',
  'ignore-file': 'file',
};

/** A mistake in a suppression; it suppresses nothing, or nothing by that word. */
export type SuppressionMistake =
  | { readonly what: 'directive' | 'rule'; readonly word: string; readonly nearest?: string }
  | { readonly what: 'reason' | 'no-rule'; readonly word: string };

/** A comment that speaks to us, as written: `lapsilinssi-ohita outdated-term: historiaa`. */
export interface SuppressionComment {
  readonly reach: DirectiveReach | undefined;
  /** As written: `lapsilinssi-ohita`. */
  readonly directive: string;
  readonly rules: readonly RuleId[];
  readonly reason: string;
  readonly mistakes: readonly SuppressionMistake[];
}

/** Reads a comment's text; undefined when it is none of ours. */
export function readSuppressionComment(comment: string): SuppressionComment | undefined {
  const match = /^(lapsilinssi-([\p{L}-]*))(?:\s+|(?=:)|$)([^]*)$/iu.exec(comment.normalize('NFC').trim());
  if (match === null) return undefined;
  const [, directive = '', name = '', rest = ''] = match;
  const word = name.toLowerCase();
  const reach = Object.hasOwn(DIRECTIVES, word) ? DIRECTIVES[word] : undefined;
  if (reach === undefined) {
    const near = nearest(word, Object.keys(DIRECTIVES));
    const mistake: SuppressionMistake = {
      what: 'directive',
      word: directive,
      ...(near !== undefined && { nearest: `lapsilinssi-${near}` }),
    };
    return { reach, directive, rules: [], reason: '', mistakes: [mistake] };
  }
  return { reach, directive, ...readRulesAndReason(rest) };
}

/** Reads `rule, rule: reason`. */
export function readRulesAndReason(text: string): Pick<SuppressionComment, 'rules' | 'reason' | 'mistakes'> {
  const colon = text.indexOf(':');
  const named = colon < 0 ? text : text.slice(0, colon);
  const reason = colon < 0 ? '' : text.slice(colon + 1).trim();
  const { rules, mistakes } = readRules(named);
  if (reasonCounts(reason)) return { rules, reason, mistakes };
  // Without a colon the words after the first are a reason that is not set apart: one mistake.
  const told = mistakes.filter(({ what }) => colon >= 0 || what === 'no-rule');
  return { rules, reason: '', mistakes: [...told, { what: 'reason', word: named.trim() }] };
}

/** Reads rule ids that commas separate. */
export function readRules(text: string): Pick<SuppressionComment, 'rules' | 'mistakes'> {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) return { rules: [], mistakes: [{ what: 'no-rule', word: text.trim() }] };
  const rules = new Set<RuleId>();
  const mistakes: SuppressionMistake[] = [];
  for (const word of words) {
    const id = word.toLowerCase();
    if (isRuleId(id)) rules.add(id);
    else {
      const near = nearest(id, RULE_IDS);
      mistakes.push({ what: 'rule', word, ...(near !== undefined && { nearest: near }) });
    }
  }
  return { rules: [...rules], mistakes };
}

/** Whether a reason tells something: a mark or a letter alone does not. */
export function reasonCounts(reason: string): boolean {
  return [...reason.matchAll(/[\p{L}\p{N}]/gu)].length >= 2;
}
