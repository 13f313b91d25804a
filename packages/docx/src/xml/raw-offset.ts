/**
 * Offset in XML source of a character of decoded text: references stand for one or two code units, CRLF for one, marks of CDATA for none.
 * @param from where the text's source begins
 * @param offset of the character, in the decoded text
 * @param to where the source ends
 */
export function rawOffset(source: string, from: number, offset: number, to: number): number {
  let at = from;
  for (let left = offset; left > 0 && at < to;) {
    if (source.startsWith('<![CDATA[', at)) at += 9;
    else if (source.startsWith(']]>', at)) at += 3;
    else if (source[at] === '&') {
      const end = source.indexOf(';', at);
      left -= isWide(source.slice(at + 1, end)) ? 2 : 1;
      at = end + 1;
    } else {
      at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
      left -= 1;
    }
  }
  return at;
}

/** Whether a reference stands for a character of two code units. */
function isWide(reference: string): boolean {
  if (!reference.startsWith('#')) return false;
  const hexadecimal = reference[1] === 'x';
  return Number.parseInt(reference.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10) > 0xffff;
}
