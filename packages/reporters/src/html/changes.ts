import type { ReportedAssessment, CoveredDocument, Level } from '@lapsilinssi/core';

import type { EarlierReport } from './earlier-report.ts';

/** A theme whose level rose or fell. */
export interface LevelChange {
  readonly theme: string;
  readonly from: Level;
  readonly to: Level;
}

/** What changed in a document since an earlier report. */
export interface DocumentChanges {
  readonly levels: readonly LevelChange[];
  /** Findings that are no longer there, and new ones. */
  readonly mended: number;
  readonly fresh: number;
}

/** What changed in a document since an earlier report; undefined when the earlier one did not have it. */
export function changesOf(
  { path, cells }: CoveredDocument,
  { findings, setAside }: Pick<ReportedAssessment, 'findings' | 'setAside'>,
  earlier: EarlierReport,
): DocumentChanges | undefined {
  const before = earlier.documents.find((one) => samePath(one.path, path));
  if (before === undefined) return undefined;
  const levels = cells.flatMap(({ theme, level }): LevelChange[] => {
    const from = before.levels.get(theme);
    return from === undefined || from === level ? [] : [{ theme, from, to: level }];
  });
  const had = countsOf(before.findings);
  const has = countsOf([...findings, ...setAside].map(({ key }) => key));
  return { levels, mended: surplus(had, has), fresh: surplus(has, had) };
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How many there are in one beyond those in the other. */
function surplus(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, count] of one) sum += Math.max(0, count - (other.get(key) ?? 0));
  return sum;
}

function samePath(one: string, other: string): boolean {
  return plainPath(one) === plainPath(other);
}

function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//u, '');
}
