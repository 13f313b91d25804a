// Runs the language server in the editors of docs/editors.md, as Debian has them: `npm run check:editors`. Needs nvim and emacs with eglot.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { report } from './report.mjs';

const scripts = resolve('packages/language-server/test/editors');
const server = resolve('packages/language-server/bin/lapsilinssi-language-server.js');
const packaged = '/usr/share/emacs/site-lisp/elpa-src';
const load = existsSync(packaged) ? readdirSync(packaged).flatMap((name) => ['-L', join(packaged, name)]) : [];

const editors = [
  { name: 'Neovim', command: 'nvim', args: ['--headless', '--clean', '-c', `luafile ${scripts}/neovim.lua`] },
  { name: 'Emacs', command: 'emacs', args: ['--batch', '-Q', ...load, '-l', join(scripts, 'emacs.el')] },
];

const faults = editors.flatMap(({ name, command, args }) => {
  const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-editor-'));
  const plan = join(folder, 'suunnitelma.md');
  copyFileSync(join(scripts, 'suunnitelma.md'), plan);
  const env = { ...process.env, PLAN: plan, SERVER: server, NODE: process.execPath, HOME: folder };
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8', timeout: 120_000 });
  rmSync(folder, { recursive: true });
  if (error !== undefined) return [`${name}: ${error.message}`];
  return status === 0 && stdout.includes('OK') ? [] : [`${name} ended with ${status}:\n${stdout}\n${stderr}`];
});
report('editors', editors.map(({ name }) => name).join(', '), faults);
