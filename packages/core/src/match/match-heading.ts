import type { Language } from '@lapsilinssi/linguistics';
import type { ColumnRole, SectionRole } from '../document.ts';
import { findPatterns } from './find-patterns.ts';
import type { Pack } from './open-pack.ts';
import { scanText } from './scan-text.ts';

/** What a heading, title or column heading says of itself. */
export interface HeadingMatch {
  /** In the order of the pack. */
  readonly sectionRoles: readonly SectionRole[];
  readonly columnRoles: readonly ColumnRole[];
  /** Every pattern of the pack that the text holds, sorted. */
  readonly patterns: readonly number[];
}

const NOTHING: HeadingMatch = { sectionRoles: [], columnRoles: [], patterns: [] };

/** Matches a heading, a title or a column heading with the pack's roles. */
export function matchHeading(pack: Pack, language: Language | 'other', text: string): HeadingMatch {
  const runtime = pack.language(language);
  if (!runtime || text === '') return NOTHING;
  const patterns = new Set(patternsIn(pack, language, text));
  const holds = (wanted: readonly number[]): boolean => wanted.some((pattern) => patterns.has(pattern));
  return {
    sectionRoles: runtime.data.sectionRoles.filter((one) => holds(one.patterns)).map((one) => one.role),
    columnRoles: runtime.data.columnRoles.filter((one) => holds(one.patterns)).map((one) => one.role),
    patterns: [...patterns].toSorted((a, b) => a - b),
  };
}

/** The patterns that a short text holds; the whole text counts as one clause. */
export function patternsIn(pack: Pack, language: Language | 'other', text: string): number[] {
  const runtime = pack.language(language);
  if (!runtime) return [];
  const { scan, units } = scanText(runtime, text);
  const found = new Set<number>();
  findPatterns(
    runtime,
    units,
    () => new Int32Array(scan.tokenCount),
    (pattern) => found.add(pattern),
  );
  return [...found];
}
