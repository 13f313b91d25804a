import { placeFinder, readPlan, reviewPassage } from '@lapsilinssi/core';
import type { Block, DocumentHead, Finding, PlanDocument, Range } from '@lapsilinssi/core';

import { isOfTheWhole } from './absence.ts';
import { rulesOf } from './check-plan.ts';
import { isWhole } from './checked-plan.ts';
import type { CheckedPlan, KeptPlan } from './checked-plan.ts';
import { passageWindow } from './passage-window.ts';
import { changedStretches, movedOffset } from './text-changes.ts';
import type { Stretch, TextChange } from './text-changes.ts';

/** A plan when typing last rested, and one of its files that is being written since. */
export interface Writing {
  readonly rested: KeptPlan;
  readonly part: number;
  /** The file's text now, without byte order mark. */
  readonly text: string;
  /** What changed since, in order. */
  readonly changes: readonly TextChange[];
  readonly asOf: string;
}

/** Passages that are reviewed at once at most. */
const MOST_PASSAGES = 4;

/**
 * The findings to show while typing goes on. What is being written is reviewed anew in its passage; everything else stands where it has moved to, and
 * nothing that is said of the document as a whole comes or goes with a keystroke. Time does not grow with the document.
 */
export function findingsWhileTyping({ rested, part, text, changes, asOf }: Writing): Finding[] {
  const finder = placeFinder({
    parts: rested.reported.document.parts.map((own, index) => (index === part ? text : own)),
  });
  const rangeAt = (from: number, to: number): Range => {
    const start = Math.min(from, text.length);
    return finder.range(part, start, Math.min(Math.max(start, to), text.length));
  };
  const moved = (finding: Finding): Finding => {
    const { start, end } = finding.range;
    if (start.part !== part) return finding;
    const range = rangeAt(movedOffset(start.offset, changes), movedOffset(end.offset, changes));
    return { ...finding, range };
  };
  const stretches = changedStretches(changes);
  // Who writes in many places at once waits until typing rests, and who comes back to a plan that has been put aside.
  const written =
    stretches.length > MOST_PASSAGES || !isWhole(rested)
      ? []
      : stretches.flatMap((dirty) => passageFindings(rested, part, text, changes, dirty, asOf) ?? []);
  const kept = rested.reported.findings.map(moved).filter((finding) => {
    if (isOfTheWhole(finding) || finding.range.start.part !== part) return true;
    const { start, end } = finding.range;
    return !written.some(({ stretch }) => isIn(start.offset, end.offset, stretch));
  });
  const found = written.flatMap(({ findings }) =>
    findings.map(({ finding, from, to }) => ({
      ...finding,
      range: rangeAt(from, to),
      section: sectionAt(rested.reported.document, part, from, changes),
    })),
  );
  return [...kept, ...found].toSorted(byPlace);
}

interface PassageFindings {
  /** What was reviewed. */
  readonly stretch: Stretch;
  readonly findings: readonly { readonly finding: Finding; readonly from: number; readonly to: number }[];
}

function passageFindings(
  { resolved, assessment: { document: rested } }: CheckedPlan,
  part: number,
  text: string,
  changes: readonly TextChange[],
  dirty: Stretch,
  asOf: string,
): PassageFindings | undefined {
  const window = passageWindow(rested, part, text, changes, dirty);
  if (window === undefined) return undefined;
  const { pack, facts, settings } = resolved;
  const { language, documentType, organisationKind, period, organisation, format, path } = rested;
  const inFront = window.first === 0 && window.shift === 0;
  const read = readPlan({
    path,
    content: window.text,
    format: format === 'text' ? 'text' : 'markdown',
    configured: facts,
    pack: rulesOf(pack),
    // What the whole document tells of itself; front matter that is being written tells it anew.
    ...(!inFront && {
      documentType: documentType.value,
      ...(language.value !== 'other' && { language: language.value }),
      ...(organisationKind.value !== undefined && { organisationKind: organisationKind.value }),
      ...(organisation !== undefined && { organisation: organisation.value }),
      ...(period !== undefined && { period: period.value }),
    }),
  });
  if (read.status !== 'ok') return undefined;
  const { document } = read;
  const stretch = writtenStretch(document, window.first, {
    from: dirty.from - window.shift,
    to: dirty.to - window.shift,
  });
  const findings = reviewPassage(document, pack, { asOf, settings }).flatMap((finding) => {
    const { start, end } = finding.range;
    if (isOfTheWhole(finding) || start.offset < window.first || !isIn(start.offset, end.offset, stretch)) return [];
    return [{ finding: { ...finding, related: [] }, from: start.offset + window.shift, to: end.offset + window.shift }];
  });
  return { stretch: { from: stretch.from + window.shift, to: stretch.to + window.shift }, findings };
}

/** What is reviewed anew: the blocks that were touched; of a table or list the whole. */
function writtenStretch(document: PlanDocument, first: number, dirty: Stretch): Stretch {
  let { from, to } = dirty;
  const touched = document.blocks.filter((block) => {
    const [start, end] = endsOf(block);
    return start >= first && start <= dirty.to && end >= dirty.from;
  });
  const lists = new Set(touched.map(({ list }) => list));
  const tables = new Set(touched.map(({ cell }) => cell?.table));
  for (const block of document.blocks) {
    const beside =
      touched.includes(block) ||
      (block.list !== undefined && lists.has(block.list)) ||
      (block.cell !== undefined && tables.has(block.cell.table));
    if (!beside) continue;
    const [start, end] = endsOf(block);
    from = Math.min(from, Math.max(first, start));
    to = Math.max(to, end);
  }
  return { from, to };
}

function endsOf({ segments }: Block): readonly [number, number] {
  return [segments[0]?.from ?? -1, segments.at(-1)?.to ?? -1];
}

function isIn(from: number, to: number, stretch: Stretch): boolean {
  return from <= stretch.to && to >= stretch.from;
}

function sectionAt(document: DocumentHead, part: number, offset: number, changes: readonly TextChange[]): number {
  const section = document.sections.findLast(
    ({ heading, range }) =>
      heading >= 0 && range.start.part === part && movedOffset(range.start.offset, changes) <= offset,
  );
  return section?.index ?? 0;
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start.part - b.range.start.part || a.range.start.offset - b.range.start.offset;
}
