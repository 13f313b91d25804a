import { pathFrom, statedFiles } from '@lapsilinssi/core';

import type { Discovered } from './discover.ts';
import type { Files } from './files.ts';

/** A document that is there to be read. */
export type Found = Extract<Discovered, { status: 'found' }>;

type Unreadable = Extract<Discovered, { status: 'unreadable' }>;

/** A document with the files that say that they are its chapters, in the order in which they were found. */
export interface JoinedPlan {
  readonly document: Discovered;
  readonly chapters: readonly Found[];
  /** Chapters that a configuration names and that cannot be read. */
  readonly unread: readonly Unreadable[];
}

/**
 * Puts chapters to their plans: a file whose front matter says `part-of: plan.md`, the path seen from its own folder. A chapter of a plan
 * that is not among the documents, or that is a chapter itself, stays a document of its own.
 *
 * @param plans documents whose chapters a configuration names: they are read once, where the first of their files stands
 */
export async function joinChapters(
  documents: readonly Discovered[],
  files: Pick<Files, 'read'>,
  plans: readonly (readonly Discovered[])[] = [],
): Promise<JoinedPlan[]> {
  if (plans.length === 0) return joinStated(documents, files);
  const planOf = new Map(plans.flatMap((plan) => plan.map(({ path }) => [path, plan] as const)));
  const joined: JoinedPlan[] = [];
  const stated = await joinStated(
    documents.filter(({ path }) => !planOf.has(path)),
    files,
  );
  const done = new Set<readonly Discovered[]>();
  for (const { path } of documents) {
    const plan = planOf.get(path);
    const own = stated.find(({ document }) => document.path === path);
    if (own !== undefined) joined.push(own);
    if (plan === undefined || done.has(plan)) continue;
    done.add(plan);
    joined.push(...joinedPlan(plan));
  }
  return joined;
}

function joinedPlan([document, ...chapters]: readonly Discovered[]): JoinedPlan[] {
  if (document === undefined) return [];
  return [
    {
      document,
      chapters: chapters.filter((one): one is Found => one.status === 'found'),
      unread: chapters.filter((one): one is Unreadable => one.status === 'unreadable'),
    },
  ];
}

async function joinStated(documents: readonly Discovered[], files: Pick<Files, 'read'>): Promise<JoinedPlan[]> {
  // A single document has no chapters here: it is not read twice.
  if (documents.length < 2) return documents.map((document) => ({ document, chapters: [], unread: [] }));
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
      unread: [],
    }));
}

/** What a file says of itself; a file that cannot be read says nothing here, and is told when it is checked. */
async function partOf({ path, content }: Found, files: Pick<Files, 'read'>): Promise<string | undefined> {
  try {
    return statedFiles(content ?? (await files.read(path))).partOf;
  } catch {
    return undefined;
  }
}
