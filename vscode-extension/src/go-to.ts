import type { Place } from '@lapsilinssi/language-server/protocol';
import { Range, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';

/** Shows a place in its editor, the cursor at it; beside the view from which one comes. */
export async function goTo({ uri, range }: Place, column: ViewColumn = ViewColumn.Active): Promise<void> {
  const target = Uri.parse(uri);
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target.toString());
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const editor = await window.showTextDocument(target, { viewColumn: shown?.viewColumn ?? column, selection });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
