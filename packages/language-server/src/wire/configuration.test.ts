import { afterEach, beforeEach, expect, test } from 'vitest';

import { PLAN } from '../../test/plans.ts';
import { openWire, textOf } from '../../test/wire.ts';
import type { Wire } from '../../test/wire.ts';
import { makeWorkspace } from '../../test/workspace.ts';
import type { Workspace } from '../../test/workspace.ts';

let workspace: Workspace;
let wire: Wire;

beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  await wire.end();
  await workspace.remove();
});

test('a configuration that is being written is followed before it is saved, and its mistakes are told in it', async () => {
  wire = await openWire({ workspaceFolders: [workspace.uri] });
  const uri = workspace.uriOf('a.md');
  const file = workspace.uriOf('.lapsilinssi.yaml');
  wire.open(uri, PLAN);
  await wire.settled(uri);
  wire.open(file, 'pack: .pack\nseverities: { placeholder-left: off, theme-missing: pois }\n', 'yaml');
  const broken = await wire.publication(file);
  expect(workspace.told(broken)).toMatchInlineSnapshot(`
    {
      "diagnostics": [
        {
          "code": "value-unknown",
          "message": "Arvoa »pois» ei tunneta. Kelpaavat: off, info, warning, error.",
          "range": {
            "end": {
              "character": 52,
              "line": 1,
            },
            "start": {
              "character": 52,
              "line": 1,
            },
          },
          "severity": 1,
          "source": "Lapsilinssi",
        },
      ],
      "uri": "work:/.lapsilinssi.yaml",
    }
  `);
  const stopped = await wire.publication(uri, ({ diagnostics }) => diagnostics[0]?.code === 'configuration');
  expect(stopped.diagnostics).toMatchInlineSnapshot(`
    [
      {
        "code": "configuration",
        "message": "Asetustiedostossa .lapsilinssi.yaml on virhe, ja siksi asiakirjaa ei tarkisteta. Korjaa ensin tiedosto.",
        "range": {
          "end": {
            "character": 0,
            "line": 0,
          },
          "start": {
            "character": 0,
            "line": 0,
          },
        },
        "severity": 1,
        "source": "Lapsilinssi",
      },
    ]
  `);
  wire.change(file, 2, [
    { range: { start: { line: 1, character: 52 }, end: { line: 1, character: 56 } }, text: 'off' },
  ]);
  await wire.publication(file, ({ diagnostics }) => diagnostics.length === 0);
  const last = (
    await wire.publication(
      uri,
      (one) =>
        one !== stopped &&
        !one.diagnostics.some(({ code }) => code === 'placeholder-left') &&
        one.diagnostics[0]?.code !== 'configuration',
    )
  ).diagnostics.map(({ code }) => code);
  expect(last).toContain('theme-thin');
  expect(last).not.toContain('theme-missing');
});

test('a file that the disk tells of is read anew', async () => {
  wire = await openWire({ workspaceFolders: [workspace.uri] });
  const uri = workspace.uriOf('a.md');
  wire.open(uri, PLAN);
  await wire.settled(uri);
  await workspace.write('.lapsilinssi.yaml', 'pack: .pack', 'exclude: "*.md"');
  await wire.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: workspace.uriOf('.lapsilinssi.yaml'), type: 2 }],
  });
  const last = await wire.publication(uri, ({ diagnostics }) => diagnostics.length === 0);
  expect(last).toEqual({ uri, version: 1, diagnostics: [] });
});

test('settings that cannot be used are told in the log, and their defaults hold', async () => {
  wire = await openWire({
    workspaceFolders: [workspace.uri],
    capabilities: { workspace: { configuration: true } },
    settings: () => ({ maxFindings: 'paljon', uiLanguage: 'en', run: 'joskus', enable: true }),
  });
  const uri = workspace.uriOf('a.md');
  wire.open(uri, PLAN);
  await wire.publication(uri, ({ diagnostics }) =>
    diagnostics.some(({ message }) => textOf(message).includes('Do this')),
  );
  expect(wire.log).toMatchInlineSnapshot(`
    [
      "The setting lapsilinssi.run cannot be read from "joskus"; "onType" is used.",
      "The setting lapsilinssi.maxFindings cannot be read from "paljon"; 250 is used.",
    ]
  `);
});

test('without workspace/configuration the client pushes its settings; checking can be switched off and put off until saving', async () => {
  wire = await openWire({ workspaceFolders: [workspace.uri] });
  const uri = workspace.uriOf('a.md');
  wire.open(uri, PLAN);
  await wire.settled(uri);
  const push = (lapsilinssi: unknown): Promise<void> =>
    wire.connection.sendNotification('workspace/didChangeConfiguration', { settings: { lapsilinssi } });
  await push({ enable: false });
  await wire.publication(uri, ({ diagnostics }) => diagnostics.length === 0);
  await push({ run: 'onSave' });
  await wire.publication(
    uri,
    (one) =>
      wire.published.indexOf(one) > wire.published.findIndex(({ diagnostics }) => diagnostics.length === 0) &&
      one.diagnostics.length > 0,
  );
  const before = wire.published.length;
  wire.change(uri, 2, [{ text: '# Tyhjä\n' }]);
  await wire.request('lapsilinssi/templates', {});
  expect(wire.published.length).toBe(before);
  await wire.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  await wire.settled(uri, 2);
});

test('a baseline and a rule pack that cannot be used are told, and nothing breaks', async () => {
  await workspace.write('.lapsilinssi-baseline.json', '{');
  wire = await openWire({
    workspaceFolders: [workspace.uri],
    initializationOptions: { uiLanguage: 'sv', asOf: 'huomenna', config: 7 },
  });
  const uri = workspace.uriOf('a.md');
  wire.open(uri, PLAN);
  expect((await wire.publication(uri)).diagnostics.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "Kvitteringsfilen .lapsilinssi-baseline.json kan inte användas, och därför kontrolleras dokumentet inte.",
    ]
  `);
  await workspace.write('.lapsilinssi.yaml', 'pack: poissa');
  await wire.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: workspace.uriOf('.lapsilinssi.yaml'), type: 2 }],
  });
  const pack = await wire.publication(uri, (one) =>
    one.diagnostics.some(({ message }) => textOf(message).includes('poissa')),
  );
  expect(pack.diagnostics.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "Regelpaketet poissa kan inte användas, och därför kontrolleras dokumentet inte. Filen eller mappen finns inte. Kontrollera sökvägen och filens namn.",
    ]
  `);
});
