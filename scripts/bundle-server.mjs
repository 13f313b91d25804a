// Bundles the language server into packages/language-server/bundle: one file for Node, one for a Web Worker, and the rule pack beside them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { build } from 'esbuild';

import { writePack } from './bundled-pack.mjs';
import { BUNDLED, tellSizes } from './bundled.mjs';
import { thirdParties } from './third-parties.mjs';

const outdir = 'packages/language-server/bundle';
rmSync(outdir, { recursive: true, force: true });

const shared = {
  ...BUNDLED,
  outdir,
  format: /** @type {const} */ ('esm'),
  sourcemap: /** @type {const} */ ('linked'),
};

const node = await build({
  ...shared,
  entryPoints: { 'language-server': 'packages/language-server/src/node/main.ts' },
  platform: 'node',
  target: 'node20',
  // What CommonJS libraries expect to find.
  banner: { js: readFileSync('scripts/bundle-banner.txt', 'utf8').trim() },
});

const browser = await build({
  ...shared,
  entryPoints: { 'language-server.browser': 'packages/language-server/src/browser/main.ts' },
  // A worker has no document: libraries that would ask one for help come without it.
  conditions: [...BUNDLED.conditions, 'worker'],
  // Clients start it as a classic worker.
  format: 'iife',
  platform: 'browser',
  target: 'es2023',
});

writePack(outdir);
const inputs = [node, browser].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(`${outdir}/THIRD-PARTY.md`, thirdParties(inputs));

tellSizes({ ...node.metafile.outputs, ...browser.metafile.outputs });
