/** Other text for a stretch of a source. */
export interface TextEdit {
  /** The file: 0, or the chapter of a plan of several files. */
  readonly part: number;
  /** Offsets in the part's text in UTF-16 code units, end exclusive; equal for an insertion. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Texts with edits made; what no edit covers stays as it is. The edits must not overlap (`withoutOverlaps`). */
export function applyEdits(parts: readonly string[], edits: readonly TextEdit[]): string[] {
  return parts.map((source, part) => {
    let text = '';
    let at = 0;
    for (const edit of inOrder(edits.filter((one) => one.part === part))) {
      text += source.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return text + source.slice(at);
  });
}

/** Whether one of the edits touches one of the others: shares a character with it, or begins at the same place. */
export function overlap(edits: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return edits.some((one) =>
    others.some(
      (other) => one.part === other.part && ((one.from < other.to && other.from < one.to) || one.from === other.from),
    ),
  );
}

/** Where an offset of the old text stands in the new one; of a replaced stretch its beginning. An insertion at the offset stands before it. */
export function offsetAfter(edits: readonly TextEdit[], part: number, offset: number): number {
  let moved = offset;
  for (const edit of edits) {
    if (edit.part !== part || edit.from > offset) continue;
    moved += edit.to <= offset ? edit.text.length - (edit.to - edit.from) : edit.from - offset;
  }
  return moved;
}

/** The edits from the first place to the last. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.part - b.part || a.from - b.from || a.to - b.to);
}
