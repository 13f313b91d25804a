import type { Severity } from '@lapsilinssi/core';

import { say } from '../messages/say.ts';
import type { TextOptions } from './text-options.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts by severity, those that are not zero: `harkittavaa 7, tiedoksi 11`; empty when all are zero. */
export function countsText(
  counts: Readonly<Record<Severity, number>>,
  { language }: Pick<TextOptions, 'language'>,
): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => say(language, `report.count.${severity}`, { count: counts[severity] }))
    .join(', ');
}
