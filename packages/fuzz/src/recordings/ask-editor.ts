import * as fc from 'fast-check';

import { edited, planEdits } from '../arbitraries/edited-plan.ts';
import { calmPlan, variedPlan } from '../arbitraries/varied-plan.ts';
import { wordPlan } from '../arbitraries/word-plan.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { openStillEditor } from '../still-editor.ts';

const CONFIGURATIONS = [
  undefined,
  undefined,
  '',
  '# asetukset\n',
  'organisation: Mallilan kunta\ndocument-type: child-youth-plan\n',
  'document-type: child-youth-plan\nignore: []\n',
  'document-type: child-youth-plan\nignore:\n  - rules: [period-stale]\n    reason: luonnos\nlanguage: fi\n',
  'ignore:\n    -   rules: [section-empty]\n        files: b.md\n        reason: luonnos\n\n# loppu\n',
  'ignore: [{ rules: [section-empty], reason: luonnos }]\n',
  'documents:\n  - files: [a.md, b.md]\n',
  'documents:\n  - files: [luvut/c.md, a.md]\nseverities:\n  outdated-term: error\n',
  'severity: 7\nlanguage: xx\n',
  'limits: { bloc-length: 200 }\n- a\n',
  'baseline: perustaso.json\n',
  'pack: ../paketti\n',
];
const BASELINES = [
  undefined,
  undefined,
  '{"tool":"lapsilinssi","version":1,"documents":{}}',
  '{"tool":"lapsilinssi","version":9,"documents":{}}',
  '{"tool":"lapsilinssi","version":1,"documents":{"a.md":[{"rule":"x"}]}}',
  '{"tool":',
];

/** What somebody begins to type on a line of its own, with `@` where a table's row or the front matter is. */
const TYPED = [
  '#',
  '##',
  '## ',
  '### Os',
  '####',
  '<',
  '<!--',
  '<!-- lap',
  '<!-- lapsilinssi-',
  '<!-- lapsilinssi-ohita ',
  '<!-- lapsilinssi-ohita-osio theme-missing, ',
  '<!-- lapsilinssi-ignorera out',
  '<!-- lapsilinssi-ohita outdated-term: ',
  '<!-- lapsilinssi-ohita-tiedosto commitment-vague: syy -->',
  '- ',
  '* Pit',
  '1. ',
  '@| ',
  '@| a | ',
  '@| a | b | ',
  '@| | | | ',
  '@| a \\| b | c | Pi',
  '@|',
  '---',
  '---kau',
  '---kausi: ',
  '---kausi:',
  '---asiakirjatyyppi: ',
  '---organisaatiomuoto: ',
  '---kieli: ',
  '---språk:',
  '---dokumenttyp: L',
  '---approved: ',
  '---organisaatio: M',
  '---osana: ',
  '---xyz: ',
];

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const asked = fc.record({
  texts: fc.tuple(
    fc.tuple(variedPlan, planEdits).map(([text, edits]) => edited(text, edits)),
    variedPlan,
    fc.oneof({ weight: 2, arbitrary: variedPlan }, { weight: 1, arbitrary: calmPlan }),
  ),
  form: fc.constantFrom('', '', '', 'marked', 'crlf', 'text'),
  word: wordPlan,
  configuration: fc.constantFrom(...CONFIGURATIONS),
  /** What the configuration says after a while; `open`: it is being written in the editor. */
  later: fc.tuple(fc.constantFrom(...CONFIGURATIONS), fc.constantFrom('watched', 'open')),
  baseline: fc.constantFrom(...BASELINES),
  spoken: fc.constantFrom(undefined, undefined, 'fi', 'sv', 'en'),
  able: fc.record({
    related: fc.boolean(),
    create: fc.boolean(),
    markdown: fc.boolean(),
    progress: fc.boolean(),
    configuration: fc.boolean(),
    word: fc.constantFrom(true, true, true, false),
  }),
  settings: fc.constantFrom<Record<string, unknown> | undefined>(
    undefined,
    { maxFindings: 2 },
    { offerIgnoring: false, codeLens: false },
    { uiLanguage: 'sv', maxFindings: -1 },
    { enable: false },
    { enable: 'no', uiLanguage: 'xx' },
    { config: 'muu.yaml' },
  ),
  places: fc.array(share, { minLength: 5, maxLength: 5 }),
  typed: fc.array(fc.tuple(share, fc.constantFrom(...TYPED)), { minLength: 5, maxLength: 5 }),
  templates: fc.array(
    fc.record(
      {
        documentType: fc.constantFrom('child-youth-plan', 'LaNu', 'olematon', 'municipal-strategy'),
        section: fc.constantFrom('participation', 'osallisuus', 'olematon', 'child-budgeting'),
        language: fc.constantFrom('fi', 'sv', 'en', 'xx'),
        organisation: fc.constantFrom('Mallilan kunta', '', '*Kaislajoki* [x](y)'),
        organisationKind: fc.constantFrom('kunta', 'county', 'xx'),
        period: fc.constantFrom('2026–2029', 'nyt', '2029-2026'),
        themes: fc.constantFrom(['child-budgeting'], ['osallisuus', 'olematon'], []),
        withoutGuidance: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    { minLength: 2, maxLength: 2 },
  ),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

/** Milliseconds after which what waits for rest is done, and how often it is waited for. */
const REST = 200;
const MOST_RESTS = 20;

const NAMES = ['a.md', 'b.md', 'luvut/c.md'] as const;
const uriOf = (path: string): string => `file:///t/${path}`;

/** Everything that an editor may ask of documents, at many of their places. */
export const askEditor: Recording = recording(
  'recorded-questions',
  'The language server answers what it answered: corrections, undoings, completions, texts under the mouse, symbols, maps, templates, Word files.',
  15,
  asked,
  ask,
);

async function ask(given: Asked): Promise<unknown> {
  const { texts, form, word, configuration, later, baseline, spoken, able, settings, places, typed, templates } = given;
  const plans = texts.map((text) => (form === 'crlf' ? text.replaceAll('\n', '\r\n') : text));
  const files: Record<string, string | Uint8Array> = Object.fromEntries(
    NAMES.map((path, at) => [`/t/${path}`, (form === 'marked' ? '\uFEFF' : '') + (plans[at] ?? '')]),
  );
  files['/t/d.docx'] = word;
  if (configuration !== undefined) files['/t/.lapsilinssi.yaml'] = configuration;
  if (baseline !== undefined) {
    files['/t/.lapsilinssi-baseline.json'] = baseline;
    files['/t/perustaso.json'] = baseline;
  }
  const { clock, client } = await openStillEditor({
    files,
    capabilities: {
      textDocument: {
        publishDiagnostics: {
          relatedInformation: able.related,
          codeDescriptionSupport: able.markdown,
          dataSupport: able.create,
        },
        ...(able.markdown && { hover: { contentFormat: ['markdown', 'plaintext'] } }),
      },
      workspace: {
        configuration: able.configuration,
        workspaceEdit: { documentChanges: able.related, ...(able.create && { resourceOperations: ['create'] }) },
      },
      window: { workDoneProgress: able.progress },
    },
    options: {
      ...(spoken !== undefined && { uiLanguage: spoken }),
      ...(able.markdown && { referenceUri: 'https://viite.example' }),
    },
    withoutWord: !able.word,
    settings: settings ?? null,
  });
  const told: unknown[] = [];
  const request = async (method: string, params: unknown): Promise<void> => {
    const asking = { waits: true };
    const answered = (async () => {
      await client.request(method, params);
      asking.waits = false;
    })();
    await clock.idle();
    // What is answered when typing rests.
    for (let more = 0; asking.waits && more < MOST_RESTS; more++) await clock.pass(REST);
    // What does not rest on the clock.
    await answered;
  };
  const tell = (): void => {
    told.push(client.heard());
  };
  const languageId = form === 'text' ? 'plaintext' : 'markdown';
  const uri = uriOf(NAMES[0]);
  const textDocument = { uri };
  const text = plans[0] ?? '';
  const lines = text.split(/\r?\n/u);
  let version = 1;
  client.call('DidOpenTextDocument', { textDocument: { uri, languageId, version, text } });
  client.call('DidOpenTextDocument', {
    textDocument: { uri: uriOf(NAMES[1]), languageId: 'markdown', version, text: plans[1] },
  });
  if (!able.configuration && settings !== undefined)
    client.call('DidChangeConfiguration', { settings: { lapsilinssi: settings } });
  await clock.pass(3000);
  tell();

  // What is told of the whole.
  for (const path of NAMES.slice(0, 2)) {
    const one = { uri: uriOf(path) };
    await request('DocumentSymbol', { textDocument: one });
    await request('CodeLens', { textDocument: one });
    await request('lapsilinssi/summary', one);
    await request('lapsilinssi/coverage', one);
  }
  await request('lapsilinssi/coverage', {});

  // What may be done on every line of which there is something to tell, and in the whole.
  const everything = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  for (const only of [undefined, ['source.fixAll.lapsilinssi'], ['source'], ['quickfix.x'], ['']])
    await request('CodeAction', { textDocument, range: everything, context: { diagnostics: [], only } });
  for (const [line, { length }] of lines.entries()) {
    if (length === 0 || (line % 3 !== 0 && !/^\s*[|>-]/u.test(lines[line] ?? ''))) continue;
    const range = { start: { line, character: 0 }, end: { line, character: length } };
    await request('CodeAction', { textDocument, range, context: { diagnostics: [], only: ['quickfix'] } });
  }
  for (const [line, said] of lines.entries())
    if (said.startsWith('#')) await request('Hover', { textDocument, position: { line, character: 3 } });
  for (const place of places) {
    const line = Math.floor(place * lines.length);
    const character = Math.floor(((place * 7) % 1) * (lines[line]?.length ?? 0));
    const position = { line, character };
    await request('Hover', { textDocument, position });
    await request('Completion', { textDocument, position });
    await request('CodeAction', { textDocument, range: { start: position, end: position }, context: {} });
  }

  // What is offered to somebody who types on a line of its own.
  const change = (changed: string): void => {
    version += 1;
    client.call('DidChangeTextDocument', {
      textDocument: { uri, version },
      contentChanges: [{ text: changed }],
    });
  };
  for (const [place, begun] of typed) {
    const at = lineFor(lines, place, begun);
    const line = begun.replace(/^(?:@|---(?=.))/u, '');
    change([...lines.slice(0, at), line, ...lines.slice(at)].join('\n'));
    if (place < 0.5) await clock.pass(400);
    await request('Completion', { textDocument, position: { line: at, character: line.length } });
    await request('Completion', { textDocument, position: { line: at, character: 2 } });
  }
  change(text);
  await clock.pass(3000);
  tell();

  // What changes files.
  await request('ExecuteCommand', { command: 'lapsilinssi.fixAll', arguments: [{ uri }] });
  for (const theme of ['participation', 'child-impact-assessment', 'olematon'])
    await request('ExecuteCommand', { command: 'lapsilinssi.insertSection', arguments: [{ uri, theme }] });
  for (const one of templates) await request('lapsilinssi/template', one);
  for (const language of ['fi', 'sv', 'xx']) await request('lapsilinssi/templates', { language });
  await request('lapsilinssi/wordExport', textDocument);
  const base64 = Buffer.from(word).toString('base64');
  await request('lapsilinssi/wordImport', { uri: uriOf('d.docx'), base64 });
  await request('lapsilinssi/wordComment', { uri: uriOf('d.docx'), base64 });
  await request('lapsilinssi/wordImport', { uri: 'untitled:d%20e.docx', base64 });
  await request('lapsilinssi/wordImport', { uri: uriOf('a.md'), base64: Buffer.from(text).toString('base64') });
  await request('lapsilinssi/wordExport', { uri: uriOf('olematon.md') });
  await clock.idle();
  tell();

  // The folder, before and after its configuration is another.
  const workspace = async (): Promise<void> => {
    await request('ExecuteCommand', { command: 'lapsilinssi.checkWorkspace', workDoneToken: 'x' });
    await request('lapsilinssi/coverage', {});
  };
  await workspace();
  const [other = '', how] = later;
  if (how === 'open') {
    const item = { uri: uriOf('.lapsilinssi.yaml'), languageId: 'yaml', version: 1, text: other };
    client.call('DidOpenTextDocument', { textDocument: item });
  } else {
    files['/t/.lapsilinssi.yaml'] = other;
    client.call('DidChangeWatchedFiles', { changes: [{ uri: uriOf('.lapsilinssi.yaml'), type: 2 }] });
  }
  await clock.pass(3000);
  tell();
  await request('CodeAction', { textDocument, range: everything, context: { diagnostics: [] } });
  await workspace();
  await request('ExecuteCommand', { command: 'lapsilinssi.clearWorkspace' });
  await request('ExecuteCommand', { command: 'lapsilinssi.olematon' });
  client.call('DidCloseTextDocument', { textDocument });
  await clock.pass(1000);
  await request('Hover', { textDocument, position: { line: 0, character: 0 } });
  tell();
  return [told, client.answers()];
}

/** The line at which something is typed: in a table or the front matter, where it belongs there. */
function lineFor(lines: readonly string[], place: number, begun: string): number {
  if (begun.startsWith('---') && lines[0] === '---') return begun === '---' ? 0 : 1;
  if (begun.startsWith('@')) {
    const rows = lines.flatMap((line, at) => (/^\|\s*-/u.test(line) ? [at + 1] : []));
    const found = rows[Math.floor(place * rows.length)];
    if (found !== undefined) return found;
  }
  return Math.floor(place * (lines.length + 1));
}
