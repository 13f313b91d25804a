import { expect, test } from 'vitest';

import { PLAN } from '../../test/plans.ts';
import { textOf } from '../../test/wire.ts';
import { useSession } from '../../test/session.ts';

const session = useSession();

test('a configuration that is being written is followed before it is saved, and its mistakes are told in it', async () => {
  await session.start();
  const uri = session.workspace.uriOf('a.md');
  const file = session.workspace.uriOf('.lapsilinssi.yaml');
  session.wire.open(uri, PLAN);
  await session.wire.settled(uri);
  session.wire.open(file, 'pack: .pack\nseverities: { placeholder-left: off, theme-missing: pois }\n', 'yaml');
  const broken = await session.wire.publication(file);
  expect(session.workspace.told(broken)).toMatchInlineSnapshot(`
    {
      "diagnostics": [
        {
          "code": "value-unknown",
          "message": "Arvoa »pois» ei tunneta. Kelpaavat: off, info, warning, error.",
          "range": 1:52–1:52,
          "severity": 1,
          "source": "Lapsilinssi",
        },
      ],
      "uri": "work:/.lapsilinssi.yaml",
    }
  `);
  const stopped = await session.wire.publication(uri, ({ diagnostics }) => diagnostics[0]?.code === 'configuration');
  expect(stopped.diagnostics).toMatchInlineSnapshot(`
    [
      {
        "code": "configuration",
        "message": "Asetustiedostossa .lapsilinssi.yaml on korjattavaa, ja siksi asiakirjaa ei tarkisteta. Korjaa ensin tiedosto.",
        "range": 0:0–0:0,
        "severity": 1,
        "source": "Lapsilinssi",
      },
    ]
  `);
  session.wire.change(file, 2, [
    { range: { start: { line: 1, character: 52 }, end: { line: 1, character: 56 } }, text: 'off' },
  ]);
  await session.wire.publication(file, ({ diagnostics }) => diagnostics.length === 0);
  const last = (
    await session.wire.publication(
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
  await session.start();
  const uri = session.workspace.uriOf('a.md');
  session.wire.open(uri, PLAN);
  await session.wire.settled(uri);
  await session.workspace.write('.lapsilinssi.yaml', 'pack: .pack', 'exclude: "*.md"');
  await session.wire.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: session.workspace.uriOf('.lapsilinssi.yaml'), type: 2 }],
  });
  const last = await session.wire.publication(uri, ({ diagnostics }) => diagnostics.length === 0);
  expect(last).toEqual({ uri, version: 1, diagnostics: [] });
});

test('settings that cannot be used are told in the log, and their defaults hold', async () => {
  await session.start({
    capabilities: { workspace: { configuration: true } },
    settings: () => ({ maxFindings: 'paljon', uiLanguage: 'en', run: 'joskus', enable: true }),
  });
  const uri = session.workspace.uriOf('a.md');
  session.wire.open(uri, PLAN);
  await session.wire.publication(uri, ({ diagnostics }) =>
    diagnostics.some(({ message }) => textOf(message).includes('Do this')),
  );
  expect(session.wire.log).toMatchInlineSnapshot(`
    [
      "The setting lapsilinssi.run cannot be read from "joskus"; "onType" is used.",
      "The setting lapsilinssi.maxFindings cannot be read from "paljon"; 250 is used.",
    ]
  `);
});

test('without workspace/configuration the client pushes its settings; checking can be switched off and put off until saving', async () => {
  await session.start();
  const uri = session.workspace.uriOf('a.md');
  session.wire.open(uri, PLAN);
  await session.wire.settled(uri);
  const push = (lapsilinssi: unknown): Promise<void> =>
    session.wire.connection.sendNotification('workspace/didChangeConfiguration', { settings: { lapsilinssi } });
  await push({ enable: false });
  await session.wire.publication(uri, ({ diagnostics }) => diagnostics.length === 0);
  await push({ run: 'onSave' });
  await session.wire.publication(
    uri,
    (one) =>
      session.wire.published.indexOf(one) >
        session.wire.published.findIndex(({ diagnostics }) => diagnostics.length === 0) && one.diagnostics.length > 0,
  );
  const before = session.wire.published.length;
  session.wire.change(uri, 2, [{ text: '# Tyhjä\n' }]);
  await session.wire.request('lapsilinssi/templates', {});
  expect(session.wire.published.length).toBe(before);
  await session.wire.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  await session.wire.settled(uri, 2);
});

test('a baseline and a rule pack that cannot be used are told, and nothing breaks', async () => {
  await session.workspace.write('.lapsilinssi-baseline.json', '{');
  await session.start({
    initializationOptions: { uiLanguage: 'sv', asOf: 'huomenna', config: 7 },
  });
  const uri = session.workspace.uriOf('a.md');
  session.wire.open(uri, PLAN);
  expect((await session.wire.publication(uri)).diagnostics.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "Kvitteringsfilen .lapsilinssi-baseline.json kan inte användas, och därför kontrolleras dokumentet inte.",
    ]
  `);
  await session.workspace.write('.lapsilinssi.yaml', 'pack: poissa');
  await session.wire.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: session.workspace.uriOf('.lapsilinssi.yaml'), type: 2 }],
  });
  const pack = await session.wire.publication(uri, (one) =>
    one.diagnostics.some(({ message }) => textOf(message).includes('poissa')),
  );
  expect(pack.diagnostics.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "Regelpaketet poissa kan inte användas, och därför kontrolleras dokumentet inte. Filen eller mappen finns inte. Kontrollera sökvägen och filens namn.",
    ]
  `);
});
