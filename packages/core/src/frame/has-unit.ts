import type { UnitSpans } from '../match/unit-spans.ts';
import type { ScannedBlock, Sentence } from '../scan/scan-document.ts';

/** Whether a unit begins in a sentence. */
export function hasUnit(block: ScannedBlock, sentence: Sentence, unit: number): boolean {
  const spans = block.text.spans.get(unit);
  return spans !== undefined && firstSpanIn(spans, sentence) >= 0;
}

/** Where the first span that begins in a sentence stands among spans; -1 when none does. */
export function firstSpanIn(spans: UnitSpans, { firstToken, lastToken }: Sentence): number {
  for (let i = 0; i < spans.length; i += 3) {
    const first = spans[i] ?? 0;
    if (first > lastToken) return -1;
    if (first >= firstToken) return i;
  }
  return -1;
}
