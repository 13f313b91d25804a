import { setTimeout } from 'node:timers/promises';

import * as fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { quantityText } from '../arbitraries/quantity-text.ts';
import { variedPlan, variedSentence } from '../arbitraries/varied-plan.ts';
import { wordPlan } from '../arbitraries/word-plan.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { openStillEditor } from '../still-editor.ts';
import type { Client } from '../still-editor.ts';

const FILES = ['a.md', 'b.md', 'luvut/c.md'] as const;
const uriOf = (path: string): string => `file:///t/${path}`;

const CONFIGURATIONS = [
  undefined,
  undefined,
  'organisation: Mallilan kunta\ndocument-type: child-youth-plan\n',
  'documents:\n  - files: [a.md, b.md]\n',
  'severities:\n  outdated-term: off\n',
  'exclude: ["luvut/**"]\n',
  'severity: 7\n',
];

/** One thing that happens in an editor. */
type Step =
  /** At a share of the text, or so far from where the last edit ended. */
  | {
      readonly kind: 'edit';
      readonly at: number;
      readonly near: number | undefined;
      readonly cut: number;
      readonly text: string;
    }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'ask'; readonly what: (typeof ASKED)[number]; readonly at: number }
  | { readonly kind: 'do'; readonly what: (typeof DONE)[number] };

const ASKED = [
  'Hover',
  'Completion',
  'CodeAction',
  'CodeLens',
  'DocumentSymbol',
  'lapsilinssi/summary',
  'lapsilinssi/coverage',
  'lapsilinssi/template',
  'lapsilinssi/templates',
  'lapsilinssi/wordExport',
  'lapsilinssi/wordImport',
  'lapsilinssi/wordComment',
  'fixAll',
  'insertSection',
  'checkWorkspace',
  'clearWorkspace',
] as const;
const DONE = ['save', 'settings', 'onSave', 'onType', 'close', 'other', 'configure', 'swedish', 'cancel'] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      near: fc.option(fc.integer({ min: -8, max: 8 }), { nil: undefined, freq: 3 }),
      cut: fc.constantFrom(0, 0, 1, 3, 12, 60),
      text: fc.oneof(
        fc.constantFrom(
          '',
          'a',
          'Lapsia',
          ' ',
          '\n',
          '\n\n## Uusi\n\n',
          'lääninhallitus',
          '[kunnan nimi]',
          '\r\n',
          'ä',
          '|',
          '- ',
        ),
        variedSentence,
        quantityText,
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(0, 10, 60, 160, 299, 400, 2000)
      .map((milliseconds): Step => ({ kind: 'wait', milliseconds })),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      what: fc.constantFrom(...ASKED),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom(...DONE).map((what): Step => ({ kind: 'do', what })) },
);

/** Milliseconds in which what is loaded late is loaded. */
const LOADING = 1500;

const played = fc.record({
  texts: fc.tuple(variedPlan, variedPlan, variedPlan),
  open: fc.constantFrom(...FILES),
  configuration: fc.constantFrom(...CONFIGURATIONS),
  word: wordPlan,
  related: fc.boolean(),
  steps: fc.array(step, { minLength: 3, maxLength: 14 }),
});
interface Played {
  readonly texts: readonly string[];
  readonly open: (typeof FILES)[number];
  readonly configuration: string | undefined;
  readonly word: Uint8Array;
  readonly related: boolean;
  readonly steps: readonly Step[];
}

/** Documents that are edited while an editor asks about them, by a clock that stands still unless it is moved. */
export const editDocuments: Recording = recording(
  'recorded-editor',
  'The language server tells and answers what it told and answered, whatever happens in which order.',
  30,
  played,
  async (given) => {
    await (ready ??= warmUp());
    return play(given);
  },
);

/** What is loaded when it is first asked for is there before anything is recorded. */
let ready: Promise<unknown> | undefined;

async function warmUp(): Promise<void> {
  const steps = ASKED.map((what): Step => ({ kind: 'ask', what, at: 0 }));
  const text = '# Suunnitelma\n\nLääninhallitus valvoo.\n';
  for (const configuration of [undefined, 'severity: 7\n']) {
    const texts = [text, text, text] as const;
    await play({ texts, open: 'a.md', configuration, word: new Uint8Array(0), related: true, steps });
    await setTimeout(LOADING);
  }
}

async function play({ texts, open, configuration, word, related, steps }: Played): Promise<unknown> {
  const files: Record<string, string> = Object.fromEntries(FILES.map((path, at) => [`/t/${path}`, texts[at] ?? '']));
  if (configuration !== undefined) files['/t/.lapsilinssi.yaml'] = configuration;
  const { clock, client } = await openStillEditor({
    files,
    capabilities: {
      textDocument: {
        publishDiagnostics: { relatedInformation: related, codeDescriptionSupport: true, dataSupport: true },
      },
      workspace: { workspaceEdit: { documentChanges: related, resourceOperations: ['create'] } },
    },
  });
  let version = 1;
  let document = TextDocument.create(uriOf(open), 'markdown', version, texts[FILES.indexOf(open)] ?? '');
  let last = 0;
  const textDocument = { uri: uriOf(open) };
  client.call('DidOpenTextDocument', {
    textDocument: { ...textDocument, languageId: 'markdown', version, text: document.getText() },
  });
  for (const one of steps) {
    if (one.kind === 'edit') {
      const length = document.getText().length;
      const from = Math.min(
        length,
        Math.max(0, one.near === undefined ? Math.floor(one.at * length) : last + one.near),
      );
      const range = { start: document.positionAt(from), end: document.positionAt(Math.min(length, from + one.cut)) };
      version += 1;
      document = TextDocument.update(document, [{ range, text: one.text }], version);
      last = from + one.text.length;
      client.call('DidChangeTextDocument', {
        textDocument: { ...textDocument, version },
        contentChanges: [{ range, text: one.text }],
      });
    } else if (one.kind === 'wait') await clock.pass(one.milliseconds);
    else if (one.kind === 'ask') {
      const answered = ask(
        client,
        one.what,
        textDocument.uri,
        document.positionAt(Math.floor(one.at * document.getText().length)),
        word,
      );
      // Word files are packed by the machine's own clock.
      if (one.what.startsWith('lapsilinssi/word')) await answered;
    } else act(client, one.what, textDocument.uri, texts);
  }
  await clock.pass(5000);
  const before = [client.heard(), client.answers()];
  await clock.pass(5000);
  return [document.getText(), before, [client.heard(), client.answers()]];
}

function ask(
  client: Client,
  what: (typeof ASKED)[number],
  uri: string,
  position: { readonly line: number; readonly character: number },
  word: Uint8Array,
): Promise<void> {
  const textDocument = { uri };
  if (what === 'CodeAction') {
    const [first, last] = [Math.max(0, position.line - 3), position.line + 3];
    const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
    return client.request(what, { textDocument, range, context: { diagnostics: [] } });
  }
  if (isCommand(what)) {
    const command = `lapsilinssi.${what}`;
    return client.request('ExecuteCommand', { command, arguments: [{ uri, theme: 'participation' }] });
  }
  const base64 = Buffer.from(word).toString('base64');
  const ours = {
    uri,
    theme: 'participation',
    documentType: 'child-youth-plan',
    language: 'fi',
    path: '/t/x.docx',
    base64,
  };
  return client.request(what, what.includes('/') ? ours : { textDocument, position });
}

function isCommand(what: string): boolean {
  return ['fixAll', 'insertSection', 'checkWorkspace', 'clearWorkspace'].includes(what);
}

function act(client: Client, what: (typeof DONE)[number], uri: string, texts: readonly string[]): void {
  switch (what) {
    case 'save':
      client.call('DidSaveTextDocument', { textDocument: { uri } });
      return;
    case 'settings':
    case 'swedish':
    case 'onSave':
    case 'onType': {
      const settings =
        what === 'settings'
          ? { maxFindings: 3, codeLens: true }
          : what === 'swedish'
            ? { uiLanguage: 'sv' }
            : { run: what };
      client.call('DidChangeConfiguration', { settings: { lapsilinssi: settings } });
      return;
    }
    case 'close':
      client.call('DidCloseTextDocument', { textDocument: { uri: uriOf('b.md') } });
      return;
    case 'other':
      client.call('DidOpenTextDocument', {
        textDocument: { uri: uriOf('b.md'), languageId: 'markdown', version: 1, text: texts[2] ?? '' },
      });
      return;
    case 'configure':
      client.call('DidOpenTextDocument', {
        textDocument: {
          uri: uriOf('.lapsilinssi.yaml'),
          languageId: 'yaml',
          version: 1,
          text: 'severities:\n  commitment-vague: error\n',
        },
      });
      return;
    case 'cancel':
      client.cancel();
  }
}
