import { tagHasForm } from '../match/form-test.ts';
import type { ScannedBlock } from '../scan/scan-document.ts';
import { labelsIn } from './labels-in.ts';
import type { ReviewContext } from './review-context.ts';
import { COORDINATORS, NARROWING_NOTHING } from './plain-words.ts';
import { wordsOutside, type TokenRange } from './words-outside.ts';

/**
 * Whether a heading says who answers for what stands under it: it is a name (`Rehtorit ja nuorisotyön päällikkö`, `Rehtorien toimenpiteet`), it
 * has a name behind a word of responsibility (`Kaverit (vastuu: rehtorit)`, `Kaverit – vastuuhenkilö rehtori`), or a name set apart
 * (`Kaverit (rehtorit, 2027–2028)`, `Kaverit / rehtorit`).
 */
export function headingNamesOwner(context: ReviewContext, heading: ScannedBlock): boolean {
  const { actor, measureWord } = heading.runtime.data.frame;
  const whole = { first: 0, last: heading.text.tokenCount - 1 };
  if (isName(heading, whole, [actor, measureWord])) return true;
  return (
    namedBehindLabel(context, heading, { start: 0, end: heading.text.text.length }) ||
    namedBesideWord(heading) ||
    piecesApart(heading.text.text).some(({ start, end }) => isName(heading, tokensWithin(heading, start, end), [actor]))
  );
}

/** Whether words hold an actor, and nothing but the units and words that link names. */
export function isName({ text, runtime }: ScannedBlock, range: TokenRange, units: readonly number[]): boolean {
  const spans = text.spans.get(runtime.data.frame.actor) ?? [];
  if (!spans.some((token, i) => i % 3 === 0 && token >= range.first && token <= range.last)) return false;
  return wordsOutside(text, units, range).every((word) => COORDINATORS.has(word));
}

/** `(vastuu: perhekoordinaattori)`: behind the name of an owner's column any word is an owner that is not too wide or left open. */
export function namedBehindLabel(
  { scan: { pack } }: ReviewContext,
  block: ScannedBlock,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  for (const label of labelsIn(pack, block)) {
    if (label.role !== 'owner' || label.start < start || label.start >= end) continue;
    if (!isNobody(block, tokensWithin(block, label.from, label.to))) return true;
  }
  return false;
}

/** Whether every word is part of a name too wide to be held to anything, or says that there is no name yet. */
export function isNobody({ text, runtime }: ScannedBlock, range: TokenRange): boolean {
  const { vagueActor, undecided } = runtime.data.frame;
  return wordsOutside(text, [vagueActor, undecided], range).every((word) => NARROWING_NOTHING.has(word));
}

/** `vastuuhenkilö nuorisosihteeri`, `rehtorit vastaavat`: an actor that is no attribute right beside a word of responsibility. */
function namedBesideWord({ text, runtime: { data, lexicon } }: ScannedBlock): boolean {
  const { actor, responsibility } = data.frame;
  const actors = text.spans.get(actor) ?? [];
  const words = text.spans.get(responsibility) ?? [];
  for (let i = 0; i < words.length; i += 3)
    for (let k = 0; k < actors.length; k += 3) {
      const isBeside = actors[k] === (words[i + 1] ?? 0) + 1 || words[i] === (actors[k + 1] ?? 0) + 1;
      if (isBeside && !tagHasForm(lexicon.tags[actors[k + 2] ?? -1] ?? '', 'gen')) return true;
    }
  return false;
}

/** Where the pieces of a text stand that brackets set apart, piece by piece, or that stand behind a slash. */
function piecesApart(text: string): { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { 1: inside = '', index } of text.matchAll(/\(([^()]+)\)?/gu)) {
    let start = index + 1;
    for (const piece of inside.split(/[,;]/u)) {
      pieces.push({ start, end: start + piece.length });
      start += piece.length + 1;
    }
  }
  const slash = text.lastIndexOf(' / ');
  if (slash > 0) pieces.push({ start: slash + 3, end: text.length });
  return pieces;
}

/** The tokens that begin between two offsets of a block's text. */
export function tokensWithin({ text }: ScannedBlock, start: number, end: number): TokenRange {
  let first = 0;
  while (first < text.tokenCount && (text.tokenStart[first] ?? 0) < start) first++;
  let last = first - 1;
  while (last + 1 < text.tokenCount && (text.tokenStart[last + 1] ?? end) < end) last++;
  return { first, last };
}
