import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';

import type { Timing } from './check/schedule.ts';
import { FIX_ALL_KIND } from './features/code-actions.ts';
import { COMPLETION_TRIGGERS } from './features/completion.ts';
import type { Host } from './host.ts';
import { COMMANDS } from './protocol.ts';
import { openLifecycle } from './server/lifecycle.ts';
import { serveCommands } from './server/serve-commands.ts';
import { serveDocuments } from './server/serve-documents.ts';
import { serveFeatures } from './server/serve-features.ts';
import { serveRequests } from './server/serve-requests.ts';
import { serveWord } from './server/serve-word.ts';
import { openSession } from './server/session.ts';

/** Serves a client over a connection until it says that it is done; knows nothing of what carries the messages. */
export function startServer(connection: Connection, host: Host, timing: Timing): void {
  const life = openLifecycle();
  const session = openSession(connection, host, timing);

  connection.onInitialize((params) => {
    life.begin();
    session.begin(params);
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
        hoverProvider: true,
        completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
        codeLensProvider: { resolveProvider: false },
        documentSymbolProvider: true,
        executeCommandProvider: { commands: Object.values(COMMANDS), workDoneProgress: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'lapsilinssi-language-server' },
    };
  });
  serveDocuments(connection, session, timing);
  serveFeatures(connection, session, life);
  serveRequests(connection, session, life);
  serveCommands(connection, session, life);
  serveWord(connection, session, life);
  connection.onShutdown(() => {
    life.end();
    for (const { uri } of session.keeper.documents()) session.keeper.close(uri);
  });
  connection.listen();
}
