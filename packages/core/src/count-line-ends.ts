/**
 * How many lines of a text end, by a line feed, a carriage return or both.
 *
 * @param most Beyond this many nobody counts.
 */
export function countLineEnds(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (let at = 0; at < text.length && count < most; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count += 1;
  }
  return count;
}
