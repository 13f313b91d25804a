import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { LoopDelay } from './loop-delay.ts';

/** A change of a text, as an editor sends it: offsets in the text before it. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A language server under measurement, spoken to as an editor does, over its standard input and output. */
export interface EditorClient {
  /** Milliseconds from the start of the process to the answer to `initialize`. */
  readonly startTime: number;
  open(uri: string, text: string): Promise<void>;
  /** Sends an edit and waits for what is found of that version; milliseconds between the two. */
  edit(uri: string, edit: Edit): Promise<number>;
  /** Waits until what is said of a document as a whole speaks of its present version. */
  settled(uri: string): Promise<void>;
  textOf(uri: string): string;
  /** Processor time of the process so far, all its threads, in milliseconds. */
  processor(): number;
  /** Memory of the process in MB, as the system counts it. */
  memory(): number;
  /** Ends the server; what its event loop says of itself when it was watched. */
  close(): Promise<LoopDelay | undefined>;
}

const SERVER = fileURLToPath(new URL('../../../language-server/bin/lapsilinssi-language-server.js', import.meta.url));

const WATCH = new URL('./watch-loop.js', import.meta.url).href;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly version?: number; readonly settled?: boolean };
}

/** What the server's first line starts Node with. */
function flagsOfServer(): string[] {
  const [, flags = ''] = /^#!.* node (.*)$/mu.exec(readFileSync(SERVER, 'utf8')) ?? [];
  return flags.split(' ').filter((flag) => flag !== '');
}

/** Starts the bundled server and initializes it. Where its event loop is watched it takes longer: times are those of a server that is not. */
export async function openEditorClient({ watched = false } = {}): Promise<EditorClient> {
  const started = performance.now();
  const watch = watched ? ['--import', WATCH] : [];
  const child = spawn(process.execPath, [...flagsOfServer(), ...watch, SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (data: Buffer) => {
    told += data.toString();
  });
  const listeners = new Set<(message: Message) => void>();
  let held = Buffer.alloc(0);
  child.stdout.on('data', (data: Buffer) => {
    held = Buffer.concat([held, data]);
    for (;;) {
      const end = held.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/iu.exec(held.toString('latin1', 0, end))?.[1] ?? 0);
      if (held.length < end + 4 + length) return;
      const message: Message = JSON.parse(held.toString('utf8', end + 4, end + 4 + length));
      held = held.subarray(end + 4 + length);
      for (const listener of listeners) listener(message);
    }
  });
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const next = (right: (message: Message) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const listener = (message: Message): void => {
        if (!right(message)) return;
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    });
  let id = 0;
  const request = async (method: string, params: unknown): Promise<void> => {
    id += 1;
    const own = id;
    const answered = next((message) => message.id === own);
    send({ id: own, method, params });
    await answered;
  };

  const texts = new Map<string, { text: string; version: number }>();
  const isOf = (uri: string, method: string, { method: said, params }: Message): boolean =>
    said === method && params?.uri === uri && params.version === texts.get(uri)?.version;
  const initializationOptions = { asOf: '2026-11-21' };
  await request('initialize', { processId: process.pid, rootUri: null, capabilities: {}, initializationOptions });
  const startTime = performance.now() - started;
  send({ method: 'initialized', params: {} });
  if (watched) {
    // From here on its event loop is watched; the start itself is another figure.
    const begun = new Promise<void>((resolve) => {
      child.stderr.on('data', () => {
        if (/^watching$/mu.test(told)) resolve();
      });
    });
    child.kill('SIGUSR2');
    await begun;
  }

  return {
    startTime,
    async open(uri, text) {
      texts.set(uri, { text, version: 1 });
      const checked = next((message) => isOf(uri, 'textDocument/publishDiagnostics', message));
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
      });
      await checked;
    },
    async edit(uri, { from, to, text }) {
      const document = texts.get(uri) ?? { text: '', version: 0 };
      const range = { start: positionAt(document.text, from), end: positionAt(document.text, to) };
      document.text = document.text.slice(0, from) + text + document.text.slice(to);
      document.version += 1;
      const { version } = document;
      const found = next((message) => isOf(uri, 'textDocument/publishDiagnostics', message));
      const sent = performance.now();
      send({
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version }, contentChanges: [{ range, text }] },
      });
      await found;
      return performance.now() - sent;
    },
    settled: (uri) => next((message) => isOf(uri, 'lapsilinssi/checked', message) && message.params?.settled === true),
    textOf: (uri) => texts.get(uri)?.text ?? '',
    processor: () =>
      readdirSync(`/proc/${child.pid}/task`).reduce(
        (sum, task) =>
          sum + Number.parseInt(readFileSync(`/proc/${child.pid}/task/${task}/schedstat`, 'utf8'), 10) / 1e6,
        0,
      ),
    memory: () => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await request('shutdown', undefined);
      send({ method: 'exit' });
      await ended;
      if (!watched) return undefined;
      const [, loop] = /^loop (.*)$/mu.exec(told) ?? [];
      if (loop === undefined) throw new Error(`the server told nothing of its event loop: ${told}`);
      const delay: LoopDelay = JSON.parse(loop);
      return delay;
    },
  };
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  let line = 0;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, character: offset - start };
}
