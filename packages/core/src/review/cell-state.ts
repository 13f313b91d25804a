import type { BlockSpan } from '../document.ts';
import type { ScannedBlock } from '../scan/scan-document.ts';
import { isNobody } from './heading-owner.ts';
import { NARROWING_NOTHING } from './plain-words.ts';
import type { ReviewContext } from './review-context.ts';
import { wordsOutside } from './words-outside.ts';

/** Whether who or when is told: told, left out, or told in words that hold nobody and name no day (`kunta`, `avoin`, `tarpeen mukaan`). */
export type CellState =
  | { readonly kind: 'told' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'open'; readonly span: BlockSpan };

/** What a cell of an owner's or a time's column tells. What a template left to be filled in is another rule's. */
export function cellState(
  { document, scan }: ReviewContext,
  span: BlockSpan | undefined,
  column: 'owner' | 'time',
): CellState {
  if (!span) return { kind: 'missing' };
  const scanned = scan.blocks[span.block];
  const block = document.blocks[span.block];
  if (!scanned || block?.use === 'placeholder') return { kind: 'told' };
  const isOpen = column === 'owner' ? namesNobody(scanned) : namesNoTime(scanned);
  return isOpen ? { kind: 'open', span } : { kind: 'told' };
}

/** Whether every word of an owner's cell is part of a name too wide to be held to anything, or says that there is no name yet. */
function namesNobody(block: ScannedBlock): boolean {
  const { text, runtime } = block;
  const { actor, vagueActor, undecided } = runtime.data.frame;
  if (text.spans.has(actor) || !(text.spans.has(vagueActor) || text.spans.has(undecided))) return false;
  return isNobody(block, { first: 0, last: text.tokenCount - 1 });
}

/**
 * Whether a time's cell leaves the time to money or judgement or to be told later, or holds only one that binds nobody to a day (`jatkuva`,
 * `strategiakaudella`, `pitkällä aikavälillä`).
 */
function namesNoTime({ text, runtime }: ScannedBlock): boolean {
  const { hedge, softener, undecided } = runtime.data.frame;
  const vague = text.entities.filter((entity) => entity.vague === true);
  if (vague.length < text.entities.length) return false;
  const isInVague = (at: number): boolean => vague.some(({ start, end }) => at >= start && at < end);
  if ([...text.text.matchAll(/\d/gu)].some(({ index }) => !isInVague(index))) return false;
  if (text.spans.has(hedge) || text.spans.has(softener)) return true;
  if (vague.length === 0 && !text.spans.has(undecided)) return false;
  const rest: number[] = [];
  for (let token = 0; token < text.tokenCount; token++) if (!isInVague(text.tokenStart[token] ?? -1)) rest.push(token);
  return rest.every((token) =>
    wordsOutside(text, [undecided], { first: token, last: token }).every((word) => NARROWING_NOTHING.has(word)),
  );
}
