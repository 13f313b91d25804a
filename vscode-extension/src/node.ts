import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

import { startExtension } from './start-extension.ts';

/** VS Code on a computer: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server', 'language-server.js').fsPath;
  await startExtension(context, {
    handlesWord: true,
    openClient: (options) =>
      new LanguageClient('lapsilinssi', 'Lapsilinssi', { module, transport: TransportKind.stdio }, options),
  });
}
