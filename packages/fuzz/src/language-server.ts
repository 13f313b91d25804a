import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { law } from './law.ts';
import { programUse } from './program-use.ts';

/** A message of the protocol as it stands on the wire; its content may be anything. */
export type WireMessage = Readonly<Record<string, unknown>>;

/** A language server as it is shipped, and a client that counts what it answers. */
export interface ServerUnderTest {
  /** Sends a message as it is. */
  readonly send: (message: WireMessage) => void;
  /** Sends a request with an id of its own; the answer is waited for with {@link settled}. */
  readonly request: (method: unknown, params: unknown) => number;
  /** The answer to a request of {@link request}. */
  readonly answer: (id: number) => Promise<WireMessage>;
  /** Waits until a notification comes that is right; those that came before count too, from the last {@link forget} on. */
  readonly notified: (method: string, right: (params: WireMessage) => boolean) => Promise<void>;
  readonly forget: () => void;
  /** Diagnostics of a document as they were told last, since the last {@link forget}. */
  readonly diagnostics: (uri: string) => unknown;
  /** Waits until every request is answered, and breaks off when one is not, or is answered twice, or the server has ended. */
  readonly settled: () => Promise<void>;
  /** Messages sent so far, those that open it among them. */
  readonly sent: () => number;
  /** Resident memory in megabytes; 0 where the system does not tell. */
  readonly megabytes: () => Promise<number>;
  readonly close: () => void;
}

const SERVER = fileURLToPath(new URL('../../language-server/bin/lapsilinssi-language-server.js', import.meta.url));
/** Codes of JSON-RPC and of the protocol for what a server did not foresee. */
const INTERNAL_ERROR = -32603;
const UNKNOWN_ERROR = -32001;
/** Longest wait for an answer, in milliseconds of the clock: others use the machine too, and may leave a server little of it. */
const LONGEST = 240_000;

/** Starts a server and initializes it. */
export async function openServer(): Promise<ServerUnderTest> {
  const child = spawn(process.execPath, ['--max-old-space-size=400', SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const answers = new Map<number, WireMessage[]>();
  /** Requests that the library under the server looks at first: `initialize`, and those whose parameters are none at all. */
  const shapeless = new Set<number>();
  const waiting = new Set<() => void>();
  let notifications: WireMessage[] = [];
  let next = 1;
  let ended = false;
  let twice = false;
  let sent = 0;
  let held = Buffer.alloc(0);
  const look = (): void => {
    for (const one of waiting) one();
  };
  child.on('exit', () => {
    ended = true;
    look();
  });
  child.stdin.on('error', () => undefined);

  const send = (message: WireMessage): void => {
    sent += 1;
    const body = Buffer.from(JSON.stringify(message));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const take = (message: WireMessage): void => {
    const { id, method } = message;
    if (typeof method === 'string' && id !== undefined) {
      const items = method === 'workspace/configuration' ? [null] : null;
      send({ jsonrpc: '2.0', id, result: method === 'workspace/applyEdit' ? { applied: false } : items });
    } else if (typeof method === 'string') notifications.push(message);
    else if (typeof id === 'number') {
      const known = answers.get(id);
      if (known === undefined) return;
      known.push(message);
      if (known.length > 1) twice = true;
    }
  };
  child.stdout.on('data', (piece: Buffer) => {
    held = Buffer.concat([held, piece]);
    for (;;) {
      const head = held.indexOf('\r\n\r\n');
      if (head < 0) break;
      const length = Number(/Content-Length: (\d+)/u.exec(held.subarray(0, head).toString())?.[1]);
      if (held.length < head + 4 + length) break;
      const message: WireMessage = JSON.parse(held.subarray(head + 4, head + 4 + length).toString());
      held = held.subarray(head + 4 + length);
      take(message);
    }
    look();
  });
  const until = (done: () => boolean, what: () => string): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(one);
        reject(new Error(`waited in vain for ${what()}`));
      }, LONGEST);
      const one = (): void => {
        if (!done() && !ended) return;
        clearTimeout(timer);
        waiting.delete(one);
        if (done()) resolve();
        else reject(new Error(`the server ended before ${what()}`));
      };
      waiting.add(one);
      one();
    });
  const request = (method: unknown, params: unknown): number => {
    const id = next;
    next += 1;
    answers.set(id, []);
    if (!isRecord(params) || method === 'initialize') shapeless.add(id);
    send({ jsonrpc: '2.0', id, method, params });
    return id;
  };
  const unanswered = (): number[] => [...answers].filter(([, got]) => got.length === 0).map(([id]) => id);
  const server: ServerUnderTest = {
    send,
    request,
    async answer(id) {
      await until(
        () => (answers.get(id) ?? []).length > 0,
        () => `the answer to request ${id}`,
      );
      return answers.get(id)?.[0] ?? {};
    },
    notified(method, right) {
      const is = ({ method: name, params }: WireMessage): boolean =>
        name === method && isRecord(params) && right(params);
      return until(
        () => notifications.some(is),
        () => method,
      );
    },
    forget() {
      notifications = [];
    },
    diagnostics(uri) {
      const last = notifications.findLast(
        ({ method, params }) =>
          method === 'textDocument/publishDiagnostics' && isRecord(params) && params['uri'] === uri,
      );
      return isRecord(last?.['params']) ? last['params']['diagnostics'] : undefined;
    },
    async settled() {
      await until(
        () => unanswered().length === 0,
        () => `answers to ${unanswered().length} requests`,
      );
      law(!twice, 'a request was answered twice');
      for (const [id, got] of answers) for (const one of got) answerLaw(one, shapeless.has(id));
      answers.clear();
      shapeless.clear();
    },
    sent: () => sent,
    async megabytes() {
      return (await programUse(child.pid)).megabytes;
    },
    close() {
      child.kill('SIGKILL');
    },
  };
  const begun = request('initialize', {
    processId: process.pid,
    rootUri: null,
    // What editors show when they can: other places of a finding, links, fixes with the findings that they mend.
    capabilities: {
      textDocument: {
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
    initializationOptions: { asOf: '2026-11-21', uiLanguage: 'fi' },
  });
  await server.answer(begun);
  send({ jsonrpc: '2.0', method: 'initialized', params: {} });
  return server;
}

/** An answer has a result or an error in words; a fault of the server's own is none that a client could understand. */
function answerLaw(answer: WireMessage, shapeless: boolean): void {
  const { error } = answer;
  law(
    'result' in answer !== (error !== undefined),
    `an answer with neither result nor error: ${JSON.stringify(answer)}`,
  );
  if (!isRecord(error) || shapeless) return;
  const unforeseen = error['code'] === INTERNAL_ERROR || error['code'] === UNKNOWN_ERROR;
  law(!unforeseen, `a fault of the server: ${JSON.stringify(error)}`);
}

function isRecord(value: unknown): value is WireMessage {
  return typeof value === 'object' && value !== null;
}
