import type { Range } from '@lapsilinssi/core';

import type { ParagraphPlace, ParagraphSource, Piece } from '../read/flow.ts';
import type { ReadWord } from '../read/read-word.ts';
import { rawOffset } from '../xml/raw-offset.ts';

/** A place in the XML where a mark is put: between elements, or inside a text that is cut there. */
export interface MarkPlace {
  readonly at: number;
  /** The run that is cut; undefined between elements. */
  readonly cuts: Piece | undefined;
}

/** Where a comment hangs. */
export interface Anchor {
  /** Offset of a tag that writes the names of the namespace of text as they are written there: the end tag of the paragraph. */
  readonly tag: number;
  readonly start: MarkPlace;
  readonly end: MarkPlace;
}

/** What a copied run may not hold: changes have ids of their own, and a comment or section inside a text hides its end. */
const TRACKED = /<[^>]*(?:rPrChange|:ins|:del|:moveFrom|:moveTo)\b/u;

/**
 * Where in the XML a comment on a range of the accepted text hangs: at the very words; on the whole paragraph when there are none to be
 * pointed at; on the paragraph to which a note or text box belongs; and outside controls that hold whole paragraphs, where some programs lose
 * comments. Undefined for a document without any paragraph to hang it on.
 */
export function findAnchor(
  text: string,
  { flow, parts, noteHosts }: ReadWord,
  { start, end }: Range,
): Anchor | undefined {
  const { sources } = flow;
  let part = noteHosts.get(start.part) ?? start.part;
  let exact = part === start.part;
  for (let host = sources[part]?.host; host !== undefined; host = sources[part]?.host) {
    part = host;
    exact = false;
  }
  if (!isGood(sources[part], parts[part])) {
    const other = nearestGood(sources, parts, part);
    if (other !== undefined) exact = false;
    part = other ?? part;
  }
  const source = sources[part];
  if (source?.place === undefined) return undefined;
  if (!exact || !source.open) return wholeParagraph(source.place);
  const to = end.part === start.part ? end.offset : (parts[part]?.length ?? 0);
  return (to > start.offset ? phrase(text, source, start.offset, to) : undefined) ?? wholeParagraph(source.place);
}

function isGood(source: ParagraphSource | undefined, text: string | undefined): boolean {
  return source?.place !== undefined && source.open && source.host === undefined && (text ?? '').trim() !== '';
}

/** The paragraph before, else after, on which a comment may hang. */
function nearestGood(sources: readonly ParagraphSource[], parts: readonly string[], part: number): number | undefined {
  for (let index = Math.min(part, sources.length) - 1; index >= 0; index--)
    if (isGood(sources[index], parts[index])) return index;
  for (let index = part + 1; index < sources.length; index++) if (isGood(sources[index], parts[index])) return index;
  return undefined;
}

function wholeParagraph({ from, to }: ParagraphPlace): Anchor {
  return { tag: to, start: { at: from, cuts: undefined }, end: { at: to, cuts: undefined } };
}

function phrase(text: string, { pieces, place }: ParagraphSource, from: number, to: number): Anchor | undefined {
  const first = pieces.findIndex((piece) => piece.to > from);
  const last = pieces.findLastIndex((piece) => piece.from < to);
  const start = startPlace(text, pieces, first, from);
  const end = endPlace(text, pieces, last, to);
  if (place === undefined || start === undefined || end === undefined || start.at > end.at) return undefined;
  return { tag: place.to, start, end };
}

function startPlace(text: string, pieces: readonly Piece[], index: number, offset: number): MarkPlace | undefined {
  const piece = pieces[index];
  if (piece === undefined) return undefined;
  const { run } = piece;
  if (run.outer !== undefined) return run.outer.to < 0 ? undefined : { at: run.outer.from, cuts: undefined };
  const begins = offset <= piece.from && pieces[index - 1]?.run !== run;
  return (begins ? undefined : cutAt(text, piece, offset)) ?? { at: run.from, cuts: undefined };
}

function endPlace(text: string, pieces: readonly Piece[], index: number, offset: number): MarkPlace | undefined {
  const piece = pieces[index];
  if (piece === undefined) return undefined;
  const { run } = piece;
  if (run.outer !== undefined) return run.outer.to < 0 ? undefined : { at: run.outer.to, cuts: undefined };
  const ends = offset >= piece.to && pieces[index + 1]?.run !== run;
  return (ends ? undefined : cutAt(text, piece, offset)) ?? { at: run.to, cuts: undefined };
}

/**
 * Cuts a run inside a text. The first half may not end in white space, which would be lost there, so that white space before the cut goes to
 * the second; undefined when the run cannot be cut without changing what it says.
 */
function cutAt(text: string, piece: Piece, offset: number): MarkPlace | undefined {
  const { raw, run } = piece;
  if (raw === undefined || !canBeCut(text, piece)) return undefined;
  const content = text.slice(raw.from, raw.to);
  let at = rawOffset(text, raw.from, offset - piece.from, raw.to);
  while (at > raw.from && /\s/u.test(text[at - 1] ?? '')) at -= 1;
  // Where nothing would be left before the cut at the run's beginning there is nothing to cut.
  if (at === raw.from && /^<[^>]*>$/u.test(text.slice(run.properties?.to ?? run.openTo, raw.from)))
    return { at: run.from, cuts: undefined };
  return content.includes('<') ? undefined : { at, cuts: piece };
}

function canBeCut(text: string, { raw, run }: Piece): boolean {
  if (raw === undefined || text.slice(run.from, run.openTo - 1).includes('>')) return false;
  const { properties } = run;
  if (properties !== undefined && TRACKED.test(text.slice(properties.from, properties.to))) return false;
  const content = text.slice(raw.from, raw.to);
  const tag = text.slice(text.lastIndexOf('<', raw.from - 1), raw.from);
  return /\bxml:space\s*=\s*["']preserve["']/u.test(tag) || content.trim() === content;
}
