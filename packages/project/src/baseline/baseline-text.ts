import { BASELINE_VERSION } from './baseline.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';

/**
 * A baseline as its file holds it: one finding a line, in an order that changes only with the findings, so that a comparison of versions shows
 * what came and went.
 */
export function baselineText({ documents }: Baseline): string {
  const paths = Object.keys(documents)
    .filter((path) => (documents[path] ?? []).length > 0)
    .toSorted();
  const parts = paths.map((path) => {
    const lines = (documents[path] ?? [])
      .toSorted(byContent)
      .map(({ rule, key, section, count }) => `      ${JSON.stringify({ rule, key, section, count })}`);
    return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const held = parts.length === 0 ? '{}' : `{\n${parts.join(',\n')}\n  }`;
  return `{\n  "tool": "lapsilinssi",\n  "version": ${BASELINE_VERSION},\n  "documents": ${held}\n}\n`;
}

function byContent(a: BaselineEntry, b: BaselineEntry): number {
  const [one, other] = [a, b].map(({ rule, key, section }) => `${rule} ${key} ${section}`);
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
