import { Uri, window, workspace } from 'vscode';

import type { CommandContext } from './command-context.ts';

/** Opens a weak plan of a fictional municipality, unsaved: something to try everything on. */
export async function openExample({ extensionUri, language }: CommandContext): Promise<void> {
  const name = language.current() === 'sv' ? 'exempel.md' : 'esimerkki.md';
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'examples', name));
  const document = await workspace.openTextDocument({ language: 'markdown', content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document);
}
