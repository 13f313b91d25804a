import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type {
  ClientCapabilities,
  InitializeParams,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';

/** A client that speaks with the server as it is shipped, over its standard input and output. */
export interface Wire {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** Everything that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the server wrote into its log. */
  readonly log: readonly string[];
  readonly open: (uri: string, text: string, languageId?: string, version?: number) => void;
  readonly change: (uri: string, version: number, contentChanges: readonly unknown[]) => void;
  /** The first publication for a document that is right, past or to come. */
  readonly publication: (
    uri: string,
    right?: (params: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** What is published of a version of a document when typing has rested. */
  readonly settled: (uri: string, version?: number) => Promise<PublishDiagnosticsParams>;
  readonly request: <Result = unknown>(method: string, params: unknown) => Promise<Result>;
  /** Ends the server as a client should; returns its exit code. */
  readonly end: () => Promise<number | null>;
}

/** What a wire begins with. */
export interface WireOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: readonly string[];
  readonly locale?: string;
  /** What the client answers when it is asked for the section `lapsilinssi`. */
  readonly settings?: () => unknown;
  /** Arguments for Node before the server, and what is added to its environment. */
  readonly node?: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };
}

const SERVER = fileURLToPath(new URL('../bin/lapsilinssi-language-server.js', import.meta.url));

/** Starts the server and initializes it. */
export async function openWire(options: WireOptions = {}): Promise<Wire> {
  const child = spawn(process.execPath, [...(options.node?.args ?? []), SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...options.node?.env },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    log.push(message);
  });
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
    items.map(() => options.settings?.() ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const checked: { readonly uri: string; readonly version: number; readonly settled: boolean }[] = [];
  connection.onNotification('lapsilinssi/checked', (params: (typeof checked)[number]) => {
    checked.push(params);
    for (const look of waiting) look();
  });
  /** Waits until something is there. */
  const until = <Found>(find: () => Found | undefined): Promise<Found> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const params: InitializeParams = {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    initializationOptions: { asOf: '2026-11-21', ...Object(options.initializationOptions) },
    workspaceFolders:
      options.workspaceFolders?.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })) ?? null,
    ...(options.locale !== undefined && { locale: options.locale }),
  };
  const initialized = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});

  return {
    connection,
    process: child,
    initialized,
    published,
    log,
    open(uri, text, languageId = 'markdown', version = 1) {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    },
    change(uri, version, contentChanges) {
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    publication: (uri, right = () => true) => until(() => published.find((one) => one.uri === uri && right(one))),
    settled: (uri, version = 1) =>
      until(() =>
        checked.some((one) => one.uri === uri && one.version === version && one.settled)
          ? published.findLast((one) => one.uri === uri && one.version === version)
          : undefined,
      ),
    request: (method, given) => connection.sendRequest(method, given),
    async end() {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}

/** A message of a diagnostic as text. */
export function textOf(message: string | { readonly value: string }): string {
  return typeof message === 'string' ? message : message.value;
}
