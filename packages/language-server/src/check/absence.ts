import type { Finding, RuleId } from '@lapsilinssi/core';

/** Rules that speak of a document as a whole, or of what is not in it: told when typing rests. */
const OF_THE_WHOLE: ReadonlySet<RuleId> = new Set<RuleId>([
  'required-content-missing',
  'theme-missing',
  'theme-thin',
  'criterion-missing',
  'structure-outdated',
  'section-empty',
  'indicator-conflict',
  'periods-apart',
  'reference-missing',
  'translation-differs',
  'left-out',
  'document-type-unknown',
  'document-type-guessed',
  'language-unsupported',
  'suppression-unused',
]);

/** Where a place of the text as it was settled stands now. */
export type Moved = (range: Finding['range']) => Finding['range'];

/**
 * The findings to show while typing goes on: what is said of the text itself as it is now, and what is said of the document as a whole as it was
 * when typing last rested: nothing of that comes or goes with a keystroke.
 *
 * @param settled findings when typing last rested
 * @param now findings of the text as it is
 */
export function whileTyping(settled: readonly Finding[], now: readonly Finding[], moved: Moved): Finding[] {
  const present = new Map<string, Finding>();
  for (const finding of now) if (OF_THE_WHOLE.has(finding.rule)) present.set(identityOf(finding), finding);
  const kept = settled
    .filter(({ rule }) => OF_THE_WHOLE.has(rule))
    .map((finding) => present.get(identityOf(finding)) ?? { ...finding, range: moved(finding.range) });
  return [...now.filter(({ rule }) => !OF_THE_WHOLE.has(rule)), ...kept].toSorted(byPlace);
}

function identityOf({ rule, key, messageId }: Finding): string {
  return `${rule} ${key} ${messageId}`;
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start.part - b.range.start.part || a.range.start.offset - b.range.start.offset;
}
