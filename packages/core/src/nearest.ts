import { editDistance } from '@lapsilinssi/linguistics';

/**
 * The candidate that a misspelt word most likely means: within one edit for words of four to six letters, two for longer ones.
 * Undefined when none is near.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
