import { setTimeout } from 'node:timers/promises';

import * as fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { hostileText } from '../arbitraries/hostile-text.ts';
import { markdownText } from '../arbitraries/markdown-text.ts';
import { headingText, sentence } from '../arbitraries/plan-words.ts';
import { openServer } from '../language-server.ts';
import type { ServerUnderTest } from '../language-server.ts';
import { law } from '../law.ts';
import { editorLaws } from '../oracles/editor-laws.ts';
import type { Ask } from '../oracles/editor-laws.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** A document that is edited as an editor does; what is said of it at the end must be right. */
const TAME = 'untitled:suunnitelma';
const TWIN = 'untitled:samanlainen';
/** Letters of a document that is not checked at once. */
const LONG = 60_000;
const FLEETING = 'file:///t/avattu.md';

/** Documents to which everything else is done. */
const WILD = fc.constantFrom(
  'untitled:a',
  'file:///t/a.md',
  'file:///t/%2e%2e/%00.md',
  'http://esimerkki.example/a.md',
  '',
  '::',
  'file://',
  'untitled:__proto__',
  TAME,
);

const position = fc.record({ line: fc.integer({ min: 0, max: 40 }), character: fc.integer({ min: 0, max: 80 }) });
const oddPosition = fc.oneof(
  { weight: 3, arbitrary: position },
  fc.record({
    line: fc.constantFrom<unknown>(-1, 1e9, 0.5, null, 'a'),
    character: fc.constantFrom<unknown>(-5, 1e9, NaN, null, {}),
  }),
);
const oddRange = fc.record({ start: oddPosition, end: oddPosition });

/** Values where something else is expected. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    true,
    '',
    'a',
    [],
    {},
    [[]],
    { uri: null },
    { textDocument: 7 },
    { textDocument: { uri: [] } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const METHODS = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/documentSymbol',
  'lapsilinssi/summary',
  'lapsilinssi/coverage',
  'lapsilinssi/template',
  'lapsilinssi/templates',
  'workspace/executeCommand',
  'textDocument/formatting',
  'initialize',
  'constructor',
  '',
] as const;
const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  '$/cancelRequest',
  '$/setTrace',
  '$/olematon',
  'olematon',
  'initialized',
] as const;
const COMMANDS = [
  'lapsilinssi.fixAll',
  'lapsilinssi.insertSection',
  'lapsilinssi.checkWorkspace',
  'lapsilinssi.clearWorkspace',
  'olematon',
];

/** One thing that a client does. */
type Step =
  | {
      readonly kind: 'edit';
      readonly start: { readonly line: number; readonly character: number };
      readonly lines: number;
      readonly characters: number;
      readonly text: string;
    }
  | { readonly kind: 'request'; readonly method: string; readonly params: unknown }
  | { readonly kind: 'notify'; readonly method: string; readonly params: unknown }
  /** A request is taken back: the last one, or one so many before it. */
  | { readonly kind: 'cancel'; readonly back: number };

const about = (uri: string): { readonly textDocument: { readonly uri: string } } => ({ textDocument: { uri } });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      start: position,
      lines: fc.integer({ min: 0, max: 3 }),
      characters: fc.integer({ min: 0, max: 30 }),
      text: fc.oneof(
        sentence,
        headingText.map((text) => `\n## ${text}\n\n`),
        hostileText,
        fc.constantFrom('', '\n', '\n\n', 'a', '|', '- ', '```\n', '---\n', '<!--', '\r\n', 'ä'),
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...METHODS),
        WILD,
        oddPosition,
        oddRange,
        fc.constantFrom(...COMMANDS),
        fc.constantFrom<unknown>('participation', 'participation', 'olematon', '', 7, null, {}),
      )
      .map(([method, uri, at, range, command, theme]): Step => ({
        kind: 'request',
        method,
        params: {
          ...about(uri),
          uri,
          position: at,
          range,
          context: { diagnostics: [] },
          command,
          arguments: [{ uri, theme }],
          documentType: 'child-youth-plan',
        },
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...METHODS), junk)
      .map(([method, params]): Step => ({ kind: 'request', method, params })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('untitled:a', 'file:///t/a.md'), fc.oneof(markdownText, hostileText))
      .map(([uri, text]): Step => ({
        kind: 'notify',
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('untitled:a', 'file:///t/a.md', 'untitled:b'), oddRange, hostileText)
      .map(([uri, range, text]): Step => ({
        kind: 'notify',
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version: 2 }, contentChanges: [{ range, text }] },
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('untitled:a', 'file:///t/a.md')
      .map((uri): Step => ({ kind: 'notify', method: 'textDocument/didClose', params: about(uri) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...NOTIFICATIONS), junk)
      .map(([method, params]): Step => ({ kind: 'notify', method, params })),
  },
  {
    weight: 2,
    arbitrary: fc.nat(4).map((back): Step => ({ kind: 'cancel', back })),
  },
);

/** Memory that a server may take at any time, in megabytes. */
const MOST_MEGABYTES = 500;

let running: ServerUnderTest | undefined;

/** What a client does in one case, from opening a document to closing it. */
export interface Conversation {
  readonly text: string;
  readonly steps: readonly Step[];
}

export const conversation: fc.Arbitrary<Conversation> = fc.record({
  text: markdownText,
  steps: fc.array(step, { maxLength: 600, size: 'max' }),
});

/** The language server under legal and illegal messages; it goes on from case to case, as an editor's does for weeks. */
export const serveEditor: Target = target(
  'editor',
  'Whatever a client sends, the server lives, answers every request once, stays small, and afterwards says of a document what it says of its twin.',
  conversation,
  async (one) => {
    const server = (running ??= await openServer());
    try {
      await converse(server, one);
    } catch (thrown) {
      server.close();
      running = undefined;
      throw thrown;
    }
  },
);

/** Sends a conversation and breaks off when a law does not hold: see {@link serveEditor}. */
export async function converse(server: ServerUnderTest, { text, steps }: Conversation): Promise<void> {
  const notify = (method: string, params: unknown): void => server.send({ jsonrpc: '2.0', method, params });
  server.forget();
  let written = text;
  let version = 1;
  notify('textDocument/didOpen', { textDocument: { uri: TAME, languageId: 'markdown', version, text } });
  let last = 0;
  for (const one of steps) {
    if (one.kind === 'edit') {
      const { start } = one;
      const end = {
        line: start.line + one.lines,
        character: one.lines > 0 ? one.characters : start.character + one.characters,
      };
      // A document that lives through edits beyond its end would lose where its lines begin.
      const document = TextDocument.create(TAME, 'markdown', version, written);
      written = written.slice(0, document.offsetAt(start)) + one.text + written.slice(document.offsetAt(end));
      version += 1;
      notify('textDocument/didChange', {
        textDocument: { uri: TAME, version },
        contentChanges: [{ range: { start, end }, text: one.text }],
      });
    } else if (one.kind === 'request') last = server.request(one.method, one.params);
    else if (one.kind === 'cancel') notify('$/cancelRequest', { id: last - one.back });
    else if (!speaksOf(one.params, TAME)) notify(one.method, one.params);
  }
  await server.settled();
  await server.notified(
    'lapsilinssi/checked',
    (params) => params['uri'] === TAME && params['version'] === version && params['settled'] === true,
  );
  const said = await summaryOf(server, TAME);
  // Whoever opens a document by mistake closes it before it is checked, or while it is.
  const long = `${text}\n\n`.repeat(Math.ceil(LONG / (text.length + 2)));
  notify('textDocument/didOpen', { textDocument: { uri: FLEETING, languageId: 'markdown', version, text: long } });
  await setTimeout(text.length % 40);
  notify('textDocument/didClose', about(FLEETING));
  notify('textDocument/didOpen', {
    textDocument: { uri: TWIN, languageId: 'markdown', version, text: written },
  });
  const twin = await summaryOf(server, TWIN);
  await server.notified('lapsilinssi/checked', (params) => params['uri'] === TWIN && params['settled'] === true);
  const ask: Ask = async (method, params) => {
    const { result, error } = await server.answer(server.request(method, params));
    law(error === undefined, `${method} is refused: ${JSON.stringify(error)}`);
    return result;
  };
  await editorLaws(TWIN, written, server.diagnostics(TWIN), ask);
  const [marked, right] = [TAME, TWIN].map((uri) => JSON.stringify(server.diagnostics(uri) ?? []));
  notify('textDocument/didClose', about(TWIN));
  notify('textDocument/didClose', about(TAME));
  for (const uri of ['untitled:a', 'file:///t/a.md']) notify('textDocument/didClose', about(uri));
  await server.settled();
  law(JSON.stringify(server.diagnostics(FLEETING) ?? []) === '[]', 'a closed document is told of');
  law(
    said === twin.replaceAll(TWIN, TAME),
    `after its edits the document is told differently than at once:\n${said}\n${twin}`,
  );
  law(
    marked === right?.replaceAll(TWIN, TAME),
    `after its edits the document is marked differently:\n${marked}\n${right}`,
  );
  const megabytes = await server.megabytes();
  law(megabytes < MOST_MEGABYTES, `the server takes ${Math.round(megabytes)} megabytes`);
}

function speaksOf(params: unknown, uri: string): boolean {
  return JSON.stringify(params).includes(uri);
}

async function summaryOf(server: ServerUnderTest, uri: string): Promise<string> {
  const { result, error } = await server.answer(server.request('lapsilinssi/summary', { uri }));
  law(error === undefined, `the summary is refused: ${JSON.stringify(error)}`);
  return JSON.stringify(result);
}
