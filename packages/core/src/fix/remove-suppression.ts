import type { FixIntent } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { made, refused } from './fix-edits.ts';
import type { FixEdits } from './fix-edits.ts';
import { afterLineEnd, lineEndOf, lineStart, lineStop } from './source-form.ts';

/**
 * Takes a suppression away: a comment in the text, a comment with its lines, or an entry of front matter. What stood apart because of it
 * still stands apart.
 */
export function removeSuppression(
  document: PlanDocument,
  { range: { start, end } }: Extract<FixIntent, { kind: 'remove-suppression' }>,
): FixEdits {
  const { part } = start;
  const source = document.parts[part] ?? '';
  if (end.part !== part || end.offset > source.length || end.offset <= start.offset) return refused('not-found');
  const first = lineStart(source, start.offset);
  const last = lineStop(source, end.offset);
  const alone = source.slice(first, start.offset).trim() === '' && source.slice(end.offset, last).trim() === '';
  if (!alone) {
    // One of the spaces beside it goes with it.
    const before = /[ \t]/u.test(source[start.offset - 1] ?? '');
    const after = /[ \t]/u.test(source[end.offset] ?? '') || end.offset === last;
    return made({ part, from: before && after ? start.offset - 1 : start.offset, to: end.offset, text: '' });
  }
  const next = afterLineEnd(source, last);
  const inFrontMatter = document.frontMatter.some(
    ({ range }) => range.start.part === part && range.start.offset <= start.offset && end.offset <= range.end.offset,
  );
  if (inFrontMatter) return made({ part, from: first, to: next, text: '' });
  const blankBefore = first === 0 || isBlankLine(source, lineStart(source, beforeLineEnd(source, first)));
  const blankAfter = next >= source.length || isBlankLine(source, next);
  if (blankBefore && blankAfter && next < source.length) {
    return made({ part, from: first, to: afterLineEnd(source, lineStop(source, next)), text: '' });
  }
  return made({ part, from: first, to: next, text: blankBefore || blankAfter ? '' : lineEndOf(source) });
}

/** Offset at which the line before a line ends. */
function beforeLineEnd(source: string, start: number): number {
  return start - (source.slice(Math.max(0, start - 2), start) === '\r\n' ? 2 : 1);
}

function isBlankLine(source: string, start: number): boolean {
  return source.slice(start, lineStop(source, start)).trim() === '';
}
