import { normalise } from '@lapsilinssi/linguistics';
import type { MapPiece } from '@lapsilinssi/linguistics';

import type { Segment } from './document.ts';
import type { RawText } from './raw-text.ts';

/** A block's text, fit for matching, with segments that lead back to its source. */
export interface CleanText {
  readonly text: string;
  /** Cover `text` without gaps, in order. */
  readonly segments: readonly Segment[];
}

/** Normalises a gathered text and joins both maps into one. */
export function cleanText(raw: RawText): CleanText {
  const { text, pieces } = normalise(raw.text);
  const segments = isUnchanged(raw.text, text, pieces) ? raw.segments : compose(pieces, raw.segments);
  return tidy(text, segments);
}

function isUnchanged(raw: string, text: string, pieces: readonly MapPiece[]): boolean {
  return pieces.length === 1 && pieces[0]?.kind === 'verbatim' && raw.length === text.length;
}

/** Joins the map clean → raw with the map raw → source. */
function compose(pieces: readonly MapPiece[], raws: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const piece of pieces) {
    while (at < raws.length - 1 && (raws[at]?.end ?? 0) <= piece.from) at += 1;
    if (piece.kind === 'folded') {
      // What was dropped (a soft hyphen, the hyphen of a joined word) stands for nothing: its source lies between segments.
      if (piece.end > piece.start) segments.push(foldedPiece(piece, raws, at));
      continue;
    }
    for (let index = at; index < raws.length; index++) {
      const raw = raws[index];
      if (raw === undefined || raw.start >= piece.to) break;
      const from = Math.max(raw.start, piece.from);
      const to = Math.min(raw.end, piece.to);
      if (from >= to) continue;
      const start = piece.start + from - piece.from;
      const end = start + to - from;
      const whole = raw.kind === 'folded';
      push(segments, {
        start,
        end,
        part: raw.part,
        from: whole ? raw.from : raw.from + from - raw.start,
        to: whole ? raw.to : raw.from + to - raw.start,
        kind: raw.kind,
      });
    }
  }
  return segments;
}

/** A folded piece stands for everything between the first and the last source character of its raw stretch. */
function foldedPiece(piece: MapPiece, raws: readonly Segment[], at: number): Segment {
  let last = at;
  while (last < raws.length - 1 && (raws[last]?.end ?? 0) < piece.to) last += 1;
  const first = raws[at];
  const end = raws[last];
  const from = first === undefined ? 0 : first.kind === 'folded' ? first.from : first.from + piece.from - first.start;
  const to = end === undefined ? from : end.kind === 'folded' ? end.to : end.from + piece.to - end.start;
  const part = first?.part ?? 0;
  return {
    start: piece.start,
    end: piece.end,
    part,
    from,
    to: end?.part === part ? Math.max(from, to) : from,
    kind: 'folded',
  };
}

function push(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  const joins =
    next.kind === 'verbatim' &&
    last?.kind === 'verbatim' &&
    last.part === next.part &&
    last.to === next.from &&
    last.end === next.start;
  if (joins) segments[segments.length - 1] = { ...last, end: next.end, to: next.to };
  else segments.push(next);
}

const UNTIDY = /\s\s|^\s|[\n\r\t]|\s$/u;

/** Makes line feeds spaces and takes away the double spaces that dropped characters leave. */
function tidy(text: string, segments: readonly Segment[]): CleanText {
  if (!UNTIDY.test(text)) return { text, segments };
  // Pieces are joined at the end: to look at a growing text costs its length each time.
  const pieces: string[] = [];
  let length = 0;
  const endsInSpace = (): boolean => pieces.length === 0 || pieces.at(-1) === ' ';
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const kept: Segment[] = [];
  for (const segment of segments) {
    let run = segment.start;
    for (let index = segment.start; index <= segment.end; index++) {
      const space = index < segment.end && /\s/u.test(text.charAt(index));
      if (index < segment.end && !space) continue;
      if (index > run) add(keep(kept, segment, length, run, text.slice(run, index)));
      run = index + 1;
      // White space counts once, and neither first nor last.
      if (space && !endsInSpace()) {
        const wasSpace = text.charAt(index) === ' ';
        const stands: Segment = wasSpace ? segment : { ...segment, kind: 'folded', ...sourceOf(segment, index) };
        add(keep(kept, stands, length, index, ' '));
      }
    }
  }
  if (length > 0 && endsInSpace()) {
    pieces.pop();
    const last = kept.at(-1);
    if (last !== undefined && last.end - last.start <= 1) kept.pop();
    else if (last !== undefined)
      kept[kept.length - 1] = { ...last, end: last.end - 1, to: last.kind === 'verbatim' ? last.to - 1 : last.to };
  }
  return { text: pieces.join(''), segments: kept };
}

function sourceOf(segment: Segment, index: number): { from: number; to: number } {
  if (segment.kind === 'folded') return { from: segment.from, to: segment.to };
  const from = segment.from + index - segment.start;
  return { from, to: from + 1 };
}

/** Adds a stretch of a segment to the tidied text; returns its text. */
function keep(kept: Segment[], segment: Segment, at: number, start: number, text: string): string {
  const source =
    segment.kind === 'folded'
      ? { from: segment.from, to: segment.to }
      : { from: segment.from + start - segment.start, to: segment.from + start - segment.start + text.length };
  const last = kept.at(-1);
  // Pieces of one folded segment stay one: it stands for its source as a whole.
  if (
    segment.kind === 'folded' &&
    last?.kind === 'folded' &&
    last.part === segment.part &&
    last.from === source.from &&
    last.to === source.to
  ) {
    kept[kept.length - 1] = { ...last, end: at + text.length };
  } else push(kept, { start: at, end: at + text.length, part: segment.part, ...source, kind: segment.kind });
  return text;
}
