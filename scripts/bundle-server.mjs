// Bundles the language server into packages/language-server/bundle: one file for Node, one for a Web Worker, and the rule pack beside them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { build } from 'esbuild';

import { writePack } from './bundled-pack.mjs';
import { thirdParties } from './third-parties.mjs';

const outdir = 'packages/language-server/bundle';
rmSync(outdir, { recursive: true, force: true });

const shared = {
  outdir,
  bundle: true,
  format: /** @type {const} */ ('esm'),
  minify: true,
  metafile: /** @type {const} */ (true),
  sourcemap: /** @type {const} */ ('linked'),
  legalComments: /** @type {const} */ ('none'),
  conditions: ['@lapsilinssi/source'],
  logLevel: /** @type {const} */ ('warning'),
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
  conditions: ['@lapsilinssi/source', 'worker'],
  // Clients start it as a classic worker.
  format: 'iife',
  platform: 'browser',
  target: 'es2023',
});

writePack(outdir);
const inputs = [node, browser].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(`${outdir}/THIRD-PARTY.md`, thirdParties(inputs));

for (const [file, { bytes }] of Object.entries({ ...node.metafile.outputs, ...browser.metafile.outputs })) {
  if (file.endsWith('.js')) console.log(`${file}  ${Math.ceil(bytes / 1024)} kB`);
}
