import { isDigit, isLetter, isSpace } from '../characters.ts';

/** The letters from `at` on; the empty text when there are none. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** The first offset from `start` on that is no digit. */
export function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The first offset from `from` on that is no white space. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether only white space stands between two offsets. */
export function isBlank(text: string, from: number, to: number): boolean {
  return skipBlank(text, from) >= to;
}

const LINE_END = /[^\S\n]*(?:\n|$)/y;

/** Whether nothing but blanks stands from `at` to the end of its line. */
export function endsLine(text: string, at: number): boolean {
  LINE_END.lastIndex = at;
  return LINE_END.test(text);
}

/** Whether the text goes on with `word` (small letters) at `at`, in any case. */
export function startsWithSmall(text: string, at: number, word: string): boolean {
  return text.slice(at, at + word.length).toLowerCase() === word;
}

/** Whether a word begins with one of the texts (small letters). */
export function startsWithAny(word: string, starts: readonly string[]): boolean {
  const small = word.toLowerCase();
  return starts.some((start) => small.startsWith(start));
}

/** Hyphens and the dash of ranges. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2010 || code === 0x2011;
}

/** Past letters, digits and the marks that tie them together, as in `12.30`, `A4-koko` or `ohje_2027.pdf`. */
export function skipRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inside = code === 95 || code === 46 || code === 44 || code === 58 || code === 47 || isHyphen(code);
    const next = text.charCodeAt(at + 1);
    if (isDigit(code) || isLetter(code) || (inside && (isDigit(next) || isLetter(next)))) at++;
    else break;
  }
  return Math.max(at, from);
}

/** Past a case ending after a colon: `20 %:iin`. */
export function suffixEnd(text: string, at: number): number {
  return text.charCodeAt(at) === 58 && isLetter(text.charCodeAt(at + 1)) ? at + 1 + wordAt(text, at + 1).length : at;
}

/** Whether nothing but blanks stands before `start` in its line. */
export function isFirstInLine(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && text.charCodeAt(at - 1) === 32) at--;
  return at === 0 || text.charCodeAt(at - 1) === 10;
}
