import type { TextScan } from './scan-text.ts';

/** The token at an offset of a block's text (UTF-16 code units), or the next one. */
export function tokenAt({ tokenEnd, tokenCount }: TextScan, offset: number): number {
  let low = 0;
  let high = tokenCount - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokenEnd[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
