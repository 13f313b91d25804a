import type { Theme } from '../pack.ts';
import type { DocumentScan } from '../scan/scan-document.ts';

/**
 * Whether a heading names a theme, in its own words or by one of its terms.
 * @param heading Block of the heading; -1 names nothing.
 */
export function namesTheme(theme: Theme, heading: number, scan: DocumentScan): boolean {
  const language = scan.blocks[heading]?.runtime.language;
  const evidence = language && theme.evidence[language];
  if (!evidence) return false;
  const isHeld = (pattern: number): boolean => scan.holdsPattern(heading, pattern);
  return evidence.names.some(isHeld) || evidence.terms.some(isHeld);
}
