import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, KnownFacts, Pack, ReadError } from '@lapsilinssi/core';

import type { Discovered } from './discover.ts';
import type { Files } from './files.ts';
import { faultError, thrownError } from './read-error.ts';

/** What to check with; facts about the documents that are given here win over what the documents say. */
export interface CheckOptions extends KnownFacts {
  readonly files: Pick<Files, 'read'>;
  readonly pack: Pack;
  /** ISO date that stands for today. */
  readonly asOf: string;
}

/** A document that was checked, or why it was not. */
export type CheckResult =
  | { readonly status: 'ok'; readonly path: string; readonly assessment: Assessment }
  | { readonly status: 'unreadable'; readonly path: string; readonly error: ReadError };

/**
 * Reads and assesses documents one after another; one that cannot be read never stops the others. Only one is held in memory at a time.
 *
 * @yields the result of each document, in their order
 */
export async function* checkDocuments(
  documents: Iterable<Discovered>,
  options: CheckOptions,
): AsyncGenerator<CheckResult> {
  const rules = outlineRules(options.pack);
  for (const document of documents) {
    if (document.status === 'unreadable') yield document;
    else yield await checkOne(document, options, rules);
  }
}

async function checkOne(
  { path, format, content }: Extract<Discovered, { status: 'found' }>,
  { files, pack, asOf, ...facts }: CheckOptions,
  rules: ReturnType<typeof outlineRules>,
): Promise<CheckResult> {
  let bytes: Uint8Array;
  try {
    bytes = content ?? (await files.read(path));
  } catch (thrown) {
    return { status: 'unreadable', path, error: thrownError(thrown, path) };
  }
  try {
    const read = readPlan({ ...facts, path, format, content: bytes, pack: rules });
    if (read.status === 'unreadable') return { status: 'unreadable', path, error: read.error };
    return { status: 'ok', path, assessment: assess(read.document, pack, { asOf }) };
  } catch (thrown) {
    return { status: 'unreadable', path, error: faultError(thrown, path) };
  }
}
