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

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (one.charAt(row - 1) === other.charAt(column - 1) ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
