/** Letters and digits of a text in one form: what stays the same whatever is done to its markup. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The first word of some texts that others do not hold behind those before it; undefined when they hold all. */
export function lostWord(texts: readonly string[], held: readonly string[]): string | undefined {
  const all = held.map(letters).join('');
  let at = 0;
  for (const word of wordsOf(texts)) {
    const found = all.indexOf(word, at);
    if (found < 0) return word;
    at = found + word.length;
  }
  return undefined;
}

/** A word that some texts hold more often than others, wherever it stands; undefined when there is none. */
export function rarerWord(texts: readonly string[], held: readonly string[]): string | undefined {
  const all = held.map(letters).join('');
  const counts = new Map<string, number>();
  for (const word of wordsOf(texts)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].find(([word, count]) => all.split(word).length <= count)?.[0];
}

function wordsOf(texts: readonly string[]): string[] {
  return texts
    .join(' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(letters)
    .filter((word) => word !== '');
}

/** Whether a text is another with something put in: every sign of it stands in that order in the longer one. */
export function isWithin(text: string, longer: string): boolean {
  let at = 0;
  for (const sign of text) {
    at = longer.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
