import type { PlanDocument } from '@lapsilinssi/core';

import { movedOffset } from './text-changes.ts';
import type { Stretch, TextChange } from './text-changes.ts';

/**
 * Whether what was written stands between the fences of a block of code, and both stand as they did: nothing in it is read, and nothing is told anew.
 *
 * @param document what the text was read into last
 * @param part index of the part that is written
 * @param text what that part is now
 * @param changes how it became that
 */
export function isInCode(
  { code = [], parts }: PlanDocument,
  part: number,
  text: string,
  changes: readonly TextChange[],
  { from, to }: Stretch,
): boolean {
  const before = parts[part] ?? '';
  return code.some(({ start, end }) => {
    if (start.part !== part) return false;
    const now = { from: movedOffset(start.offset, changes), to: movedOffset(end.offset, changes) };
    if (now.from >= from || now.to <= to) return false;
    const was = fencesOf(before.slice(start.offset, end.offset));
    const is = fencesOf(text.slice(now.from, now.to));
    if (was === undefined || is === undefined || is.first !== was.first || is.last !== was.last) return false;
    const isInside = from >= now.from + is.first.length && to <= now.to - is.last.length;
    return isInside && lineBefore(text, now.from) === lineBefore(before, start.offset);
  });
}

/** What stands in the line before a place. */
function lineBefore(text: string, offset: number): string {
  const begin = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return offset === 0 ? '' : text.slice(begin, offset);
}

/** The first line of a fenced block with its line end, and the last without the one before it; undefined when it ends earlier, or does not end. */
function fencesOf(block: string): { readonly first: string; readonly last: string } | undefined {
  const [first = '', fence = ''] = /^(`{3,}|~{3,})[^\r\n]*(?:\r\n|[\r\n])/u.exec(block) ?? [];
  if (fence === '') return undefined;
  const sign = fence.charAt(0);
  const closing = new RegExp(`(?<=[\\r\\n]) {0,3}${fence}${sign}*[ \\t]*(?=[\\r\\n]|$)`, 'u').exec(block);
  if (closing === null || closing.index + closing[0].length < block.length) return undefined;
  return { first, last: closing[0] };
}
