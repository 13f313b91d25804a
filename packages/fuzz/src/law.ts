/** Breaks a case off when a law does not hold. */
export function law(holds: boolean, words: string): asserts holds {
  if (!holds) throw new Error(words);
}

/** A text with its invisible signs to be seen. */
export function shown(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\p{Cf}\p{Mn}\p{Co}\u0080-\u009F]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}
