import { readPlanInSteps, reviewTextInSteps } from '@lapsilinssi/core';
import type { Block, Finding, PlanDocument, Steps } from '@lapsilinssi/core';

import type { Resolved } from '../workspace/resolver.ts';
import { isOfTheWhole } from './absence.ts';
import { rulesOf } from './check-plan.ts';
import type { PassageWindow } from './passage-window.ts';
import type { Stretch } from './text-changes.ts';

/** A finding with its place in a text. */
export interface PlacedFinding extends Stretch {
  readonly finding: Finding;
}

/** A block of a passage with its place in the window. */
export interface PassageBlock extends Stretch {
  readonly isHeading: boolean;
  /** Index of the list or table that it belongs to. */
  readonly list: number | undefined;
  readonly table: number | undefined;
}

/** A passage that was read and reviewed by itself; offsets in the text of its window. */
export interface ReadPassage {
  readonly blocks: readonly PassageBlock[];
  readonly findings: readonly PlacedFinding[];
}

/** What passages were read to be: who types, thinks and types on in one place, or goes back to a place, has it read again only where it has changed. */
export interface PassageMemory {
  /** What they were read with. */
  readonly resolved: Resolved;
  /** By everything else that decides what they are read to be; the one asked for last at the end. */
  readonly passages: Map<string, ReadPassage>;
}

/** Passages that are remembered at most. */
const MOST_REMEMBERED = 40;

/** A memory of nothing. */
export function openPassageMemory(resolved: Resolved): PassageMemory {
  return { resolved, passages: new Map() };
}

/**
 * Reads the passage of a window and reviews its text; undefined when it cannot be read.
 *
 * @param of the document that it stands in
 * @yields nothing, between two steps
 */
export function* readPassage(
  window: PassageWindow,
  of: PlanDocument,
  asOf: string,
  { resolved, passages }: PassageMemory,
): Steps<ReadPassage | undefined> {
  const { pack, facts, settings } = resolved;
  const { language, documentType, organisationKind, period, organisation, path } = of;
  const known = {
    path,
    content: window.text,
    format: of.format === 'text' ? 'text' : 'markdown',
    // What the whole document tells of itself; front matter that is being written tells it anew.
    ...(window.first > 0 && {
      documentType: documentType.value,
      ...(language.value !== 'other' && { language: language.value }),
      ...(organisationKind.value !== undefined && { organisationKind: organisationKind.value }),
      ...(organisation !== undefined && { organisation: organisation.value }),
      ...(period !== undefined && { period: period.value }),
    }),
  } as const;
  const key = JSON.stringify([window.first, asOf, known]);
  const remembered = passages.get(key);
  if (remembered !== undefined) {
    passages.delete(key);
    passages.set(key, remembered);
    return remembered;
  }
  const read = yield* readPlanInSteps({ ...known, configured: facts, pack: rulesOf(pack) }, new Map());
  if (read.status !== 'ok') return undefined;
  yield;
  const { document } = read;
  const reviewed = yield* reviewTextInSteps(document, pack, { asOf, settings });
  const passage: ReadPassage = {
    blocks: document.blocks.map(passageBlock).filter(({ from }) => from >= window.first),
    findings: reviewed.findings().flatMap((finding): PlacedFinding[] => {
      const { start, end } = finding.range;
      if (isOfTheWhole(finding) || start.offset < window.first) return [];
      return [{ finding: { ...finding, related: [] }, from: start.offset, to: end.offset }];
    }),
  };
  passages.set(key, passage);
  for (const [first] of passages) {
    if (passages.size <= MOST_REMEMBERED) break;
    passages.delete(first);
  }
  return passage;
}

function passageBlock({ kind, list, cell, segments }: Block): PassageBlock {
  return {
    isHeading: kind === 'heading',
    list,
    table: cell?.table,
    from: segments[0]?.from ?? -1,
    to: segments.at(-1)?.to ?? -1,
  };
}
