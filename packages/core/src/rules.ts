/** How much a finding matters; shown as Tärkeää, Harkitse, Tiedoksi. */
export type Severity = 'error' | 'warning' | 'info';

/** Every rule with its severity unless configuration or context says otherwise; order is the order of `lapsilinssi rules`. */
export const RULES = {
  'required-content-missing': 'error',
  'theme-missing': 'error',
  'theme-thin': 'info',
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
  'accessibility/title': 'warning',
  'accessibility/language': 'warning',
  'accessibility/passage-language': 'info',
  'accessibility/headings': 'warning',
  'accessibility/fake-heading': 'warning',
  'accessibility/heading-empty': 'info',
  'accessibility/heading-order': 'info',
  'accessibility/contents': 'info',
  'accessibility/table-header': 'warning',
  'accessibility/table-merged': 'info',
  'accessibility/table-description': 'info',
  'accessibility/alternative-text': 'warning',
  'accessibility/floating': 'info',
  'accessibility/text-box': 'info',
  'accessibility/list': 'warning',
  'accessibility/contrast': 'warning',
  'accessibility/colour-alone': 'warning',
  'accessibility/link-text': 'warning',
  'accessibility/empty-paragraphs': 'info',
  'accessibility/control-title': 'info',
  'accessibility/typed-note': 'info',
  'accessibility/text-size': 'info',
  'accessibility/page-numbers': 'info',
  'accessibility/protection': 'info',
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

/** Rules on how a Word file is read with assistive tools; they are applied when they are asked for. */
export type AccessibilityRuleId = Extract<RuleId, `accessibility/${string}`>;

/** The rules' ids in their order. */
export const RULE_IDS: readonly RuleId[] = Object.keys(RULES).filter((id) => isRuleId(id));

/** Rules that look at several documents together: what reads a single one cannot give their findings. */
export const RULES_ACROSS_DOCUMENTS: readonly RuleId[] = [
  'periods-apart',
  'reference-missing',
  'translation-differs',
  'indicator-conflict',
];

/** The rules on accessibility in their order: only Word files can show what they look at. */
export const ACCESSIBILITY_RULES: readonly RuleId[] = RULE_IDS.filter((id) => id.startsWith('accessibility/'));

/** Whether a text names a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}
