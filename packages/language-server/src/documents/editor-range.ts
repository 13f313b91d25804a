import type { Place, Range } from '@lapsilinssi/core';
import type { Position, Range as EditorRange } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Characters of the byte order mark that an editor left before a text, which core never sees: 0 or 1. */
export type MarkLength = 0 | 1;

/** The length of the byte order mark with which a text begins. */
export function markLength(text: string): MarkLength {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** A place of core's as an editor counts: from 0, in UTF-16 code units. */
function editorPosition({ line, column }: Place, mark: MarkLength): Position {
  return { line: line - 1, character: column - 1 + (line === 1 ? mark : 0) };
}

/** A range of core's as an editor counts. */
export function editorRange({ start, end }: Range, mark: MarkLength): EditorRange {
  return { start: editorPosition(start, mark), end: editorPosition(end, mark) };
}

/** Whether a range touches what an editor asks about, which may be a caret and may be turned round. */
export function touches(range: EditorRange, asked: EditorRange): boolean {
  const [from, to] = isBefore(asked.end, asked.start) ? [asked.end, asked.start] : [asked.start, asked.end];
  return !isBefore(to, range.start) && !isBefore(range.end, from);
}

/** Whether a position stands before another. */
function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** Finds where offsets of core's text, which has no byte order mark, stand in an editor. */
export function positionFinder(text: string, mark: MarkLength): (offset: number) => Position {
  const document = TextDocument.create('', '', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return { line, character: line === 0 ? character + mark : character };
  };
}

/** Finds where offsets of core's text stand in it, both without the byte order mark that an editor's text may have. */
export function unmarkedPositions(document: TextDocument): (offset: number) => Position {
  const mark = markLength(document.getText());
  return (offset) => {
    const { line, character } = document.positionAt(offset + mark);
    return { line, character: line === 0 ? character - mark : character };
  };
}
