import type { Finding, RuleId } from '@lapsilinssi/core';

/** Rules that speak of a document as a whole, or of what is not in it: told when typing rests. */
const OF_THE_WHOLE: ReadonlySet<RuleId> = new Set<RuleId>([
  'required-content-missing',
  'theme-missing',
  'theme-thin',
  'criterion-missing',
  'structure-outdated',
  'section-empty',
  'abbreviation-unexplained',
  'indicator-duplicate',
  'indicator-conflict',
  'heading-level-skipped',
  'period-stale',
  'periods-apart',
  'reference-missing',
  'translation-differs',
  'left-out',
  'document-type-unknown',
  'document-type-guessed',
  'language-unsupported',
  'input-limited',
  'suppression-unused',
]);

/** Whether a finding speaks of the document as a whole, or of what is not in it. */
export function isOfTheWhole({ rule }: Finding): boolean {
  return OF_THE_WHOLE.has(rule);
}
