import { Uri, workspace, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type InitializeParams,
  type MessageTransports,
} from 'vscode-languageclient/browser';

import { serveFiles } from './server/serve-files.ts';
import { startExtension } from './start-extension.ts';
import { readerLocale } from './ui-language.ts';

/** The client, which says whose language the reader speaks. */
class PlanClient extends LanguageClient {
  protected override fillInitializeParams(params: InitializeParams): void {
    super.fillInitializeParams(params);
    params.locale = readerLocale();
  }
}

/** VS Code in a browser: the server is a worker, Word files are left alone. */
export async function activate(context: ExtensionContext): Promise<void> {
  const file = (name: string): Uri => Uri.joinPath(context.extensionUri, 'server', name);
  let worker: Worker | undefined;
  // The editor's own workers are no instances of what the client looks for: it is given both ends of the road instead.
  const transports = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(file('language-server.browser.js').toString(true));
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  await startExtension(context, {
    handlesWord: false,
    readOwn: async (own) => workspace.fs.readFile(own),
    openClient: (options) => {
      const client = new PlanClient('lapsilinssi', 'Lapsilinssi', transports, {
        ...options,
        initializationOptions: { ...options.initializationOptions, packUri: file('').toString(true) },
      });
      serveFiles(client);
      return client;
    },
  });
}
