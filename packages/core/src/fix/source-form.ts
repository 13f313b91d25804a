/** The line end that most lines of a text have; LF when it has none. */
export function lineEndOf(source: string): '\n' | '\r\n' | '\r' {
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  for (const [end] of source.matchAll(/\r\n|\n|\r/gu)) {
    if (end === '\r\n') crlf += 1;
    else if (end === '\n') lf += 1;
    else cr += 1;
  }
  if (crlf > lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

const COMPOSED = /[äöåÄÖÅéÉ]/u;
const DECOMPOSED = /[aouAOU]\u0308|[aA]\u030A|[eE]\u0301/u;

/** A text with LF line ends as it stands in a source: with its line ends, and with letters in two signs where the source writes them so. */
export function inFormOf(source: string, text: string): string {
  const end = lineEndOf(source);
  const letters = !COMPOSED.test(source) && DECOMPOSED.test(source) ? text.normalize('NFD') : text;
  return end === '\n' ? letters : letters.replaceAll('\n', end);
}

/** Offset at which the line begins that holds an offset. */
export function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at -= 1;
  return at;
}

/** Offset at which the line ends that holds an offset, before its line end. */
export function lineStop(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1;
  return at;
}

/** Offset after the line end at an offset; the offset itself when no line ends there. */
export function afterLineEnd(source: string, offset: number): number {
  if (source.startsWith('\r\n', offset)) return offset + 2;
  return source[offset] === '\n' || source[offset] === '\r' ? offset + 1 : offset;
}
