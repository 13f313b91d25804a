import { statedPartOf } from '@lapsilinssi/core';

import type { Discovered } from './discover.ts';
import type { Files } from './files.ts';

/** A document that is there to be read. */
export type Found = Extract<Discovered, { status: 'found' }>;

/** A document with the files that say that they are its chapters, in the order in which they were found. */
export interface JoinedPlan {
  readonly document: Discovered;
  readonly chapters: readonly Found[];
}

/**
 * Puts chapters to their plans: a file whose front matter says `part-of: plan.md`, the path seen from its own folder. A chapter of a plan
 * that is not among the documents, or that is a chapter itself, stays a document of its own.
 */
export async function joinChapters(
  documents: readonly Discovered[],
  files: Pick<Files, 'read'>,
): Promise<JoinedPlan[]> {
  // A single document has no chapters here: it is not read twice.
  if (documents.length < 2) return documents.map((document) => ({ document, chapters: [] }));
  const plans = new Map<string, string>();
  for (const document of documents) {
    // Chapters and their plans are text: Word has no front matter.
    if (document.status === 'unreadable' || document.format === 'docx') continue;
    const stated = await partOf(document, files);
    if (stated !== undefined) plans.set(document.path, pathFrom(document.path, stated));
  }
  const known = new Set(
    documents.flatMap((one) => (one.status === 'found' && one.format !== 'docx' ? [one.path] : [])),
  );
  const planOf = (path: string): string | undefined => {
    const plan = plans.get(path);
    return plan !== undefined && plan !== path && known.has(plan) && !plans.has(plan) ? plan : undefined;
  };
  return documents
    .filter(({ path }) => planOf(path) === undefined)
    .map((document) => ({
      document,
      chapters: documents.filter((one): one is Found => one.status === 'found' && planOf(one.path) === document.path),
    }));
}

/** What a file says of itself; a file that cannot be read says nothing here, and is told when it is checked. */
async function partOf({ path, content }: Found, files: Pick<Files, 'read'>): Promise<string | undefined> {
  try {
    return statedPartOf(content ?? (await files.read(path)));
  } catch {
    return undefined;
  }
}

/** A path as seen from a file's folder: `luvut/2.md` and `../plan.md` give `plan.md`. */
function pathFrom(file: string, path: string): string {
  if (path.startsWith('/') || /^[a-z]:/iu.test(path)) return path;
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split(/[\\/]/u)) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
