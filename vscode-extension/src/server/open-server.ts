import { CHECKED, type Checked } from '@lapsilinssi/language-server/protocol';
import { EventEmitter, type Event, type LogOutputChannel, type TextDocument } from 'vscode';
import { CloseAction, ErrorAction, State, type LanguageClientOptions } from 'vscode-languageclient';

import type { Host } from '../host.ts';
import { REFERENCE_SCHEME } from '../reference-pages.ts';
import { explainedDiagnostics } from './explained-diagnostics.ts';

/** How often a server that ends is started again before it is left alone. */
const MOST_RESTARTS = 3;
const RESTART_WINDOW_MS = 3 * 60_000;

/** The server that reads plans, and the road to it. */
export interface Server {
  readonly state: 'starting' | 'running' | 'stopped';
  /** Told when the server has started or ended. */
  readonly onDidChangeState: Event<void>;
  /** Told after each check of an open plan. */
  readonly onDidCheck: Event<Checked>;
  /**
   * Asks the server.
   *
   * @throws {Error} when it is not running or refuses; the message is for people
   */
  ask<Result>(method: string, params: object): Promise<Result>;
  /** Runs a command of the server; throws as {@link ask} does. */
  run<Result>(command: string, ...args: readonly object[]): Promise<Result>;
  start(): Promise<void>;
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

/**
 * Opens the road to the server, which runs from `start` on.
 *
 * @param notRunning what is said to who asks a server that does not run
 */
export function openServer(host: Host, log: LogOutputChannel, notRunning: () => string): Server {
  const client = host.openClient(clientOptions(log));
  const stateChanged = new EventEmitter<void>();
  const checked = new EventEmitter<Checked>();
  client.onDidChangeState(() => stateChanged.fire());
  client.onNotification(CHECKED, (told: Checked) => checked.fire(told));
  const ask = async <Result>(method: string, params: object): Promise<Result> => {
    if (client.state === State.Stopped || client.state === State.StartFailed) throw new Error(notRunning());
    return client.sendRequest<Result>(method, params);
  };
  return {
    get state() {
      if (client.state === State.Running) return 'running';
      return client.state === State.Starting ? 'starting' : 'stopped';
    },
    onDidChangeState: stateChanged.event,
    onDidCheck: checked.event,
    ask,
    run: (command, ...args) => ask('workspace/executeCommand', { command, arguments: args }),
    start: () => client.start(),
    restart: async () => {
      if (client.needsStop()) await client.stop();
      await client.start();
    },
    dispose: async () => {
      stateChanged.dispose();
      checked.dispose();
      await client.dispose();
    },
  };
}

function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  const ends: number[] = [];
  return {
    documentSelector: [{ language: 'markdown' }],
    outputChannel: log,
    initializationOptions: { referenceUri: `${REFERENCE_SCHEME}:` },
    markdown: { isTrusted: { enabledCommands: ['lapsilinssi.explain'] } },
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => next(uri, explainedDiagnostics(diagnostics)),
      // Our own pages are no plans.
      didOpen: async (document, next) => (isPage(document) ? undefined : next(document)),
      didClose: async (document, next) => (isPage(document) ? undefined : next(document)),
    },
    initializationFailedHandler: (error) => {
      log.error(String(error));
      return false;
    },
    errorHandler: {
      error: (error) => {
        log.error(String(error));
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        const now = Date.now();
        ends.push(now);
        const often = ends.filter((end) => now - end < RESTART_WINDOW_MS).length > MOST_RESTARTS;
        return { action: often ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
      },
    },
  };
}

function isPage({ uri }: TextDocument): boolean {
  return uri.scheme === REFERENCE_SCHEME;
}
