import type { Place, Range } from '@lapsilinssi/core';

/** A change of a text: what stood from `from` to `to` became `length` characters. Offsets in the text before it, in UTF-16 code units. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Where a range stands after changes; what was changed inside it stretches or shrinks it. `placeAt` knows the text after them. */
export function movedRange(range: Range, changes: readonly TextChange[], placeAt: (offset: number) => Place): Range {
  let start = range.start.offset;
  let end = range.end.offset;
  for (const change of changes) {
    start = moved(start, change);
    end = Math.max(start, moved(end, change));
  }
  return { start: placeAt(start), end: placeAt(end) };
}

function moved(offset: number, { from, to, length }: TextChange): number {
  if (offset <= from) return offset;
  return offset >= to ? offset + length - (to - from) : from + Math.min(offset - from, length);
}

/** The change between two texts, as one stretch. */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  return { from: start, to: before.length - end, length: after.length - end - start };
}
