import { readRules, readRulesAndReason, reasonCounts } from './suppression-text.ts';
import type { SuppressionComment, SuppressionMistake } from './suppression-text.ts';

/** One thing that front matter says needs no answer. */
export interface IgnoreItem extends Pick<SuppressionComment, 'rules' | 'reason' | 'mistakes'> {
  /** Heading path; the whole document when absent. */
  readonly section?: string;
}

const NAMES = {
  rules: new Set(['rules', 'rule', 'säännöt', 'sääntö', 'regler', 'regel']),
  section: new Set(['section', 'osio', 'luku', 'avsnitt']),
  reason: new Set(['reason', 'syy', 'orsak']),
} as const;

/**
 * Reads a value of `ignore` in front matter: items `rule: reason`, as in a comment, or `rules`, `reason` and `section` by name. An item that is
 * neither gives mistakes only.
 */
export function readIgnoreEntry(value: unknown): IgnoreItem[] {
  if (value === undefined || value === null || value === false) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) =>
    typeof item === 'object' && item !== null ? readItem(Object.entries(item)) : [readRulesAndReason(String(item))],
  );
}

function readItem(entries: readonly (readonly [string, unknown])[]): IgnoreItem[] {
  const named = (names: ReadonlySet<string>): string | undefined => {
    const found = entries.find(([key]) => names.has(key.trim().normalize('NFC').toLowerCase()));
    return found === undefined ? undefined : String(found[1]).trim();
  };
  const section = named(NAMES.section);
  const place = section === undefined || section === '' ? {} : { section };
  const rules = named(NAMES.rules);
  const reason = named(NAMES.reason);
  if (rules !== undefined || reason !== undefined) {
    const read = readRules((rules ?? '').replace(/^\[|\]$/gu, ''));
    const without: SuppressionMistake[] = reasonCounts(reason ?? '') ? [] : [{ what: 'reason', word: rules ?? '' }];
    return [
      {
        rules: read.rules,
        reason: without.length === 0 ? (reason ?? '') : '',
        mistakes: [...read.mistakes, ...without],
        ...place,
      },
    ];
  }
  const others = entries.filter(([key]) => !NAMES.section.has(key.trim().normalize('NFC').toLowerCase()));
  if (others.length === 0) return [{ ...readRulesAndReason(''), ...place }];
  return others.map(([key, text]) => ({ ...readRulesAndReason(`${key}: ${String(text)}`), ...place }));
}
