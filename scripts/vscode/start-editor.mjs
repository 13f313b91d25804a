import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from './free-port.mjs';

const START_MS = 30_000;

/** Settings of every window of the check: nothing is restored, fetched or asked. */
const SETTINGS = {
  'files.hotExit': 'off',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.title': 'VS Code',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

/**
 * Starts VS Code's server with a data folder of its own.
 *
 * @param {string} serverMain path of `server-main.js`
 * @param {{ readonly extension?: string, readonly trust: boolean, readonly settings?: Readonly<Record<string, unknown>> }} options `extension`: a
 *   packaged extension (`.vsix`) to install first; `trust`: whether every folder is trusted, else the editor holds it back until somebody says so
 * @returns {Promise<{ readonly origin: string, readonly remote: (path: string) => string, readonly stop: () => Promise<void> }>} `remote`: the
 *   address of a file of this machine in the editor
 */
export async function startEditor(serverMain, { extension, trust, settings = {} }) {
  const data = mkdtempSync(join(tmpdir(), 'lapsilinssi-editor-'));
  for (const part of ['Machine', 'User']) {
    const folder = join(data, 'data', part);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  }
  const common = ['--server-data-dir', data, '--accept-server-license-terms', '--telemetry-level', 'off'];
  if (extension !== undefined) await finished(run([serverMain, ...common, '--install-extension', extension]));

  const port = await freePort();
  const server = run([
    serverMain,
    ...common,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--without-connection-token',
    '--enable-smoke-test-driver',
    ...(trust ? ['--disable-workspace-trust'] : []),
  ]);
  await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    remote: (path) => `vscode-remote://127.0.0.1:${port}${path}`,
    stop: async () => {
      server.kill();
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** @param {readonly string[]} command */
function run(command) {
  return spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** @param {ReturnType<typeof run>} child */
async function finished(child) {
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (told += String(data)));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`the extension could not be installed: ${told}`);
}

/** @param {ReturnType<typeof run>} server */
function listening(server) {
  return new Promise((resolve, reject) => {
    let told = '';
    const late = setTimeout(() => reject(new Error(`the editor did not start: ${told}`)), START_MS);
    server.stdout.on('data', (data) => {
      told += String(data);
      if (!told.includes('listening on')) return;
      clearTimeout(late);
      resolve(undefined);
    });
    server.stderr.on('data', (data) => (told += String(data)));
    server.once('exit', (code) => reject(new Error(`the editor ended with ${code}: ${told}`)));
  });
}
