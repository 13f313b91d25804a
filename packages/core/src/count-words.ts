/**
 * How many words a text has: stretches without spaces, tabulators, no-break spaces and line ends.
 *
 * @param most Beyond this many nobody counts.
 */
export function countWords(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let between = true;
  for (let at = 0; at < text.length && count < most; at++) {
    const code = text.charCodeAt(at);
    const isBetween = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
    if (between && !isBetween) count += 1;
    between = isBetween;
  }
  return count;
}
