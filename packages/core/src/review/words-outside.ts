import { wordAt, type TextScan } from '../match/scan-text.ts';

/** Tokens of a text, the last one included; none when `last` is before `first`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The words of a text, in small letters, that stand in no span of the units; of some of its tokens when a range is given. */
export function wordsOutside(
  text: TextScan,
  units: readonly number[],
  { first, last }: TokenRange = { first: 0, last: text.tokenCount - 1 },
): string[] {
  const covered = new Set<number>();
  for (const unit of units) {
    const spans = text.spans.get(unit) ?? [];
    for (let i = 0; i < spans.length; i += 3)
      for (let token = spans[i] ?? 0; token <= (spans[i + 1] ?? -1); token++) covered.add(token);
  }
  const words: string[] = [];
  for (let token = first; token <= last; token++) {
    const word = wordAt(text, token);
    if (word !== '' && !covered.has(token)) words.push(word);
  }
  return words;
}
