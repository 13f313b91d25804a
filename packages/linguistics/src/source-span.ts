import type { MapPiece, NormalisedText, Span } from './types.ts';

/**
 * Where a stretch of a normalised text stands in the raw text. Offsets are UTF-16 code units; a folded stretch
 * (ligature, joined line end) is taken whole.
 */
export function sourceSpan({ pieces }: NormalisedText, span: Span): Span {
  const first = pieces[pieceAt(pieces, span.start)];
  const last = span.end > span.start ? pieces[pieceEndingAt(pieces, span.end)] : first;
  if (first === undefined || last === undefined) return span;
  const start = first.kind === 'verbatim' ? first.from + span.start - first.start : first.from;
  if (span.end <= span.start) return { start, end: start };
  const end = last.kind === 'verbatim' ? last.from + span.end - last.start : last.to;
  return { start, end };
}

/** The last piece that begins at an offset or before: a dropped mark before the offset stays outside. */
function pieceAt(pieces: readonly MapPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first piece that ends at an offset or after and is not empty: a dropped mark after the offset stays outside. */
function pieceEndingAt(pieces: readonly MapPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
