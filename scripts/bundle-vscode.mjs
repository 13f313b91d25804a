// Assembles the VS Code extension in vscode-extension/bundle, whole, as it is packaged: client, server with its rule pack, views, pages that
// rules lead to, schemas, an example in each language. Needs `npm run build`.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { build } from 'esbuild';

const from = 'vscode-extension';
const to = `${from}/bundle`;
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });

/** Files of the extension that go in as they are. */
const OWN = [
  'README.md',
  'images',
  'package.nls.json',
  'package.nls.fi.json',
  'package.nls.sv.json',
  'snippets',
  'walkthrough',
  'webview/view.css',
];
for (const path of OWN) cpSync(`${from}/${path}`, `${to}/${path}`, { recursive: true });
cpSync('LICENSE', `${to}/LICENSE`);
cpSync('docs/reference', `${to}/reference`, { recursive: true });
cpSync('packages/project/schema/configuration-1.schema.json', `${to}/schemas/configuration-1.schema.json`);
cpSync('rules/dist/schemas', `${to}/schemas/pack`, { recursive: true });
cpSync('examples/kunta/heikko/lasten-ja-nuorten-hyvinvointisuunnitelma.md', `${to}/examples/esimerkki.md`);
cpSync('packages/language-server/bundle', `${to}/server`, {
  recursive: true,
  filter: (path) => !path.endsWith('.map'),
});
// The client is CommonJS, as the editor wants it; the server is not.
writeFileSync(`${to}/server/package.json`, '{"type":"module"}\n');

const manifest = JSON.parse(readFileSync(`${from}/package.json`, 'utf8'));
// Everything is inside; only npm must not publish it.
delete manifest.devDependencies;
delete manifest.private;
writeFileSync(`${to}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  minify: true,
  external: ['vscode'],
  conditions: ['@lapsilinssi/source'],
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};
await build({
  ...shared,
  entryPoints: [`${from}/src/node.ts`],
  outdir: `${to}/client`,
  platform: 'node',
  target: 'node20',
});
await build({
  ...shared,
  entryPoints: [`${from}/src/browser.ts`],
  outdir: `${to}/client`,
  platform: 'browser',
  target: 'es2022',
});
await build({
  ...shared,
  entryPoints: [`${from}/webview/view.ts`],
  outdir: `${to}/webview`,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
});
