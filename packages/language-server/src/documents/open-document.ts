import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';

import { changeBetween } from '../check/text-changes.ts';
import type { TextChange } from '../check/text-changes.ts';
import { drawnIn } from './drawn-in.ts';
import { markLength } from './editor-range.ts';

/** In what form a document is read. */
export type TextFormat = 'markdown' | 'text';

/** A document that an editor holds. */
export interface OpenDocument {
  readonly uri: string;
  readonly format: TextFormat;
  /** Its text at its present version. */
  text: TextDocument;
}

/** Opens a document; undefined when it is of a language that is not ours. */
export function openDocument(uri: string, languageId: string, version: number, text: string): OpenDocument | undefined {
  const format = formatOf(languageId, uri);
  return format && { uri, format, text: TextDocument.create(uri, languageId, version, text) };
}

/**
 * Takes changes as an editor sends them. Ranges beyond the text are drawn to its end, inverted ones are turned.
 *
 * @returns the changes in order, in core's text, which has no byte order mark
 */
export function changeDocument(
  document: OpenDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextChange[] {
  return changes.map((change) => {
    const { text } = document;
    const before = text.getText();
    const mark = markLength(before);
    if (!('range' in change)) {
      document.text = TextDocument.update(text, [change], version);
      return changeBetween(before.slice(mark), change.text.slice(markLength(change.text)));
    }
    const { from, to, change: drawn } = drawnIn(text, change);
    document.text = TextDocument.update(text, [drawn], version);
    const after = document.text.getText();
    // What stands before a mark makes it a sign of the text, and a sign with nothing before it becomes one.
    if (from < mark || markLength(after) !== mark)
      return changeBetween(before.slice(mark), after.slice(markLength(after)));
    return { from: Math.max(0, from - mark), to: Math.max(0, to - mark), length: change.text.length };
  });
}

function formatOf(languageId: string, uri: string): TextFormat | undefined {
  if (languageId === 'markdown') return 'markdown';
  if (languageId !== 'plaintext' && languageId !== 'text') return undefined;
  return /\.(?:md|markdown|mdown|mkd)$/iu.test(uri) ? 'markdown' : 'text';
}
