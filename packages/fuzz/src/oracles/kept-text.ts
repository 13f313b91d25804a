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
  for (const word of texts.join(' ').split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const end = endOf(letters(word), all, at);
    if (end === undefined) return word;
    at = end;
  }
  return undefined;
}

/** Where a word ends in a text, looked for from an index on; what one text leaves out, the other may hold in the middle of a word. */
function endOf(word: string, all: string, from: number): number | undefined {
  const whole = all.indexOf(word, from);
  if (whole >= 0) return whole + word.length;
  for (let length = word.length - 1; length > 0; length--) {
    const begins = all.indexOf(word.slice(0, length), from);
    const goesOn = begins < 0 ? -1 : all.indexOf(word.slice(length), begins + length);
    if (goesOn >= 0) return goesOn + word.length - length;
  }
  return undefined;
}
