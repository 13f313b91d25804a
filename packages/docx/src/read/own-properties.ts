import type { WordPackage } from '../opc/word-package.ts';
import { readProperties } from './read-properties.ts';

/** Names of our own custom properties begin so: those of other systems say nothing of a plan. */
const PREFIX = 'lapsilinssi:';

/** The name under which a fact stands among a file's custom properties: `lapsilinssi:period`. */
export function propertyName(key: string): string {
  return `${PREFIX}${key}`;
}

/** The key of a custom property of ours; undefined for another's. */
export function propertyKey(name: string): string | undefined {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}

/**
 * What a file says of itself among its custom properties, by key: the facts that front matter holds in Markdown, and the template that it was
 * made from.
 */
export function ownProperties(opened: Pick<WordPackage, 'zip' | 'limits'>): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of readProperties(opened).custom) {
    const key = propertyKey(name);
    if (key !== undefined) values.set(key, value);
  }
  return values;
}
