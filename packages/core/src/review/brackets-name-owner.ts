import { tellsTime } from '../tells-time.ts';
import type { ScannedBlock } from '../scan/scan-document.ts';
import { isName, isNobody, tokensWithin } from './heading-owner.ts';

/** Words of a name at most: `perheiden palvelujen palvelupäällikkö`. */
const LONGEST = 5;

/**
 * Whether the inside of brackets behind a measure names who does it: it is a name that the pack knows (`liikuntasihteeri`), or words that are no
 * time and not too wide stand there beside a time (`vahtimestari, toukokuusta 2027`).
 *
 * @param inside Offsets in the block's clean text, without the brackets.
 */
export function bracketsNameOwner(
  block: ScannedBlock,
  inside: { readonly start: number; readonly end: number },
): boolean {
  const { text, entities } = block.text;
  const { actor } = block.runtime.data.frame;
  const pieces: { readonly start: number; readonly end: number; readonly isTime: boolean }[] = [];
  let start = inside.start;
  for (const piece of text.slice(inside.start, inside.end).split(/[,;]/u)) {
    const end = start + piece.length;
    pieces.push({
      start,
      end,
      isTime: entities.some((one) => tellsTime(one) && one.start >= start && one.end <= end),
    });
    start = end + 1;
  }
  const isDated = pieces.some(({ isTime }) => isTime);
  return pieces.some((piece) => {
    const range = tokensWithin(block, piece.start, piece.end);
    if (isName(block, range, [actor])) return true;
    const words = text.slice(piece.start, piece.end).trim();
    if (piece.isTime || !isDated || /\d/u.test(words) || !/^\p{L}/u.test(words)) return false;
    return words.split(/\s+/u).length <= LONGEST && !isNobody(block, range);
  });
}
