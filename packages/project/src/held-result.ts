import { documentFacts, held } from '@lapsilinssi/core';
import type { DocumentFacts, HeldAssessment, Pack } from '@lapsilinssi/core';

import type { CheckResult, UnreadableResult } from './check-documents.ts';
import type { Packing } from './packing.ts';

/** A document that was checked and waits to be related to the others: only what reports tell of it is held. */
export interface HeldResult {
  readonly status: 'held';
  readonly path: string;
  readonly facts: DocumentFacts;
  readonly assessment: () => HeldAssessment;
}

/** What is kept of a document that was checked. Plain data. */
interface Kept {
  readonly facts: DocumentFacts;
  readonly assessment: HeldAssessment;
}

/** What documents are held with. */
export interface HoldOptions {
  readonly pack: Pack;
  /** Documents that are, or have, a version in another language among the documents; see `translated-paths.ts`. */
  readonly translated: ReadonlySet<string>;
}

/**
 * Holds documents with their text: who makes edits needs it, and it takes memory.
 *
 * @yields the results in their order
 */
export async function* heldWithText(
  results: AsyncIterable<CheckResult>,
  { pack, translated }: HoldOptions,
): AsyncGenerator<HeldResult | UnreadableResult> {
  for await (const result of results) {
    if (result.status === 'unreadable') {
      yield result;
      continue;
    }
    yield heldAsIs(result, { pack, translated }, true);
  }
}

/**
 * A document as it is, for few of them: to make it small takes longer than to leave it.
 * @param withText whether its text is held too
 */
export function heldAsIs(
  { path, assessment }: Extract<CheckResult, { status: 'ok' }>,
  { pack, translated }: HoldOptions,
  withText: boolean,
): HeldResult {
  const facts = documentFacts(assessment, pack, translated.has(path));
  const told = held(assessment, withText);
  return { status: 'held', path, facts, assessment: () => told };
}

/** What is kept of a document, as a text that {@link heldFrom} reads. */
export function keptText(
  { path, assessment }: Extract<CheckResult, { status: 'ok' }>,
  { pack, translated }: HoldOptions,
): string {
  const kept: Kept = {
    facts: documentFacts(assessment, pack, translated.has(path)),
    assessment: held(assessment, false),
  };
  return JSON.stringify(kept);
}

/**
 * A document from what was kept of it. It waits packed: a thousand objects that nobody looks at cost more, and so does what their texts were
 * cut from.
 *
 * @throws SyntaxError for a text that {@link keptText} has not written
 */
export function heldFrom(path: string, text: string, { pack, unpack }: Packing): HeldResult {
  const { facts }: Kept = JSON.parse(text);
  const bytes = pack(text);
  return {
    status: 'held',
    path,
    facts,
    assessment() {
      const { assessment }: Kept = JSON.parse(unpack(bytes));
      return assessment;
    },
  };
}
