import type { UnitSpans } from '../match/unit-spans.ts';
import type { ScannedBlock, Sentence } from '../scan/scan-document.ts';

/** Whether a unit begins in a sentence. */
export function hasUnit(block: ScannedBlock, sentence: Sentence, unit: number): boolean {
  const spans = block.text.spans.get(unit);
  return spans !== undefined && firstSpanIn(spans, sentence) >= 0;
}

/** Where the first span that begins in a sentence stands among spans; -1 when none does. */
export function firstSpanIn(spans: UnitSpans, { firstToken, lastToken }: Sentence): number {
  const at = spanFrom(spans, firstToken);
  return at < spans.length && (spans[at] ?? 0) <= lastToken ? at : -1;
}

/** Where the first span that begins at a token or behind it stands among spans; their length when none does. */
export function spanFrom(spans: UnitSpans, token: number): number {
  let low = 0;
  let high = spans.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle * 3] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}
