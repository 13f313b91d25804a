import type { Theme } from '../pack.ts';
import type { DocumentScan } from '../scan/scan-document.ts';

/**
 * Whether a heading names a theme, in its own words or by one of its terms.
 * @param heading Block of the heading; -1 names nothing.
 */
export function namesTheme(theme: Theme, heading: number, scan: DocumentScan): boolean {
  const language = scan.blocks[heading]?.runtime.language;
  const evidence = language && theme.evidence[language];
  const patterns = scan.headingPatterns.get(heading);
  return (
    evidence !== undefined &&
    patterns !== undefined &&
    [...evidence.names, ...evidence.terms].some((pattern) => patterns.has(pattern))
  );
}
