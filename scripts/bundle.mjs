// Bundles the command line into packages/cli/bundle: no user installs a parser, and start-up reads one file.
//
// `import()` of what only some commands need (YAML, validation) stays in chunks of its own beside it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { build } from 'esbuild';

import { writePack } from './bundled-pack.mjs';
import { thirdParties } from './third-parties.mjs';

const entry = 'packages/cli/src/main.ts';
const outdir = 'packages/cli/bundle';
rmSync(outdir, { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: { lapsilinssi: entry },
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
  conditions: ['@lapsilinssi/source'],
  // What CommonJS libraries expect to find.
  banner: { js: readFileSync('scripts/bundle-banner.txt', 'utf8').trim() },
  logLevel: 'warning',
});

writePack(outdir);
writeFileSync(`${outdir}/THIRD-PARTY.md`, thirdParties(Object.keys(metafile.inputs)));
writeFileSync(`${outdir}/fingerprint.txt`, `${fingerprint(outdir)}\n`);

for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
  if (file.endsWith('.js')) console.log(`${file}  ${Math.ceil(bytes / 1024)} kB`);
}

/**
 * A text that is the same for the same bundle only: what one build keeps in a cache no other reads.
 *
 * @param {string} folder
 */
function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.map')) hash.update(`${name}\n`).update(readFileSync(`${folder}/${name}`));
  }
  return hash.digest('hex');
}
