// Assembles the VS Code extension, whole, as it is packaged: vscode-extension/bundle/desktop for VS Code on a computer and bundle/web for the
// browser edition, which gets a package of its own: neither carries the other's half. Client, server with its rule pack, views, the pages that
// rules lead to, schemas, an example in each language. Needs `npm run build`.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { linksInPlanes } from '@lapsilinssi/core';
import { build } from 'esbuild';

import { ascii } from './ascii.mjs';
import { BUNDLED } from './bundled.mjs';
import { thirdParties } from './third-parties.mjs';

const FROM = 'vscode-extension';
const SERVER = 'packages/language-server/bundle';
const REFERENCE = 'docs/reference';

/** Files of the extension that go in as they are. */
const OWN = [
  'README.md',
  'examples',
  'images',
  'package.nls.json',
  'package.nls.fi.json',
  'package.nls.sv.json',
  'snippets',
  'walkthrough',
  'webview/view.css',
];

/** @typedef {{ readonly name: 'desktop' | 'web', readonly entry: string, readonly server: string, readonly platform: 'node' | 'browser' }} Edition */

/** @type {readonly Edition[]} */
const EDITIONS = [
  { name: 'desktop', entry: 'node', server: 'language-server.js', platform: 'node' },
  { name: 'web', entry: 'browser', server: 'language-server.browser.js', platform: 'browser' },
];

for (const edition of EDITIONS) await assemble(edition);

/** @param {Edition} edition */
async function assemble({ name, entry, server, platform }) {
  const to = `${FROM}/bundle/${name}`;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(`${to}/server`, { recursive: true });
  for (const path of OWN) cpSync(`${FROM}/${path}`, `${to}/${path}`, { recursive: true });
  if (name === 'web') leaveOutPictures(to);
  cpSync('LICENSE', `${to}/LICENSE`);
  cpSync('packages/project/schema/configuration-1.schema.json', `${to}/schemas/configuration-1.schema.json`);
  cpSync('rules/dist/schemas', `${to}/schemas/pack`, { recursive: true });
  cpSync('examples/kunta/heikko/lasten-ja-nuorten-hyvinvointisuunnitelma.md', `${to}/examples/esimerkki.md`);
  putPressed(Buffer.from(JSON.stringify(referencePages())), `${to}/reference.json`, name);
  writeFileSync(`${to}/package.json`, `${JSON.stringify(manifestOf(name, entry), null, 2)}\n`);

  cpSync(`${SERVER}/${server}`, `${to}/server/${server}`);
  // The client is CommonJS, as the editor wants it; the server is not.
  writeFileSync(`${to}/server/package.json`, '{"type":"module"}\n');
  for (const file of readdirSync(SERVER)) {
    // What only authors of rules ask for stays away.
    if (file.startsWith('pack.') && !/\.(?:links|source\.json)$/.test(file)) putPackFile(file, `${to}/server`, name);
  }

  const client = await build({
    ...BUNDLED,
    entryPoints: [`${FROM}/src/${entry}.ts`],
    outdir: `${to}/client`,
    format: 'cjs',
    platform,
    target: platform === 'node' ? 'node20' : 'es2022',
    external: ['vscode'],
  });
  await build({
    ...BUNDLED,
    entryPoints: [`${FROM}/webview/view.ts`],
    outdir: `${to}/webview`,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  const serverParties = readFileSync(`${SERVER}/THIRD-PARTY.md`, 'utf8');
  const clientParties = thirdParties(Object.keys(client.metafile.inputs));
  writeFileSync(`${to}/THIRD-PARTY.md`, `${clientParties}\n${serverParties}`);
}

/**
 * Pictures of the README stay away from the browser's package, which its rules fill.
 *
 * @param {string} to
 */
function leaveOutPictures(to) {
  const readme = readFileSync(`${to}/README.md`, 'utf8');
  for (const [, picture] of readme.matchAll(/^!\[[^\]]*\]\(([^)]+)\)\n\n/gmu)) rmSync(`${to}/${picture}`);
  writeFileSync(`${to}/README.md`, readme.replaceAll(/^!\[[^\]]*\]\([^)]+\)\n\n/gmu, ''));
}

/**
 * The manifest as it is packaged: everything is inside, and each edition starts its own half.
 *
 * @param {Edition['name']} name
 * @param {string} entry
 */
function manifestOf(name, entry) {
  const manifest = JSON.parse(readFileSync(`${FROM}/package.json`, 'utf8'));
  delete manifest.devDependencies;
  // Only npm must not publish it.
  delete manifest.private;
  delete manifest.main;
  delete manifest.browser;
  manifest[name === 'desktop' ? 'main' : 'browser'] = `./client/${entry}.js`;
  return manifest;
}

/**
 * Puts a file of the rule pack into the extension, that of a language with its links, whose numbers are laid so that they press well.
 *
 * @param {string} file
 * @param {string} to
 * @param {Edition['name']} name
 */
function putPackFile(file, to, name) {
  const bytes = readFileSync(join(SERVER, file));
  const links = file.replace(/json$/, 'links');
  if (!file.endsWith('.json') || !existsSync(join(SERVER, links))) {
    putPressed(bytes, join(to, file), name);
    return;
  }
  const language = JSON.parse(bytes.toString('utf8'));
  const planes = linksInPlanes(language.links, readFileSync(join(SERVER, links)));
  putPressed(planes.bytes, join(to, links), name);
  putPressed(Buffer.from(ascii(JSON.stringify({ ...language, links: planes.laid }))), join(to, file), name);
}

/**
 * The desktop edition has the pack and the reference pressed harder than a package presses; browsers cannot read that.
 *
 * @param {Uint8Array} bytes
 * @param {string} to
 * @param {Edition['name']} name
 */
function putPressed(bytes, to, name) {
  if (name === 'web') {
    writeFileSync(to, bytes);
    return;
  }
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${to}.br`, brotliCompressSync(bytes, { params }));
}

/** The pages of the reference by their paths below its folder: one file presses better than hundreds. */
function referencePages() {
  const paths = readdirSync(REFERENCE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(
    paths.toSorted().map((path) => [`/${path.replaceAll('\\', '/')}`, readFileSync(join(REFERENCE, path), 'utf8')]),
  );
}
