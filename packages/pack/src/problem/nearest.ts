import { editDistance } from '@lapsilinssi/linguistics';

/**
 * The candidate nearest to a misspelt word, or undefined when none is near: at most a third of the letters differ (at least one may).
 * Upper case, spaces and underscores cost nothing. Of equally near candidates the first is taken.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, folded);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_]/gu, '-');
}
