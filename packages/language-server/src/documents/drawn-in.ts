import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A change of a stretch of a text that lies in it. */
export interface DrawnChange {
  /** UTF-16 offsets in the text before the change; `from` is not behind `to`. */
  readonly from: number;
  readonly to: number;
  readonly change: TextDocumentContentChangeEvent;
}

/**
 * A change as an editor sends it, with its range drawn into the text: beyond it to its end, inverted turned. A range that begins behind the last line
 * leaves `TextDocument` with places of lines that are none.
 */
export function drawnIn(
  text: TextDocument,
  { range, text: inserted }: Extract<TextDocumentContentChangeEvent, { readonly range: unknown }>,
): DrawnChange {
  const one = text.offsetAt(range.start);
  const other = text.offsetAt(range.end);
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  return { from, to, change: { range: { start: text.positionAt(from), end: text.positionAt(to) }, text: inserted } };
}
