/** A change of a text: what stood from `from` to `to` became `length` characters. Offsets in the text before it, in UTF-16 code units. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Changes up to which an offset is moved past each of them anew. */
const FEW = 8;

/** Where an offset stands after the first so many of a list of changes. */
interface Moved {
  count: number;
  at: number;
}

/** By a list of changes, which only grows at its end: what has been asked about it, by offset. */
const asked = new WeakMap<readonly TextChange[], Map<number, Moved>>();

/**
 * Where an offset stands after changes in their order; inside what was replaced, as near its beginning as can be. Who asks about the same offsets
 * after each change of a long list ({@link addChange}) waits for the new change only.
 */
export function movedOffset(offset: number, changes: readonly TextChange[]): number {
  const last = changes.at(-1);
  if (last === undefined) return offset;
  // The last one may grow yet; those before it stay.
  const lasting = changes.length - 1;
  const known = changes.length > FEW ? movesIn(changes, offset) : { count: 0, at: offset };
  for (; known.count < lasting; known.count += 1) {
    const change = changes[known.count];
    if (change !== undefined) known.at = moved(known.at, change);
  }
  return moved(known.at, last);
}

function movesIn(changes: readonly TextChange[], offset: number): Moved {
  let all = asked.get(changes);
  if (all === undefined) asked.set(changes, (all = new Map()));
  let known = all.get(offset);
  if (known === undefined) all.set(offset, (known = { count: 0, at: offset }));
  return known;
}

/** Where an offset of the text after changes stood before them; inside what a change wrote, as near its beginning as can be. */
export function offsetBefore(offset: number, changes: readonly TextChange[]): number {
  let at = offset;
  for (let index = changes.length - 1; index >= 0; index -= 1) {
    const { from = 0, to = 0, length = 0 } = changes[index] ?? {};
    if (at > from) at = at >= from + length ? at - length + (to - from) : from + Math.min(at - from, to - from);
  }
  return at;
}

function moved(offset: number, { from, to, length }: TextChange): number {
  if (offset <= from) return offset;
  return offset >= to ? offset + length - (to - from) : from + Math.min(offset - from, length);
}

/** Adds a change to those before it; letters typed one after another become one change. */
export function addChange(changes: TextChange[], change: TextChange): void {
  const last = changes.at(-1);
  const end = last === undefined ? 0 : last.from + last.length;
  if (last !== undefined && change.from >= last.from && change.from <= end && change.to <= end) {
    // It touches only what the change before it wrote.
    const length = last.length - (change.to - change.from) + change.length;
    changes[changes.length - 1] = { from: last.from, to: last.to, length };
  } else changes.push(change);
}

/** Characters between two places that are written at once, below which they are one. */
const NEAR = 200;

/** The stretches that changes touched, in the text after them, in order; those that lie near each other are one. */
export function changedStretches(changes: readonly TextChange[]): Stretch[] {
  let stretches: Stretch[] = [];
  for (const change of changes) {
    const before = stretches.map(({ from, to }) => ({ from: moved(from, change), to: moved(to, change) }));
    stretches = [...before, { from: change.from, to: change.from + change.length }];
  }
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || stretch.from > last.to + NEAR) joined.push(stretch);
    else joined[joined.length - 1] = union(last, stretch);
  }
  return joined;
}

/** The least stretch that holds two. */
export function union(a: Stretch, b: Stretch): Stretch {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** Whether two stretches have a place in common, be it that one ends where the other begins. */
export function touch(a: Stretch, b: Stretch): boolean {
  return a.from <= b.to && a.to >= b.from;
}

/** The change between two texts, as one stretch. */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  return { from: start, to: before.length - end, length: after.length - end - start };
}
