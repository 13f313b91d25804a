import { setImmediate } from 'node:timers/promises';

import { heldFiles } from './arbitraries/held-files.ts';
import { ownPack } from './own-pack.ts';
import { textsOf } from './recordings/read-word.ts';
import { AS_OF } from './rule-pack.ts';

const built = (path: string): string => new URL(`../../${path}`, import.meta.url).href;
// What is loaded only when it is asked for is loaded before: how long a disk takes is no matter of the clock that stands still.
const [started, words]: readonly unknown[] = await Promise.all(
  [
    'language-server/dist/start-server.js',
    'language-server/dist/word/node-word.js',
    'language-server/dist/features/ignore-in-configuration.js',
    'project/dist/configuration/load-configuration.js',
    'pack/dist/index.js',
    'docx/dist/index.js',
  ].map((path) => import(built(path))),
);
const startServer: unknown = Reflect.get(Object(started), 'startServer');
const wordTools: unknown = Reflect.get(Object(words), 'nodeWord');

/** A language server whose client and clock are ours. */
export interface StillEditor {
  readonly clock: ReturnType<typeof openClock>;
  readonly client: Client;
}

/** What is there when an editor starts. */
export interface EditorStart {
  /** By absolute path; all lie below `/t`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly capabilities: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Without it nothing reads Word files. */
  readonly withoutWord?: boolean;
  /** What the editor answers when it is asked for settings. */
  readonly settings?: unknown;
}

/** Starts the language server in this process, for a client that only listens, by a clock that stands still unless it is moved. */
export async function openStillEditor({
  files,
  capabilities,
  options = {},
  withoutWord = false,
  settings = null,
}: EditorStart): Promise<StillEditor> {
  const clock = openClock();
  const client = openClient(settings);
  const walked = Object.keys(files)
    .filter((path) => /\.(?:md|txt|docx)$/u.test(path))
    .map((path) => path.slice('/t/'.length));
  const host = {
    filesIn: () => ({ ...heldFiles(files), walk: () => Promise.resolve({ files: walked, closed: [] }) }),
    pathOf: (uri: string) => (uri.startsWith('file://') ? uri.slice('file://'.length) : undefined),
    uriOf: (path: string) => `file://${path}`,
    today: () => AS_OF,
    loadPack: () => Promise.resolve({ status: 'ok', pack: ownPack, notes: [] }),
    loadWord: () => (withoutWord ? undefined : Promise.resolve(wordTools)),
  };
  if (typeof startServer !== 'function') throw new Error('the language server is not built: npm run build');
  Reflect.apply(startServer, undefined, [client.connection, host, clock.timing]);
  client.call('Initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///t', name: 't' }],
    capabilities,
    initializationOptions: { asOf: AS_OF, ...options },
  });
  client.call('Initialized', {});
  await clock.idle();
  return { clock, client };
}

/** A clock that stands still until it is moved, and tells when nothing is under way any more. */
function openClock(): {
  readonly timing: unknown;
  readonly idle: () => Promise<void>;
  readonly pass: (milliseconds: number) => Promise<void>;
} {
  let now = 0;
  let active = 0;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  const idle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 12; quiet++) {
      const before = active;
      await setImmediate();
      if (active !== before) quiet = 0;
    }
  };
  return {
    idle,
    timing: {
      now: () => now,
      after(milliseconds: number, call: () => void) {
        const timer = { at: now + milliseconds, call };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
      async turn() {
        active += 1;
        await setImmediate();
      },
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        await idle();
        const next = timers.toSorted((one, other) => one.at - other.at).find(({ at }) => at <= until);
        if (next === undefined) break;
        timers = timers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.call();
      }
      now = until;
    },
  };
}

/** What a client hears, in its order. */
export interface Client {
  readonly connection: unknown;
  readonly call: (method: string, params: unknown) => void;
  /** Resolves when it is answered. */
  readonly request: (method: string, params: unknown) => Promise<void>;
  /** Takes the last request back. */
  readonly cancel: () => void;
  /** What was told since this was asked last. */
  readonly heard: () => readonly unknown[];
  /** What came of each request so far. */
  readonly answers: () => readonly unknown[];
}

function openClient(settings: unknown): Client {
  const handlers = new Map<string, unknown>();
  const answers: unknown[] = [];
  let heard: unknown[] = [];
  const tokens: { isCancellationRequested: boolean; readonly listeners: (() => void)[] }[] = [];
  const take = (name: string) => (handler: unknown) => {
    handlers.set(name, handler);
  };
  const invoke = (name: string, ...params: readonly unknown[]): unknown => {
    const handler = handlers.get(name);
    return typeof handler === 'function' ? Reflect.apply(handler, undefined, [...params]) : undefined;
  };
  const hear =
    (what: string) =>
    (...params: readonly unknown[]) => {
      heard.push([what, ...params]);
      return Promise.resolve();
    };
  const names = [
    'Initialize',
    'Initialized',
    'Shutdown',
    'DidChangeConfiguration',
    'DidChangeWatchedFiles',
    'DidOpenTextDocument',
    'DidChangeTextDocument',
    'DidSaveTextDocument',
    'DidCloseTextDocument',
    'CodeAction',
    'Hover',
    'Completion',
    'CodeLens',
    'DocumentSymbol',
    'ExecuteCommand',
  ];
  return {
    connection: {
      ...Object.fromEntries(names.map((name) => [`on${name}`, take(name)])),
      onRequest: (method: string, handler: unknown) => {
        handlers.set(method, handler);
      },
      sendDiagnostics: hear('diagnostics'),
      sendNotification: hear('notification'),
      listen: () => undefined,
      console: { error: hear('error'), warn: hear('warning'), log: hear('log') },
      client: { register: () => Promise.resolve() },
      window: {
        createWorkDoneProgress: () =>
          Promise.resolve({ begin: () => undefined, report: () => undefined, done: () => undefined }),
      },
      workspace: {
        applyEdit(edit: unknown) {
          heard.push(['edit', edit]);
          return Promise.resolve({ applied: true });
        },
        getConfiguration: () => Promise.resolve([settings]),
        onDidChangeWorkspaceFolders: () => undefined,
      },
    },
    call: (method, params) => void invoke(method, params),
    request(method, params) {
      const at = answers.push('none') - 1;
      const token = { isCancellationRequested: false, listeners: [] as (() => void)[] };
      tokens.push(token);
      const given = {
        get isCancellationRequested() {
          return token.isCancellationRequested;
        },
        onCancellationRequested(listener: () => void) {
          token.listeners.push(listener);
          return { dispose: () => undefined };
        },
      };
      return (async () => {
        try {
          answers[at] = [method, answerOf(await invoke(method, params, given))];
        } catch (thrown) {
          answers[at] = [method, { refused: thrown instanceof Error ? thrown.message : String(thrown) }];
        }
      })();
    },
    cancel() {
      const last = tokens.at(-1);
      if (last === undefined) return;
      last.isCancellationRequested = true;
      for (const one of last.listeners) one();
    },
    heard() {
      const all = heard;
      heard = [];
      return all;
    },
    answers: () => [...answers],
  };
}

/** An answer, with what stands in a Word file instead of its bytes. */
function answerOf(answer: unknown): unknown {
  const base64: unknown = Reflect.get(Object(answer), 'base64');
  return typeof base64 === 'string' ? { ...Object(answer), base64: textsOf(Buffer.from(base64, 'base64')) } : answer;
}
