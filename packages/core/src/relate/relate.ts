import type { Finding } from '../assessment.ts';
import type { CompiledPack } from '../pack.ts';
import type { Draft } from '../settle/draft.ts';
import { findingOf } from '../settle/finding-of.ts';
import type { DocumentFacts } from './document-facts.ts';
import { indicatorConflicts } from './indicator-conflicts.ts';
import { missingReferences, type IsThere } from './missing-references.ts';
import { organisationGroups } from './organisation-groups.ts';
import { periodsApart } from './periods-apart.ts';
import { translationDifferences } from './translation-differences.ts';
import { translationPairs } from './translation-pairs.ts';

/** What relating needs beside the documents. */
export interface RelateOptions {
  /** ISO date that stands for today. */
  readonly asOf: string;
  /** Whether a path that is none of the documents' files leads to something; paths are seen from where the documents' are. */
  readonly isThere: IsThere;
}

/** A finding of one document, before it is settled. */
interface Placed {
  readonly path: string;
  readonly draft: Draft;
}

/**
 * What is wrong between documents: plans of an organisation whose periods do not meet, named documents that are not there, an indicator
 * with different figures, versions in two languages that differ. Told in each document that it concerns, with the other one's place as related. The order of the documents changes
 * nothing.
 *
 * @returns findings by the path of their document; documents without any are left out
 */
export function relate(
  documents: readonly DocumentFacts[],
  pack: CompiledPack,
  { asOf, isThere }: RelateOptions,
): ReadonlyMap<string, readonly Finding[]> {
  const ordered = documents.toSorted((a, b) => compare(a.path, b.path));
  const anchors = new Map(ordered.flatMap((one) => one.anchors.map(({ file, names }) => [file, new Set(names)])));
  const known = new Set(ordered.flatMap(({ files }) => files));
  const pairs = translationPairs(ordered);
  const groups = organisationGroups(ordered, pairs);
  const placed: Placed[] = [
    ...ordered.flatMap((one) =>
      [...missingReferences(one, anchors, (path) => known.has(path) || isThere(path))].map((draft) => ({
        path: one.path,
        draft,
      })),
    ),
    ...groups.flatMap((group) => periodsApart(group, pack, Number(asOf.slice(0, 4)))),
    ...groups.flatMap((group) => indicatorConflicts(group, pairs)),
    ...pairs.flatMap(translationDifferences),
  ];
  const findings = new Map<string, Finding[]>();
  for (const { path, draft } of placed) {
    const finding = findingOf(draft, pack);
    const own = findings.get(path);
    if (own === undefined) findings.set(path, [finding]);
    else own.push(finding);
  }
  return findings;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
