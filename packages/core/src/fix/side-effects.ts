import type { Assessment, Finding, FixIntent } from '../assessment.ts';
import type { Block, Range } from '../document.ts';
import { offsetAfter } from './text-edit.ts';
import type { TextEdit } from './text-edit.ts';

/** A change that was made: the texts before and after, and the edits between them. */
export interface Change {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly edits: readonly TextEdit[];
  readonly intents: readonly FixIntent[];
}

/** Findings that a suggested fix may create inside what it inserted: something is left to fill in. */
const LEFT_TO_FILL: ReadonlySet<string> = new Set(['placeholder-left', 'section-empty']);

/** Whether a change did more than it may: a finding came up that its fixes may not create, or a text changed that no edit covers. */
export function hasSideEffects(change: Change): boolean {
  const suggested = change.intents.some(({ safety }) => safety === 'suggested');
  const bad = createdFindings(change).some(
    (finding) => !suggested || !LEFT_TO_FILL.has(finding.rule) || !isInserted(change, finding.range.start),
  );
  return bad || !keepsBlocks(change);
}

/** The findings after a change that were not there before it; one whose sentence was changed is the same finding at the same place. */
function createdFindings({ before, after, edits }: Change): Finding[] {
  const left = [...before.findings];
  const take = (matches: (finding: Finding) => boolean): boolean => {
    const at = left.findIndex(matches);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const unknown = after.findings.filter(
    (finding) => !take((one) => one.rule === finding.rule && one.key === finding.key),
  );
  return unknown.filter((finding) => {
    const { start, end } = finding.range;
    return !take(
      (one) =>
        hasSubjectOf(one, finding) &&
        placesOf(one).some((place) => {
          if (place.start.part !== start.part) return false;
          const from = offsetAfter(edits, start.part, place.start.offset);
          const to = offsetAfter(edits, start.part, place.end.offset);
          return from === start.offset || (start.offset < to && from < end.offset);
        }),
    );
  });
}

/** Whether two findings are of one rule about one thing, whatever they say of it: one that lacks less is the same. */
function hasSubjectOf(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.theme === other.theme &&
    one.criterion === other.criterion &&
    one.content === other.content
  );
}

/** All places that a finding speaks of: a finding on several goes on at the next when the first is mended. */
function placesOf({ range, related, fixes }: Finding): Range[] {
  return [range, ...related.map((one) => one.range), ...fixes.flatMap((fix) => ('range' in fix ? [fix.range] : []))];
}

/** Whether a place of the new text lies in what was inserted. */
function isInserted({ edits }: Change, { part, offset }: { readonly part: number; readonly offset: number }): boolean {
  return insertedRanges(edits).some((range) => range.part === part && range.from <= offset && offset < range.to);
}

/** Where the edits' texts stand in the new text. */
function insertedRanges(edits: readonly TextEdit[]): TextEdit[] {
  return edits.map((edit) => {
    const others = edits.filter((other) => other !== edit && other.part === edit.part && other.from < edit.from);
    const from = offsetAfter(others, edit.part, edit.from);
    return { ...edit, from, to: from + edit.text.length };
  });
}

/** Whether every block that no edit touches is there as it was, in its order, and nothing stands between them but what was inserted. */
function keepsBlocks({ before, after, edits }: Change): boolean {
  const inserted = insertedRanges(edits);
  const olds = before.document.blocks.filter(({ use }) => use !== 'comment');
  const news = after.document.blocks.filter((block) => block.use !== 'comment' && !liesIn(block, inserted));
  return (
    olds.length === news.length &&
    olds.every((old, at) => {
      const block = news[at];
      return (
        block !== undefined &&
        old.kind === block.kind &&
        old.level === block.level &&
        old.depth === block.depth &&
        (old.text === block.text ? true : touches(old, edits))
      );
    })
  );
}

function liesIn({ segments }: Block, ranges: readonly TextEdit[]): boolean {
  return segments.every(({ part, from, to }) =>
    ranges.some((range) => range.part === part && range.from <= from && to <= range.to),
  );
}

function touches({ segments }: Block, edits: readonly TextEdit[]): boolean {
  return edits.some((edit) =>
    segments.some(({ part, from, to }) => part === edit.part && edit.from <= to && edit.to >= from),
  );
}
