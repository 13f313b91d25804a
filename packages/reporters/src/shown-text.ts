/** Signs that a screen obeys instead of showing them: controls, and those that turn the direction of a line. Half letters are shown by none. */
const OBEYED = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029\p{Cs}]/gu;
const SPACES = /^[\t\n\v\f\r\u0085\u2028\u2029]$/u;

/**
 * A text from outside (a document, a path, a configuration) as it may stand in a line of a report: white space as a space, whatever else a
 * screen would obey as `\uFFFD`.
 */
export function shownText(text: string): string {
  return text.search(OBEYED) < 0 ? text : text.replaceAll(OBEYED, (sign) => (SPACES.test(sign) ? ' ' : '\uFFFD'));
}
