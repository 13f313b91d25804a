/** Reads a list of words parted by white space, each with its key forms in round brackets if it has any. */
export function readWords(text: string): readonly string[] {
  return [...text.matchAll(/[^\s()]+(?: \([^)]*\))?/g)].map(([word]) => word);
}
