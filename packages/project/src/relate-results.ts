import { documentFacts, held, relate, withRelated } from '@lapsilinssi/core';
import type { DocumentFacts, HeldAssessment, Pack, ReportedAssessment } from '@lapsilinssi/core';

import type { CheckResult } from './check-documents.ts';
import type { Files } from './files.ts';

/** What to relate with. */
export interface RelateResultsOptions {
  readonly files: Pick<Files, 'kind'>;
  readonly pack: Pack;
  /** ISO date that stands for today. */
  readonly asOf: string;
  /** Documents that are, or have, a version in another language among the documents; see `translated-paths.ts`. */
  readonly translated: ReadonlySet<string>;
  /** Whether the documents keep their text: who makes edits needs it, and it takes memory. */
  readonly text: boolean;
}

/** A document that was checked and related to the others, or why it was not. */
export type RelatedResult =
  | { readonly status: 'ok'; readonly path: string; readonly assessment: ReportedAssessment }
  | UnreadableResult;

type UnreadableResult = Extract<CheckResult, { status: 'unreadable' }>;

interface HeldResult {
  readonly status: 'ok';
  readonly path: string;
  readonly assessment: HeldAssessment;
}

/**
 * Adds to checked documents what is wrong between them. A finding of one document may rest on the last one, so that results come when all
 * have been checked; until then only what a report tells of a document is held.
 *
 * @yields the results in their order
 */
export async function* relateResults(
  results: AsyncIterable<CheckResult>,
  { files, pack, asOf, text, translated }: RelateResultsOptions,
): AsyncGenerator<RelatedResult> {
  const waiting: (HeldResult | UnreadableResult)[] = [];
  const facts: DocumentFacts[] = [];
  for await (const result of results) {
    if (result.status === 'unreadable') {
      waiting.push(result);
      continue;
    }
    const { status, path, assessment } = result;
    facts.push(documentFacts(assessment, pack.compiled, translated.has(path)));
    waiting.push({ status, path, assessment: held(assessment, text) });
  }
  const absent = await absentFiles(facts, files);
  const findings = relate(facts, pack.compiled, { asOf, isThere: (path) => !absent.has(path) });
  for (const result of waiting) {
    yield result.status === 'unreadable'
      ? result
      : { ...result, assessment: withRelated(result.assessment, findings.get(result.path) ?? []) };
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
