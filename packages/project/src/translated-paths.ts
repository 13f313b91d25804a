import { pathFrom, statedFiles } from '@lapsilinssi/core';

import type { Discovered } from './discover.ts';
import type { Files } from './files.ts';

/**
 * The documents that are, or have, a version in another language among the documents: a file says `translation-of: plan.md` in its front
 * matter, the path seen from its own folder. Word has no front matter, but may be what was translated.
 */
export async function translatedPaths(
  documents: readonly Discovered[],
  files: Pick<Files, 'read'>,
): Promise<ReadonlySet<string>> {
  const known = new Set(documents.flatMap((one) => (one.status === 'found' ? [one.path] : [])));
  const translated = new Set<string>();
  if (known.size < 2) return translated;
  for (const document of documents) {
    if (document.status === 'unreadable' || document.format === 'docx') continue;
    const source = await sourceOf(document, files);
    if (source !== undefined && source !== document.path && known.has(source)) {
      translated.add(document.path).add(source);
    }
  }
  return translated;
}

/** The document that a file translates; a file that cannot be read says nothing here, and is told when it is checked. */
async function sourceOf(
  { path, content }: Extract<Discovered, { status: 'found' }>,
  files: Pick<Files, 'read'>,
): Promise<string | undefined> {
  try {
    const { translationOf } = statedFiles(content ?? (await files.read(path)));
    return translationOf === undefined ? undefined : pathFrom(path, translationOf);
  } catch {
    return undefined;
  }
}
