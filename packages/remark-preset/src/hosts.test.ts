import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import { afterEach, beforeEach, expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../../', import.meta.url));

const REMARK = fileURLToPath(new URL('../../../node_modules/remark-cli/cli.js', import.meta.url));

const PLAN = `---
asiakirjatyyppi: osallisuussuunnitelma
---

# Osallisuussuunnitelma

Päivähoidossa lapsia kuullaan.
`;

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lapsilinssi-')));
  await mkdir(join(folder, '.git'));
  await mkdir(join(folder, 'node_modules'));
  for (const [name, place] of [
    ['remark-preset-lapsilinssi', 'remark-preset'],
    ['remark-lapsilinssi', 'remark'],
  ] as const)
    await symlink(join(packages, place), join(folder, 'node_modules', name), 'dir');
  await writeFile(
    join(folder, '.remarkrc'),
    JSON.stringify({
      plugins: [
        'remark-preset-lapsilinssi',
        ['remark-lapsilinssi/outdated-term', [2, { uiLanguage: 'sv', asOf: '2026-11-21' }]],
        ['remark-lapsilinssi/theme-missing', false],
        ['remark-lapsilinssi/criterion-missing', false],
        ['remark-lapsilinssi/required-content-missing', [0]],
      ],
    }),
  );
});
afterEach(() => rm(folder, { recursive: true }));

const OLD_WORD = 'I stället för ”Päivähoidossa” används nu ”varhaiskasvatus”.';

it('remark-cli takes the preset, single rules and their options from .remarkrc', async () => {
  await writeFile(join(folder, 'plan.md'), PLAN);
  const run = promisify(execFile)(process.execPath, [REMARK, '--no-stdout', '--no-color', '--frail', '.'], {
    cwd: folder,
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      new RegExp(`^plan\\.md\n7:1-7:14 +error +${OLD_WORD} +outdated-term +lapsilinssi\n`, 'u'),
    ),
  });
});

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly source: string;
    readonly severity: number;
    readonly message: string;
  }[];
}

it('the language server of remark, which vscode-remark starts, shows the same', async () => {
  const server = spawn(
    process.execPath,
    [fileURLToPath(new URL('fixtures/language-server.mjs', import.meta.url)), '--stdio'],
    {
      cwd: folder,
    },
  );
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  try {
    const published = new Promise<Published>((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', () => [{ requireConfig: false }]);
    connection.listen();
    const rootUri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', { processId: null, rootUri, capabilities: {}, workspaceFolders: null });
    await connection.sendNotification('initialized', {});
    const uri = pathToFileURL(join(folder, 'plan.md')).href;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: PLAN },
    });
    const { diagnostics } = await published;
    expect(
      diagnostics.map(({ code, source, severity, message }) => [code, source, severity, message.split('\n')[0]]),
    ).toEqual([['outdated-term', 'lapsilinssi', 1, OLD_WORD]]);
  } finally {
    connection.dispose();
    server.kill();
  }
}, 30_000);
