import { expect, test } from 'vitest';

import { PLAN } from '../../test/plans.ts';
import { useSession } from '../../test/session.ts';
import { makeWorkspace } from '../../test/workspace.ts';
import type { ThemeMap } from '../protocol.ts';

const session = useSession();

const check = (): Promise<unknown> =>
  session.wire.request('workspace/executeCommand', { command: 'lapsilinssi.checkWorkspace', arguments: [] });

test('every plan of the workspace is checked, with progress; what is left out is not, and the findings of closed files can go', async () => {
  await session.workspace.write('.lapsilinssi.yaml', 'pack: .pack', 'exclude: luonnokset/');
  await session.workspace.write('a.md', PLAN);
  await session.workspace.write(
    'kunta/b.md',
    '# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
    '',
    'Lapsia on paljon.',
  );
  await session.workspace.write('luonnokset/c.md', PLAN);
  await session.workspace.write('README.md', PLAN);
  await session.start({ capabilities: { window: { workDoneProgress: true } } });
  const progress: unknown[] = [];
  session.wire.connection.onRequest('window/workDoneProgress/create', () => null);
  session.wire.connection.onNotification('$/progress', ({ value }: { readonly value: unknown }) => {
    progress.push(value);
  });
  expect(await check()).toMatchInlineSnapshot(`
    {
      "cancelled": false,
      "documents": 2,
      "errors": 7,
      "infos": 6,
      "unreadable": 0,
      "warnings": 3,
    }
  `);
  expect(progress).toMatchInlineSnapshot(`
    [
      {
        "cancellable": true,
        "kind": "begin",
        "message": "",
        "percentage": 0,
        "title": "Tarkistetaan asiakirjoja",
      },
      {
        "kind": "report",
        "message": "1/2: a.md",
        "percentage": 0,
      },
      {
        "kind": "report",
        "message": "2/2: kunta/b.md",
        "percentage": 50,
      },
      {
        "kind": "end",
      },
    ]
  `);
  const told = new Map(
    session.wire.published.map(({ uri, diagnostics }) => [session.workspace.told(uri), diagnostics.length]),
  );
  expect([...told]).toMatchInlineSnapshot(`
    [
      [
        "work:/a.md",
        11,
      ],
      [
        "work:/kunta/b.md",
        5,
      ],
    ]
  `);
  const map = await session.wire.request<ThemeMap>('lapsilinssi/coverage', {});
  expect(map.documents.map(({ uri, cells }) => [session.workspace.told(uri), cells.map(({ word }) => word)]))
    .toMatchInlineSnapshot(`
    [
      [
        "work:/a.md",
        [
          "puuttuu",
          "kuvattu",
          "puuttuu",
        ],
      ],
      [
        "work:/kunta/b.md",
        [
          "puuttuu",
          "puuttuu",
          "puuttuu",
        ],
      ],
    ]
  `);
  await session.wire.request('workspace/executeCommand', { command: 'lapsilinssi.clearWorkspace', arguments: [] });
  expect(session.wire.published.slice(-2).map(({ diagnostics }) => diagnostics.length)).toEqual([0, 0]);
});

test('a check that is cancelled says so and publishes nothing', async () => {
  for (let index = 0; index < 30; index += 1) await session.workspace.write(`plan-${index}.md`, PLAN.repeat(5));
  await session.start({ capabilities: { window: { workDoneProgress: true } } });
  session.wire.connection.onRequest('window/workDoneProgress/create', () => null);
  session.wire.connection.onNotification(
    '$/progress',
    ({ token, value }: { readonly token: string; readonly value: { readonly kind: string } }) => {
      if (value.kind === 'begin')
        void session.wire.connection.sendNotification('window/workDoneProgress/cancel', { token });
    },
  );
  expect(await check()).toMatchObject({ cancelled: true });
  expect(session.wire.published).toEqual([]);
});

test('two folders follow each its own configuration, and one that leaves takes its documents along', async () => {
  const other = await makeWorkspace();
  await other.write('.lapsilinssi.yaml', 'pack: .pack', 'severities: { placeholder-left: off }');
  await session.start({
    workspaceFolders: [session.workspace.uri, other.uri],
    capabilities: { workspace: { workspaceFolders: true } },
  });
  const uris = [session.workspace.uriOf('a.md'), other.uriOf('a.md')];
  const found = [];
  for (const uri of uris) {
    session.wire.open(uri, PLAN);
    found.push((await session.wire.settled(uri)).diagnostics.some(({ code }) => code === 'placeholder-left'));
  }
  expect(found).toEqual([true, false]);
  await session.wire.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: other.uri, name: 'b' }] },
  });
  expect(await check()).toMatchObject({ documents: 0 });
  await other.remove();
});

test('what is wrong between open plans is told in each when typing rests', async () => {
  await session.start();
  const uri = session.workspace.uriOf('a.md');
  session.wire.open(uri, `${PLAN}\nKatso [strategia](strategia.md).\n`);
  const missing = await session.wire.settled(uri);
  expect(missing.diagnostics.map(({ code }) => code)).toContain('reference-missing');
  await session.workspace.write('strategia.md', '# Kuntastrategia');
  session.wire.change(uri, 2, [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '' },
  ]);
  const there = await session.wire.settled(uri, 2);
  expect(there.diagnostics.map(({ code }) => code)).not.toContain('reference-missing');
});

test('a plan of several files is checked as one, each file told its own findings', async () => {
  await session.workspace.write('.lapsilinssi.yaml', 'pack: .pack', 'documents: [{ files: [a.md, b.md] }]');
  await session.workspace.write('b.md', '## 3 Liite', '', 'Kohta [päivämäärä] on auki.');
  await session.start();
  session.wire.open(session.workspace.uriOf('a.md'), PLAN);
  await session.wire.settled(session.workspace.uriOf('a.md'));
  const other = await session.wire.publication(session.workspace.uriOf('b.md'));
  expect(other.diagnostics.map(({ code, range }) => [code, range.start])).toEqual([
    ['placeholder-left', { line: 2, character: 6 }],
  ]);
});
