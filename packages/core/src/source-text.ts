import type { Place, Range } from './document.ts';

/** The texts that a tree's positions speak of: a file has one part, Word one a paragraph in reading order. */
export interface SourceText {
  readonly parts: readonly string[];
  /** Parts are the paragraphs of a Word file, each of which counts as a line. */
  readonly paragraphs?: boolean;
}

/** A source with the beginnings of its lines, found when first asked for. */
export interface PlaceFinder {
  /** Offsets are UTF-16 code units in the part's text. */
  place(part: number, offset: number): Place;
  range(part: number, from: number, to: number): Range;
}

function inParagraph(part: number, offset: number): Place {
  return { part, offset, line: part + 1, column: offset + 1 };
}

const IN_PARAGRAPHS: PlaceFinder = {
  place: inParagraph,
  range: (part, from, to) => ({ start: inParagraph(part, from), end: inParagraph(part, to) }),
};

/** Finds lines and columns (1-based) in a source; line ends are CRLF, LF and CR. */
export function placeFinder(source: SourceText): PlaceFinder {
  if (source.paragraphs === true) return IN_PARAGRAPHS;
  const starts: number[][] = [];
  const place = (part: number, offset: number): Place => {
    const lines = (starts[part] ??= lineStarts(source.parts[part] ?? ''));
    const line = lineAt(lines, offset);
    return { part, offset, line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
  };
  return { place, range: (part, from, to) => ({ start: place(part, from), end: place(part, to) }) };
}

/** Offsets at which lines begin; the first is 0. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) starts.push(index + 1);
  }
  return starts;
}

/** Index of the line that holds an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
