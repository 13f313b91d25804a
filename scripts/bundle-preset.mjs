// Bundles the remark preset into packages/remark-preset/bundle: it reads configurations and rule packs as the command line does, and
// whoever uses it installs none of the libraries for that. What other plugins must share with it stays a dependency.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { build } from 'esbuild';

import { BUNDLED, tellSizes } from './bundled.mjs';
import { thirdParties } from './third-parties.mjs';

const folder = 'packages/remark-preset';
const outdir = `${folder}/bundle`;
rmSync(outdir, { recursive: true, force: true });

/** @type {{ readonly dependencies: Readonly<Record<string, string>> }} */
const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const { metafile } = await build({
  ...BUNDLED,
  entryPoints: { index: `${folder}/src/index.ts` },
  outdir,
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  external: Object.keys(dependencies),
  // What CommonJS libraries expect to find.
  banner: { js: readFileSync('scripts/bundle-banner.txt', 'utf8').trim() },
});
writeFileSync(`${outdir}/THIRD-PARTY.md`, thirdParties(Object.keys(metafile.inputs)));

tellSizes(metafile.outputs);
