import { keyOf, sectionKey } from '@lapsilinssi/core';
import type { Finding, ReportedAssessment } from '@lapsilinssi/core';

import type { BaselineEntry } from './baseline.ts';

/**
 * Findings of an assessment as a baseline counts them: by key and section, each place of one that is told of once for many. A theme that is absent lacks everything that is asked of it: what its
 * first mention would lack is counted too, so that a step forward is not told as something new.
 */
export function baselineEntries(
  { document, themes }: Pick<ReportedAssessment, 'document' | 'themes'>,
  findings: readonly Finding[],
): BaselineEntry[] {
  const counted = new Map<string, BaselineEntry>();
  const count = (rule: Finding['rule'], key: string, index: number): void => {
    const section = sectionKey(document, index);
    const place = `${key} ${section}`;
    counted.set(place, { rule, key, section, count: (counted.get(place)?.count ?? 0) + 1 });
  };
  for (const { rule, key, section, related } of findings) {
    count(rule, key, section);
    for (const { again } of related) if (again !== undefined) count(rule, again.key, again.section);
  }
  for (const { rule, theme, section: index } of findings) {
    const result = rule === 'theme-missing' ? themes.find(({ id }) => id === theme) : undefined;
    if (result === undefined) continue;
    const section = sectionKey(document, index);
    const add = (implied: 'theme-thin' | 'criterion-missing', subject: readonly string[]): void => {
      const key = keyOf(implied, subject);
      counted.set(`${key} ${section}`, { rule: implied, key, section, count: 1 });
    };
    if (result.expectedLevel > 1) add('theme-thin', [result.id]);
    for (const { id, asked } of result.criteria) if (asked) add('criterion-missing', [result.id, id]);
  }
  return [...counted.values()];
}

/**
 * The entries of a baseline that are still there, each with no more than is there now. What has moved into another section stays counted where
 * it was.
 *
 * @param now the findings that the baseline covers now
 */
export function keptEntries(entries: readonly BaselineEntry[], now: readonly BaselineEntry[]): BaselineEntry[] {
  const left = new Map<string, number>();
  for (const { key, count } of now) left.set(key, (left.get(key) ?? 0) + count);
  const take = (key: string, most: number): number => {
    const taken = Math.min(most, left.get(key) ?? 0);
    left.set(key, (left.get(key) ?? 0) - taken);
    return taken;
  };
  const inPlace = entries.map(({ key, section, count }) => {
    const here = now.find((one) => one.key === key && one.section === section)?.count ?? 0;
    return take(key, Math.min(count, here));
  });
  return entries.flatMap((entry, index) => {
    const here = inPlace[index] ?? 0;
    const count = here + take(entry.key, entry.count - here);
    return count === 0 ? [] : [{ ...entry, count }];
  });
}
