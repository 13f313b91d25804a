// Bundles the remark preset into packages/remark-preset/bundle: it reads configurations and rule packs as the command line does, and
// whoever uses it installs none of the libraries for that. What other plugins must share with it stays a dependency.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { build } from 'esbuild';

import { thirdParties } from './third-parties.mjs';

const folder = 'packages/remark-preset';
const outdir = `${folder}/bundle`;
rmSync(outdir, { recursive: true, force: true });

/** @type {{ readonly dependencies: Readonly<Record<string, string>> }} */
const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const { metafile } = await build({
  entryPoints: { index: `${folder}/src/index.ts` },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  metafile: true,
  sourcemap: 'linked',
  legalComments: 'none',
  external: Object.keys(dependencies),
  conditions: ['@lapsilinssi/source'],
  // What CommonJS libraries expect to find.
  banner: { js: readFileSync('scripts/bundle-banner.txt', 'utf8').trim() },
  logLevel: 'warning',
});
writeFileSync(`${outdir}/THIRD-PARTY.md`, thirdParties(Object.keys(metafile.inputs)));

for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
  if (file.endsWith('.js')) console.log(`${file}  ${Math.ceil(bytes / 1024)} kB`);
}
