/** A change of a text: what stands in [from, to) gives way to other text. Offsets are UTF-16 code units in the text before any change. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with changes made to it. Changes at one place are made in the order in which they are given; they may not overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: inserted } of edits.toSorted((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, from), inserted);
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
