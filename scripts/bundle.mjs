// Bundles the command line into packages/cli/bundle: no user installs a parser, and start-up reads one file.
//
// `import()` of what only some commands need (YAML, validation) stays in chunks of its own beside it.
<<<<<<< HEAD
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
=======
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
>>>>>>> 37912c6 (Results are kept in a cache when one asks: of whole runs as long as the disk answers the same, of single documents by content)

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
<<<<<<< HEAD
=======

/**
 * Writes the rule pack beside the bundle, each language in files of its own: a plan in Finnish waits for no Swedish, and a lexicon is bytes.
 *
 * @param {{ readonly languages: Readonly<Record<string, { readonly lexicon: string }>> }} pack as JSON has it
 */
function writePack(pack) {
  const names = {};
  for (const [language, { lexicon, ...patterns }] of Object.entries(pack.languages)) {
    const name = `pack.${language}`;
    names[language] = name;
    writeFileSync(`${outdir}/${name}.json`, JSON.stringify(patterns));
    writeFileSync(`${outdir}/${name}.lexicon`, Buffer.from(lexicon, 'base64'));
  }
  writeFileSync(`${outdir}/pack.json`, JSON.stringify({ ...pack, languages: names }));
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

/**
 * The licences of the packages from which something was bundled, as their authors require.
 *
 * @param {readonly string[]} inputs paths of bundled files
 */
function thirdParties(inputs) {
  const folders = inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const parts = [...new Set(folders)].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const fault = licenceFault(name, license);
    if (fault !== undefined) throw new Error(`${fault}: it may not be bundled`);
    const text = licenceText(folder);
    return `## ${name} ${version} (${license ?? 'see text'})\n${text === '' ? '' : `\n${text}\n`}`;
  });
  return ['# Third parties in this bundle\n', ...parts].join('\n');
}

/** The licence file of a package, or an empty text when it ships none. */
function licenceText(folder) {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
}
>>>>>>> 37912c6 (Results are kept in a cache when one asks: of whole runs as long as the disk answers the same, of single documents by content)
