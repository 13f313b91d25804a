/** A text with a small first letter, for use inside a sentence; an abbreviation (`LaNu`, `YK:n`) keeps its capital. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  const abbreviation = second !== second.toLowerCase() || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text);
  return abbreviation ? text : first.toLowerCase() + text.slice(first.length);
}

/** A text with a capital first letter. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
