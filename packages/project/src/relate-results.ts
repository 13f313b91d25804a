import { relate, withRelated } from '@lapsilinssi/core';
import type { DocumentFacts, Pack, ReportedAssessment } from '@lapsilinssi/core';

import type { UnreadableResult } from './check-documents.ts';
import type { Files } from './files.ts';
import type { HeldResult } from './held-result.ts';

/** What to relate with. */
export interface RelateResultsOptions {
  readonly files: Pick<Files, 'kind'>;
  readonly pack: Pack;
  /** ISO date that stands for today. */
  readonly asOf: string;
}

/** A document that was checked and related to the others, or why it was not. */
export type RelatedResult =
  | { readonly status: 'ok'; readonly path: string; readonly assessment: ReportedAssessment }
  | UnreadableResult;

/**
 * Adds to checked documents what is wrong between them. A finding of one document may rest on the last one, so that results come when all
 * have been checked.
 *
 * @yields the results in their order
 */
export async function* relateResults(
  results: AsyncIterable<HeldResult | UnreadableResult>,
  { files, pack, asOf }: RelateResultsOptions,
): AsyncGenerator<RelatedResult> {
  const waiting: (HeldResult | UnreadableResult)[] = [];
  for await (const result of results) waiting.push(result);
  const facts = waiting.flatMap((one) => (one.status === 'held' ? [one.facts] : []));
  const absent = await absentFiles(facts, files);
  const findings = relate(facts, pack.compiled, { asOf, isThere: (path) => !absent.has(path) });
  for (const result of waiting) {
    if (result.status === 'unreadable') yield result;
    else {
      const { path, assessment } = result;
      yield { status: 'ok', path, assessment: withRelated(assessment(), findings.get(path) ?? []) };
    }
  }
}

/** Files that documents name and that are not on the disk. What the disk does not tell is taken to be there. */
async function absentFiles(facts: readonly DocumentFacts[], files: Pick<Files, 'kind'>): Promise<ReadonlySet<string>> {
  const known = new Set(facts.flatMap((one) => one.files));
  const named = new Set(facts.flatMap(({ references }) => references.map(({ path }) => path)));
  const absent = new Set<string>();
  for (const path of named) {
    if (!known.has(path) && (await isAbsent(path, files))) absent.add(path);
  }
  return absent;
}

async function isAbsent(path: string, files: Pick<Files, 'kind'>): Promise<boolean> {
  try {
    return (await files.kind(path)) === undefined;
  } catch {
    return false;
  }
}
