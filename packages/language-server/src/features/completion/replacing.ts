import type { Position, TextEdit } from 'vscode-languageserver-protocol';

/** The edit that writes a text in the place of what stands on the caret's line from a column to the caret. */
export function replacing({ line, character }: Position, from: number, newText: string): TextEdit {
  return { range: { start: { line, character: Math.min(from, character) }, end: { line, character } }, newText };
}
