import type { Assessment } from '@lapsilinssi/core';

import type { UiLanguage } from './messages/catalogue.ts';
import { say } from './messages/say.ts';

/** What is said of a document's findings in the end: {@link closingLines} of its counts. */
export function closingLinesOf(
  { findings, setAside }: Pick<Assessment, 'findings' | 'setAside'>,
  language: UiLanguage,
): string[] {
  return closingLines(findings.length, setAside.filter((one) => 'baseline' in one).length, language);
}

/**
 * That there are no findings, or no new ones, and how many were known when the baseline was written: `34 kuitattua havaintoa.` Empty when
 * there are findings and none was known.
 */
export function closingLines(found: number, acknowledged: number, language: UiLanguage): string[] {
  const known = acknowledgedText(acknowledged, language);
  return [
    ...(found > 0 ? [] : [say(language, acknowledged === 0 ? 'report.none' : 'report.none-new')]),
    ...(known === '' ? [] : [known]),
  ];
}

/** How many findings were known when the baseline was written; empty when none was. */
export function acknowledgedText(count: number, language: UiLanguage): string {
  if (count === 0) return '';
  return say(language, count === 1 ? 'report.acknowledged.one' : 'report.acknowledged.many', { count });
}
