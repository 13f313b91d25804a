import { brotliDecompressSync } from 'node:zlib';

import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type InitializeParams } from 'vscode-languageclient/node';

import { startExtension } from './start-extension.ts';
import { readerLocale } from './ui-language.ts';

/** The client, which says whose language the reader speaks. */
class PlanClient extends LanguageClient {
  protected override fillInitializeParams(params: InitializeParams): void {
    super.fillInitializeParams(params);
    params.locale = readerLocale();
  }
}

/** What the process of the server is started with: without it the engine holds up to 48 MB for what is new, with less it tidies up all the time. */
const EXEC_ARGV = ['--max-semi-space-size=4'];

/** VS Code on a computer: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server', 'language-server.js').fsPath;
  await startExtension(context, {
    handlesWord: true,
    readOwn: async (file) => brotliDecompressSync(await workspace.fs.readFile(file.with({ path: `${file.path}.br` }))),
    openClient: (options) =>
      new PlanClient(
        'lapsilinssi',
        'Lapsilinssi',
        { module, transport: TransportKind.stdio, options: { execArgv: EXEC_ARGV } },
        options,
      ),
  });
}
