import { isDigit } from '../characters.ts';

/** Past the digits of a telephone number or code, with single spaces and hyphens between. */
export function skipTelephone(text: string, from: number): number {
  let at = from;
  while (
    at < text.length &&
    (isDigit(text.charCodeAt(at)) ||
      (isSeparator(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) ||
      // `(06) 123 4567`
      (text.charCodeAt(at) === 41 && isSeparator(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))))
  )
    at++;
  return at;
}

/** `+358`: a plus and two digits at least, with no decimals or unit: `+1,7 %` is an amount. */
export function isTelephone(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    skipTelephone(text, at) > at + 6 &&
    // `+380 774 euroa`
    !/^ ?(?:eur|€|%|pros|proc)/i.test(text.slice(skipTelephone(text, at), skipTelephone(text, at) + 5))
  );
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 45 || code === 40 || code === 41;
}
