/** Columns that a text takes on a screen: combining marks, soft hyphens and joiners take none. */
export function displayWidth(text: string): number {
  return text.replaceAll(/[\p{Mn}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '').match(/./gsu)?.length ?? 0;
}

/** A text with spaces after it up to a width in columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
