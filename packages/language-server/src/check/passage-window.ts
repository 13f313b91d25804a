import { frontMatterLength } from '@lapsilinssi/core';
import type { Block, PlanDocument } from '@lapsilinssi/core';

import { movedOffset } from './text-changes.ts';
import type { Stretch, TextChange } from './text-changes.ts';

/** The passage around a place that is being written, with as much of the document before it as tells what it speaks of. */
export interface PassageWindow {
  /** Front matter, the headings above the passage and what they leave out; then the passage. Of front matter itself that alone. */
  readonly text: string;
  /** Offset in the document's text less that in {@link PassageWindow.text}, for everything in the passage. */
  readonly shift: number;
  /** Offset in {@link PassageWindow.text} at which the passage begins. */
  readonly first: number;
}

/** Characters of a passage at most: what is longer waits until typing rests. */
const LONGEST = 6000;
/** How far from what was written the ends of its passage are looked for. */
const REACH = 4000;

/** A place at which a block begins at the top level, as every blank line before an unindented letter, heading, table or quotation is one. */
const BLOCK_START = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=[\p{L}\p{N}>[|"“”(*_!]|#{1,6}[ \t])/gu;

/** Comments that leave findings out further than the next block. */
const WIDE_SUPPRESSION =
  /<!--\s*lapsilinssi-(?:ohita|ignorera|ignore)-(?:(tiedosto|fil|file)|osio|avsnitt|section)\b[^]*?-->/giu;

/**
 * The ends of the passage around what was touched: front matter as a whole, or blocks; undefined when the passage is too long.
 *
 * @param front length of the front matter of `text`
 */
export function passageAround(text: string, front: number, dirty: Stretch): Stretch | undefined {
  if (dirty.from < front) return dirty.to > front ? undefined : { from: 0, to: front };
  const from = startBefore(text, dirty.from, front);
  const to = isHeading(text, dirty) ? sectionEnd(text, dirty.to) : startAfter(text, dirty.to);
  return from === undefined || to === undefined || to - from > LONGEST ? undefined : { from, to };
}

/**
 * The window onto a passage.
 *
 * @param document the document as it was read last
 * @param part index of the part in which the passage stands
 * @param text what that part is now
 * @param changes how it became that
 */
export function passageWindow(
  document: PlanDocument,
  part: number,
  text: string,
  changes: readonly TextChange[],
  { from, to }: Stretch,
): PassageWindow {
  const front = part === 0 ? frontMatterLength(text) : 0;
  if (from < front) return { text: text.slice(0, to), shift: 0, first: 0 };
  const above = headingsAbove(document, part, from, changes);
  const lead = `${text.slice(0, front)}\n${headingsText(document, above, text, from, changes)}`;
  return { text: lead + text.slice(from, to), shift: from - lead.length, first: lead.length };
}

/** A line that is a heading, or may have been one before a mark was taken away. */
const HEADING_LINE = /^ {0,3}#/u;

/** Whether what was touched begins in the line of a heading: it tells what the text below it speaks of. */
function isHeading(text: string, { from }: Stretch): boolean {
  const line = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  return HEADING_LINE.test(text.slice(line, line + 4));
}

/** Where the next heading begins, or as far as a passage reaches. */
function sectionEnd(text: string, offset: number): number | undefined {
  const to = Math.min(text.length, offset + REACH);
  const next = /[\r\n]#{1,6}[ \t]/u.exec(text.slice(offset, to));
  if (next !== null) return offset + next.index + 1;
  return to === text.length ? to : startAfter(text, offset);
}

/** The second block start at or before an offset: what is written may be led in by the block before it. */
function startBefore(text: string, offset: number, least: number): number | undefined {
  const from = Math.max(least, offset - REACH);
  const starts = [...text.slice(from, offset + 1).matchAll(BLOCK_START)].map(
    (match) => from + match.index + match[0].length,
  );
  const before = starts.filter((start) => start <= offset);
  return before.at(-2) ?? (from === least ? least : before.at(-1));
}

function startAfter(text: string, offset: number): number | undefined {
  const to = Math.min(text.length, offset + REACH);
  BLOCK_START.lastIndex = offset;
  const match = BLOCK_START.exec(text.slice(0, to));
  BLOCK_START.lastIndex = 0;
  if (match !== null) return match.index + match[0].length;
  return to === text.length ? to : undefined;
}

/** Indexes of the sections whose headings stand above an offset, the outermost first. */
function headingsAbove(
  { sections }: PlanDocument,
  part: number,
  offset: number,
  changes: readonly TextChange[],
): number[] {
  const lowest = sections.findLast(
    ({ heading, range }) =>
      heading >= 0 && range.start.part === part && movedOffset(range.start.offset, changes) < offset,
  );
  const above: number[] = [];
  for (let at = lowest; at !== undefined && at.heading >= 0; at = sections[at.parent]) above.unshift(at.index);
  return above;
}

function headingsText(
  { sections, blocks }: PlanDocument,
  above: readonly number[],
  text: string,
  offset: number,
  changes: readonly TextChange[],
): string {
  const wide = [...text.slice(0, offset).matchAll(WIDE_SUPPRESSION)];
  const ofFile = wide.filter(([, file]) => file !== undefined).map(([comment]) => `${comment}\n\n`);
  const parts = above.map((index) => {
    const section = sections[index];
    const heading = blocks[section?.heading ?? -1];
    const from = movedOffset(section?.range.start.offset ?? 0, changes);
    const next = sections.find((one) => one.index > index && one.heading >= 0);
    const to = next === undefined ? offset : Math.min(offset, movedOffset(next.range.start.offset, changes));
    const own = wide.filter((match) => match[1] === undefined && match.index >= from && match.index < to);
    return `${'#'.repeat(section?.level ?? 1)} ${writtenNow(heading, text, changes)}\n\n${own.map(([comment]) => `${comment}\n\n`).join('')}`;
  });
  return ofFile.join('') + parts.join('');
}

/** The text of a heading, which may have been written anew since. */
function writtenNow(heading: Block | undefined, text: string, changes: readonly TextChange[]): string {
  const { from = 0 } = heading?.segments[0] ?? {};
  const { to = 0 } = heading?.segments.at(-1) ?? {};
  return text.slice(movedOffset(from, changes), movedOffset(to, changes)).replaceAll(/[\r\n]+/gu, ' ');
}
