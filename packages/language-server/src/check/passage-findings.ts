import { frontMatterLength } from '@lapsilinssi/core';
import type { DocumentHead, Finding, Place, PlanDocument, Range, Steps } from '@lapsilinssi/core';
import type { Position } from 'vscode-languageserver-protocol';

import { isOfTheWhole } from './absence.ts';
import { isInCode } from './is-in-code.ts';
import { movedFinding } from './moved-finding.ts';
import { passageAround, passageWindow } from './passage-window.ts';
import { readPassage } from './read-passage.ts';
import type { PassageBlock, PassageMemory, PlacedFinding } from './read-passage.ts';
import { changedStretches, movedOffset, offsetBefore, touch, union } from './text-changes.ts';
import type { Stretch, TextChange } from './text-changes.ts';

/** A plan as it was reviewed last, one of whose files is being written since. */
export interface WritingBase {
  /** With the texts of its parts. */
  readonly head: DocumentHead;
  /** What it was read into; undefined when the plan has been put aside. */
  readonly document: PlanDocument | undefined;
  /** In document order. */
  readonly findings: readonly Finding[];
  /** Index of the file that is being written. */
  readonly part: number;
  readonly asOf: string;
  /** What was read to judge its passages. */
  readonly memory: PassageMemory;
}

/** A passage that was written since the base. */
export interface WrittenPassage {
  /** What was touched, in the text now. */
  readonly core: Stretch;
  /** What was reviewed anew: the blocks that were touched; of a table or list the whole, and what stands under a heading. */
  readonly stretch: Stretch;
  /** What is found in it now. */
  readonly findings: readonly PlacedFinding[];
  /** What is found in it by itself in the text of the base, and between which places of that; undefined when nobody has asked yet. */
  readonly before: { readonly ends: Stretch; readonly findings: readonly PlacedFinding[] } | undefined;
}

/** Passages that are reviewed at once at most. */
const MOST_PASSAGES = 4;

/** What has been written when, and what was found of it. */
export interface Writing {
  /** The file's text now, without byte order mark. */
  readonly text: string;
  /** What changed since the base, in order. */
  readonly changes: readonly TextChange[];
  /** The last of these: what changed since the passages were reviewed. */
  readonly latest: readonly TextChange[];
  readonly passages: readonly WrittenPassage[];
}

/**
 * Reviews the passages that the latest changes touched; those that were written before stand where they have moved to. Time does not grow with
 * the document, nor with the number of places that were written before.
 *
 * @yields nothing, between two steps
 */
export function* writtenPassagesInSteps(base: WritingBase, writing: Writing): Steps<WrittenPassage[]> {
  let passages = writing.passages.map((passage) => movedPassage(passage, writing.latest));
  const { document, part } = base;
  const cores = changedStretches(writing.latest).filter(
    (core) => document === undefined || !isInCode(document, part, writing.text, writing.changes, core),
  );
  // Who writes in many places at once waits until the whole is reviewed, and who comes back to a plan that has been put aside.
  if (document === undefined || cores.length > MOST_PASSAGES)
    return passages.filter(({ stretch }) => !cores.some((core) => touch(core, stretch)));
  while (cores.length > 0) {
    const core = cores.shift();
    if (core === undefined) break;
    const touched = passages.filter(({ stretch }) => touch(stretch, core));
    const known = touched.length === 1 ? touched[0]?.before : undefined;
    const whole = touched.reduce((sum, one) => union(sum, one.core), core);
    passages = passages.filter((one) => !touched.includes(one));
    const reviewed = yield* reviewedPassage(base, document, writing, whole, known);
    if (reviewed === undefined) continue;
    // What was reviewed may reach into passages that were written before: then they are one.
    if (passages.some(({ stretch }) => touch(stretch, reviewed.stretch))) {
      const others = passages.filter(({ stretch }) => touch(stretch, reviewed.stretch));
      passages = passages.filter((one) => !others.includes(one));
      cores.unshift(others.reduce((sum, one) => union(sum, one.core), whole));
    } else passages.push(reviewed);
  }
  return passages;
}

/**
 * The findings to show while typing goes on: those of the passages that are being written; everything else stands where it has moved to, and nothing
 * that is said of the document as a whole comes or goes with a keystroke.
 *
 * @param positionAt where an offset of the text stands, both without byte order mark
 */
export function findingsWhileTyping(
  base: WritingBase,
  { text, changes, passages }: Pick<Writing, 'text' | 'changes' | 'passages'>,
  positionAt: (offset: number) => Position,
): Finding[] {
  const { part, head } = base;
  const placeAt = (offset: number): Place => {
    const { line, character } = positionAt(offset);
    return { part, offset, line: line + 1, column: character + 1 };
  };
  const rangeAt = (from: number, to: number): Range => {
    const start = Math.min(from, text.length);
    return { start: placeAt(start), end: placeAt(Math.min(Math.max(start, to), text.length)) };
  };
  const movedRange = (range: Range): Range =>
    range.start.part === part
      ? rangeAt(movedOffset(range.start.offset, changes), movedOffset(range.end.offset, changes))
      : range;
  const movedRelated = ({ related }: Finding): Finding['related'] =>
    related.length === 0
      ? related
      : related.map((one) => (one.path === undefined ? { ...one, range: movedRange(one.range) } : one));
  // The sections of the file, where they begin now.
  const sections = head.sections.flatMap(({ index, heading, range: { start } }) =>
    heading >= 0 && start.part === part ? [{ index, from: movedOffset(start.offset, changes) }] : [],
  );
  const kept = base.findings.flatMap((finding) => {
    const { section } = finding;
    const range = movedRange(finding.range);
    const isKept =
      isOfTheWhole(finding) ||
      range.start.part !== part ||
      !passages.some(({ stretch }) => touch(stretch, { from: range.start.offset, to: range.end.offset }));
    return isKept ? [movedFinding(finding, { range, related: movedRelated(finding), section })] : [];
  });
  const found = passages.flatMap(({ findings }) =>
    findings.map(({ finding, from, to }) =>
      movedFinding(finding, {
        range: rangeAt(from, to),
        related: movedRelated(finding),
        section: sections.findLast((section) => section.from <= from)?.index ?? 0,
      }),
    ),
  );
  return [...kept, ...found].toSorted(byPlace);
}

function movedPassage(
  { core, stretch, findings, before }: WrittenPassage,
  changes: readonly TextChange[],
): WrittenPassage {
  return {
    core: movedPlace(core, changes),
    stretch: movedPlace(stretch, changes),
    findings: findings.map((one) => movedPlace(one, changes)),
    before,
  };
}

/**
 * Reviews a passage by itself. A passage does not tell everything that the whole does (who answers for its section, that a word was explained before):
 * what it tells of the text of the base, and the whole did not, is nothing new, and what only the whole told stays.
 *
 * @yields nothing, between two steps
 */
function* reviewedPassage(
  base: WritingBase,
  document: PlanDocument,
  { text, changes }: Writing,
  core: Stretch,
  known: WrittenPassage['before'],
): Steps<WrittenPassage | undefined> {
  const { part, head } = base;
  const around = passageAround(text, part === 0 ? frontMatterLength(text) : 0, core);
  if (around === undefined) return undefined;
  const now = yield* passageReview(base, document, text, changes, around, core);
  if (now === undefined) return undefined;
  const { stretch } = now;
  const was = stretchBefore(stretch, changes);
  const told = base.findings.flatMap((finding): PlacedFinding[] => {
    const own = endsOf(finding);
    return isOfTheWhole(finding) || finding.range.start.part !== part || !touch(own, was) ? [] : [{ ...own, finding }];
  });
  // Where the passage tells what the whole told there is nothing to compare.
  if (
    isSame(
      told.map((one) => movedPlace(one, changes)),
      now.findings,
    )
  )
    return { core, stretch, findings: now.findings, before: known };
  const ends = stretchBefore(around, changes);
  const before =
    known !== undefined && known.ends.from === ends.from && known.ends.to === ends.to
      ? known
      : {
          ends,
          findings: (yield* passageReview(base, document, head.parts[part] ?? '', [], ends, ends))?.findings ?? [],
        };
  const own = before.findings.filter((one) => touch(one, was));
  const ofPassage = without(own, told).map((one) => movedPlace(one, changes));
  const news = now.findings.filter((one) => !ofPassage.some((other) => isLike(one, other)));
  // What the passage tells in its own way and no longer does, the whole does not either.
  const isGone = (one: PlacedFinding): boolean => {
    const likes = ofPassage.filter((other) => isLike(one, other));
    return likes.length > 0 && !likes.some((like) => now.findings.some((other) => isLike(like, other)));
  };
  const ofWhole = without(told, own)
    .map((one) => movedPlace(one, changes))
    .filter((one) => !isGone(one) && !news.some((other) => isLike(one, other)));
  return { core, stretch, findings: [...ofWhole, ...news], before };
}

function stretchBefore({ from, to }: Stretch, changes: readonly TextChange[]): Stretch {
  return { from: offsetBefore(from, changes), to: offsetBefore(to, changes) };
}

function movedPlace<Placed extends Stretch>(placed: Placed, changes: readonly TextChange[]): Placed {
  return { ...placed, from: movedOffset(placed.from, changes), to: movedOffset(placed.to, changes) };
}

function isSame(one: readonly PlacedFinding[], other: readonly PlacedFinding[]): boolean {
  return one.length === other.length && without(one, other).length === 0;
}

/** The findings that are not among others. */
function without(findings: readonly PlacedFinding[], others: readonly PlacedFinding[]): PlacedFinding[] {
  const known = new Set(others.map(identity));
  return findings.filter((one) => !known.has(identity(one)));
}

function identity({ finding: { rule, messageId, key, severity, values }, from, to }: PlacedFinding): string {
  return JSON.stringify([rule, messageId, key, severity, values, from, to]);
}

/** Whether two findings tell the same of the same words. */
function isLike(one: PlacedFinding, other: PlacedFinding): boolean {
  return one.finding.rule === other.finding.rule && touch(one, other);
}

function* passageReview(
  { part, asOf, memory }: WritingBase,
  base: PlanDocument,
  text: string,
  changes: readonly TextChange[],
  around: Stretch,
  core: Stretch,
): Steps<{ readonly stretch: Stretch; readonly findings: readonly PlacedFinding[] } | undefined> {
  const window = passageWindow(base, part, text, changes, around);
  const read = yield* readPassage(window, base, asOf, memory);
  if (read === undefined) return undefined;
  const { shift } = window;
  const isFront = window.first === 0;
  const stretch = isFront ? around : writtenStretch(read.blocks, { from: core.from - shift, to: core.to - shift });
  const findings = read.findings
    .filter((one) => touch(one, stretch))
    .map(({ finding, from, to }): PlacedFinding => ({ finding, from: from + shift, to: to + shift }));
  return { stretch: { from: stretch.from + shift, to: stretch.to + shift }, findings };
}

/** What is reviewed anew: the blocks that were touched; of a table or list the whole, and what stands under a heading. */
function writtenStretch(blocks: readonly PassageBlock[], core: Stretch): Stretch {
  const touched = blocks.filter((block) => touch(block, core));
  const lists = new Set(touched.map(({ list }) => list));
  const tables = new Set(touched.map(({ table }) => table));
  const heading = touched.find(({ isHeading }) => isHeading);
  const under = heading === undefined ? blocks.length : blocks.indexOf(heading) + 1;
  let stretch = core;
  for (const [index, block] of blocks.entries()) {
    const isBeside =
      touched.includes(block) ||
      index >= under ||
      (block.list !== undefined && lists.has(block.list)) ||
      (block.table !== undefined && tables.has(block.table));
    if (isBeside) stretch = union(stretch, block);
  }
  return stretch;
}

function endsOf({ range: { start, end } }: Finding): Stretch {
  return { from: start.offset, to: end.offset };
}

/** Findings in document order. */
export function byPlace(a: Finding, b: Finding): number {
  return a.range.start.part - b.range.start.part || a.range.start.offset - b.range.start.offset;
}
