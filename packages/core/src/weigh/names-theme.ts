import type { Theme } from '../pack.ts';
import type { DocumentScan } from '../scan/scan-document.ts';

/** Per document: the headings that name a theme. */
const NAMING = new WeakMap<DocumentScan, Map<Theme, ReadonlySet<number>>>();

/**
 * Whether a heading names a theme, in its own words or by one of its terms.
 * @param heading Block of the heading; -1 names nothing.
 */
export function namesTheme(theme: Theme, heading: number, scan: DocumentScan): boolean {
  let known = NAMING.get(scan);
  if (!known) NAMING.set(scan, (known = new Map<Theme, ReadonlySet<number>>()));
  let headings = known.get(theme);
  if (!headings) known.set(theme, (headings = headingsNaming(theme, scan)));
  return headings.has(heading);
}

function headingsNaming(theme: Theme, scan: DocumentScan): ReadonlySet<number> {
  const headings = new Set<number>();
  for (const language of scan.languages) {
    const { names = [], terms = [] } = theme.evidence[language] ?? {};
    for (const pattern of [...names, ...terms])
      for (const heading of scan.headingsWith(language, pattern)) headings.add(heading);
  }
  return headings;
}
