import { frontMatterKey } from '@lapsilinssi/core';
import { stringify } from 'yaml';

import { propertyKey } from '../read/own-properties.ts';
import type { WordProperties } from '../read/read-properties.ts';

/**
 * The properties of a Word file as front matter: those that are keys of ours under the names that they have, then title and writer. A title that
 * stands in the text is left out, and so is the language that a program marks by itself: the text tells its own.
 * @param heading of the document
 */
export function planMetadata(
  { custom, title, author, description, keywords }: WordProperties,
  heading: string,
): string {
  const entries = new Map<string, string>();
  for (const [name, value] of custom) {
    const written = propertyKey(name) ?? name;
    const key = frontMatterKey(written);
    if (key !== undefined && key !== 'ignore' && value !== '') entries.set(written, value);
  }
  const hasTitle = [...entries.keys()].some((name) => frontMatterKey(name) === 'title');
  const rest = [
    ['title', hasTitle || title.trim() === heading.trim() ? '' : title],
    ['author', author],
    ['description', description],
    ['keywords', keywords],
  ] as const;
  for (const [key, value] of rest) if (value.trim() !== '') entries.set(key, value.trim());
  return entries.size === 0 ? '' : stringify(Object.fromEntries(entries), { lineWidth: 0 }).trimEnd();
}
