import { wordAt, type TextScan } from '../match/scan-text.ts';

/** The words of a text, in small letters, that stand in no span of the units. */
export function wordsOutside(text: TextScan, units: readonly number[]): string[] {
  const covered = new Set<number>();
  for (const unit of units) {
    const spans = text.spans.get(unit) ?? [];
    for (let i = 0; i < spans.length; i += 3)
      for (let token = spans[i] ?? 0; token <= (spans[i + 1] ?? -1); token++) covered.add(token);
  }
  const words: string[] = [];
  for (let token = 0; token < text.tokenCount; token++) {
    const word = wordAt(text, token);
    if (word !== '' && !covered.has(token)) words.push(word);
  }
  return words;
}
