import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';

import type { Timing } from '../check/schedule.ts';
import { fieldsOf } from '../settings.ts';
import type { Session } from './session.ts';

/** Files that decide how plans are checked. */
const DECIDING = /(?:^|\/)\.lapsilinssi-baseline\.json$|\.ya?ml$/u;
/** Milliseconds without changes after which a configuration that is being written is taken. */
const REST = 300;

/** Takes documents as they are opened, changed, saved and closed, and what the client says of its settings and folders. */
export function serveDocuments(connection: Connection, session: Session, timing: Timing): void {
  const { keeper, others, host, folders } = session;
  let stopRecheck: (() => void) | undefined;
  const recheckSoon = (): void => {
    stopRecheck?.();
    stopRecheck = timing.after(REST, () => {
      session.recheck();
    });
  };
  const isDeciding = (uri: string): boolean => DECIDING.test(host.pathOf(uri) ?? '');

  const fetchSettings = async (): Promise<void> => {
    const values: unknown = await connection.workspace.getConfiguration([{ section: 'lapsilinssi' }]);
    session.takeSettings(Array.isArray(values) ? values[0] : undefined);
  };

  const register = async (): Promise<void> => {
    const { workspace } = session.client();
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'lapsilinssi' });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/.lapsilinssi.{yaml,yml}' },
          { globPattern: '**/.lapsilinssi-baseline.json' },
          { globPattern: '**/*.{md,markdown,txt,yaml,yml}' },
        ],
      });
    }
    if (workspace?.configuration === true) await fetchSettings();
  };

  connection.onInitialized(() => {
    register().catch(session.fail);
    if (session.client().workspace?.workspaceFolders !== true) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders.remove(removed.flatMap(({ uri }) => host.pathOf(uri) ?? []));
      folders.add(added.flatMap(({ uri }) => host.pathOf(uri) ?? []));
      session.recheck();
    });
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    if (session.client().workspace?.configuration === true) fetchSettings().catch(session.fail);
    else session.takeSettings(fieldsOf(settings)['lapsilinssi'] ?? settings);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // What is open tells its changes itself.
    if (changes.some(({ uri }) => keeper.document(uri) === undefined)) recheckSoon();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    keeper.open(uri, languageId, version, text);
    if (keeper.document(uri) === undefined) {
      others.open(uri, languageId, version, text);
      if (isDeciding(uri)) recheckSoon();
    } else session.closedPlans = session.closedPlans.filter(({ files }) => files.every((file) => file.uri !== uri));
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (!others.change(uri, version, contentChanges)) keeper.change(uri, version, contentChanges);
    else if (isDeciding(uri)) recheckSoon();
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (!keeper.onType) keeper.settle(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (keeper.close(uri) !== undefined) session.forget(uri);
    else if (others.close(uri) && isDeciding(uri)) recheckSoon();
  });
}
