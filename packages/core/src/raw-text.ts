import type { Segment } from './document.ts';

/**
 * The text of one block as it is gathered from its leaves: white space is collapsed (a run with a line end becomes one line feed, another one space,
 * leading runs vanish), markup is left out, and each stretch knows its source. Reused from block to block.
 */
export interface RawText {
  text: string;
  /** Cover `text` without gaps, in order. */
  segments: Segment[];
  /** White space seen after the text so far: where it stands in the source, and whether a line ends in it. */
  gap: { from: number; to: number; part: number; lineEnd: boolean } | undefined;
}

/** An empty text to gather into. */
export function createRawText(): RawText {
  return { text: '', segments: [], gap: undefined };
}

/** Adds a stretch of source that stands in the text as it is; white space in it is collapsed. */
export function addVerbatim(raw: RawText, source: string, part: number, from: number, to: number): void {
  let start = -1;
  for (let index = from; index < to; index++) {
    const code = source.charCodeAt(index);
    // A single space between words is the ordinary case: it stays inside the verbatim stretch.
    if (code === 0x20 && start >= 0 && index + 1 < to && !isSpace(source.charCodeAt(index + 1))) continue;
    if (isSpace(code)) {
      if (start >= 0) push(raw, source.slice(start, index), part, start, index, 'verbatim');
      start = -1;
      addSpace(raw, part, index, index + 1, code === 0x0a || code === 0x0d);
    } else if (start < 0) {
      start = index;
    }
  }
  if (start >= 0) push(raw, source.slice(start, to), part, start, to, 'verbatim');
}

/** Adds text that stands for a stretch of source as a whole: an entity, an escape. */
export function addFolded(raw: RawText, text: string, part: number, from: number, to: number): void {
  if (text.length === 1 && isSpace(text.charCodeAt(0))) addSpace(raw, part, from, to, false);
  else push(raw, text, part, from, to, 'folded');
}

/** Adds white space; it takes effect when more text follows. */
export function addSpace(raw: RawText, part: number, from: number, to: number, lineEnd: boolean): void {
  const gap = raw.gap;
  if (gap !== undefined && gap.part === part && gap.to === from) {
    gap.to = to;
    gap.lineEnd ||= lineEnd;
    // Across something that was left out the first white space stands for both, unless only the second is a line end.
  } else if (gap === undefined || (lineEnd && !gap.lineEnd)) raw.gap = { from, to, part, lineEnd };
}

function push(raw: RawText, text: string, part: number, from: number, to: number, kind: Segment['kind']): void {
  const gap = raw.gap;
  if (gap !== undefined) {
    raw.gap = undefined;
    if (raw.text !== '') {
      const plain = !gap.lineEnd && gap.to - gap.from === 1;
      append(raw, gap.lineEnd ? '\n' : ' ', gap.part, gap.from, gap.to, plain ? 'verbatim' : 'folded');
    }
  }
  append(raw, text, part, from, to, kind);
}

function append(raw: RawText, text: string, part: number, from: number, to: number, kind: Segment['kind']): void {
  const start = raw.text.length;
  const end = start + text.length;
  const last = raw.segments.at(-1);
  if (kind === 'verbatim' && last?.kind === 'verbatim' && last.part === part && last.to === from) {
    raw.segments[raw.segments.length - 1] = { start: last.start, end, part, from: last.from, to, kind };
  } else raw.segments.push({ start, end, part, from, to, kind });
  raw.text += text;
}

/** White space as a reader sees it, no-break and thin spaces included; not the zero-width ones. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
