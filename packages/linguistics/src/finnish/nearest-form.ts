import { editDistance } from '../edit-distance.ts';

/** The form nearest to a word by edit distance; undefined when none is within three edits. */
export function nearestForm(word: string, forms: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 4;
  for (const form of forms) {
    if (Math.abs(form.length - word.length) >= least) continue;
    const distance = editDistance(word, form);
    if (distance < least) {
      least = distance;
      best = form;
    }
  }
  return best;
}
