// Bundles the command line into packages/cli/bundle: no user installs a parser, and start-up reads one file.
//
// It is a script and no module, so that start.cjs can keep what V8 has compiled of it. What is behind `import()` (YAML, validation, Word) runs
// only when a command asks for it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { build } from 'esbuild';

import { ascii } from './ascii.mjs';
import { writePack } from './bundled-pack.mjs';
import { BUNDLED, tellSizes } from './bundled.mjs';
import { thirdParties } from './third-parties.mjs';

const outdir = 'packages/cli/bundle';
rmSync(outdir, { recursive: true, force: true });

const shared = {
  ...BUNDLED,
  outdir,
  outExtension: { '.js': '.cjs' },
  format: /** @type {const} */ ('cjs'),
  platform: /** @type {const} */ ('node'),
  target: 'node20',
};
const { metafile } = await build({
  ...shared,
  entryPoints: { lapsilinssi: 'packages/cli/src/main.ts' },
  // The script gets its address from the one that starts it, and asks that one for what Node has.
  define: { 'import.meta.url': '__bundleUrl' },
  supported: { 'dynamic-import': false },
  plugins: [...BUNDLED.plugins, withoutPrograms()],
});
await build({ ...shared, entryPoints: { start: 'packages/cli/src/start/start.ts' } });

// esbuild escapes what stands in strings, and leaves regular expressions as they are.
const script = `${outdir}/lapsilinssi.cjs`;
const program = ascii(readFileSync(script, 'utf8'));
writeFileSync(script, `(function(require,module,exports,__filename,__dirname,__bundleUrl){${program}\n})`);
writePack(outdir);
writeFileSync(`${outdir}/THIRD-PARTY.md`, thirdParties(Object.keys(metafile.inputs)));
writeFileSync(`${outdir}/fingerprint.txt`, `${fingerprint(outdir)}\n`);

tellSizes(metafile.outputs);

/**
 * Leaves out what commander starts programs with: it does so for subcommands in files of their own, and there are none.
 *
 * @returns {import('esbuild').Plugin}
 */
function withoutPrograms() {
  return {
    name: 'without-programs',
    setup(builder) {
      builder.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'programs', namespace: 'nothing' } : undefined,
      );
      builder.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
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
