/** How much a finding matters; shown as Tärkeää, Harkitse, Tiedoksi. */
export type Severity = 'error' | 'warning' | 'info';

/** Every rule with its severity unless configuration or context says otherwise; order is the order of `lapsilinssi rules`. */
export const RULES = {
  'required-content-missing': 'error',
  'theme-missing': 'error',
  'theme-thin': 'warning',
  'criterion-missing': 'info',
  'commitment-vague': 'warning',
  'measure-without-owner': 'warning',
  'measure-without-deadline': 'warning',
  'indicator-incomplete': 'warning',
  'indicator-target-inconsistent': 'warning',
  'indicator-duplicate': 'warning',
  'indicator-unknown': 'info',
  'small-number': 'info',
  'outdated-term': 'warning',
  'outdated-statute': 'warning',
  'structure-outdated': 'warning',
  'period-stale': 'warning',
  'placeholder-left': 'warning',
  'section-empty': 'warning',
  'heading-level-skipped': 'info',
  'abbreviation-unexplained': 'info',
  'periods-apart': 'warning',
  'reference-missing': 'warning',
  'translation-differs': 'warning',
  'indicator-conflict': 'warning',
  'metadata-invalid': 'error',
  'left-out': 'info',
  'suppression-invalid': 'warning',
  'suppression-unused': 'info',
  'document-type-unknown': 'info',
  'document-type-guessed': 'info',
  'language-unsupported': 'info',
  'input-limited': 'info',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof RULES;

/** The rules' ids in their order. */
export const RULE_IDS: readonly RuleId[] = Object.keys(RULES).filter((id) => isRuleId(id));

/** Rules that look at several documents together: what reads a single one cannot give their findings. */
export const RULES_ACROSS_DOCUMENTS: readonly RuleId[] = [
  'periods-apart',
  'reference-missing',
  'translation-differs',
  'indicator-conflict',
];

/** Whether a text names a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}
