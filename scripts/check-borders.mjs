// Proves the arrows between packages (docs/architecture.md): who may use whom, who runs in a browser, and that the reader of texts stays small.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { report } from './report.mjs';
import { workspace } from './workspace.mjs';

/** The packages that each package may use. */
const arrows = {
  '@lapsilinssi/linguistics': [],
  '@lapsilinssi/core': ['@lapsilinssi/linguistics'],
  // The type of a compiled pack, nothing else.
  '@lapsilinssi/rules': ['@lapsilinssi/core'],
  '@lapsilinssi/pack': ['@lapsilinssi/core', '@lapsilinssi/linguistics'],
  '@lapsilinssi/reporters': ['@lapsilinssi/core', '@lapsilinssi/linguistics'],
  '@lapsilinssi/sections': ['@lapsilinssi/core', '@lapsilinssi/linguistics'],
  '@lapsilinssi/docx': ['@lapsilinssi/core', '@lapsilinssi/linguistics', '@lapsilinssi/sections'],
  '@lapsilinssi/project': [
    '@lapsilinssi/core',
    '@lapsilinssi/docx',
    '@lapsilinssi/linguistics',
    '@lapsilinssi/pack',
    '@lapsilinssi/rules',
    '@lapsilinssi/sections',
  ],
  'remark-lapsilinssi': [
    '@lapsilinssi/core',
    '@lapsilinssi/linguistics',
    '@lapsilinssi/reporters',
    '@lapsilinssi/rules',
  ],
  'remark-preset-lapsilinssi': [
    '@lapsilinssi/core',
    '@lapsilinssi/pack',
    '@lapsilinssi/project',
    '@lapsilinssi/reporters',
    '@lapsilinssi/rules',
    'remark-lapsilinssi',
  ],
  lapsilinssi: [
    '@lapsilinssi/core',
    '@lapsilinssi/docx',
    '@lapsilinssi/linguistics',
    '@lapsilinssi/pack',
    '@lapsilinssi/project',
    '@lapsilinssi/reporters',
    '@lapsilinssi/rules',
    '@lapsilinssi/sections',
  ],
  '@lapsilinssi/fuzz': [
    '@lapsilinssi/core',
    '@lapsilinssi/docx',
    '@lapsilinssi/linguistics',
    '@lapsilinssi/pack',
    '@lapsilinssi/project',
    '@lapsilinssi/reporters',
    '@lapsilinssi/sections',
    'remark-lapsilinssi',
  ],
  '@lapsilinssi/language-server': [
    '@lapsilinssi/core',
    '@lapsilinssi/docx',
    '@lapsilinssi/linguistics',
    '@lapsilinssi/pack',
    '@lapsilinssi/project',
    '@lapsilinssi/reporters',
    '@lapsilinssi/sections',
  ],
  '@lapsilinssi/bench': [
    '@lapsilinssi/core',
    '@lapsilinssi/docx',
    '@lapsilinssi/linguistics',
    '@lapsilinssi/pack',
    '@lapsilinssi/project',
    '@lapsilinssi/rules',
    '@lapsilinssi/sections',
  ],
  // The protocol of the server that it starts, and how texts are filled.
  'lapsilinssi-vscode': ['@lapsilinssi/language-server', '@lapsilinssi/reporters'],
};

/** Packages above or beside, that only tests and their fixtures use: to compile a little pack, to compare two roads. */
const testArrows = {
  '@lapsilinssi/core': ['@lapsilinssi/pack'],
  '@lapsilinssi/sections': ['@lapsilinssi/rules'],
  '@lapsilinssi/docx': ['@lapsilinssi/rules'],
};

/** Entries that must build for a browser: nothing of Node is reachable from them. */
const browserEntries = [
  'packages/linguistics/src/index.ts',
  'packages/linguistics/src/compile.ts',
  'packages/core/src/index.ts',
  'packages/pack/src/index.ts',
  'packages/reporters/src/index.ts',
  'packages/sections/src/index.ts',
  'packages/docx/src/index.ts',
  'packages/docx/src/write/index.ts',
  'packages/project/src/index.ts',
  'packages/remark/src/index.ts',
  'packages/language-server/src/index.ts',
];

/** What reads texts stays small: most bytes of an entry as it is bundled for a browser, minified and pressed with gzip. */
const mostBytes = new Map([['packages/linguistics/src/index.ts', 40_000]]);

const importPattern = /\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

/** Module specifiers that a source file names, comments left out. */
function importsOf(file) {
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(importPattern)].flatMap(([, from, bare]) => from ?? bare ?? []);
}

/** The workspace package that a specifier names (`@lapsilinssi/core/x` → `@lapsilinssi/core`), or undefined. */
function packageOf(specifier, names) {
  return names.find((name) => specifier === name || specifier.startsWith(`${name}/`));
}

const packages = workspace();
const names = packages.map(({ manifest }) => manifest.name);
const faults = [];
let files = 0;

for (const { folder, manifest, sources } of packages) {
  const allowed = arrows[manifest.name];
  if (allowed === undefined) {
    faults.push(`${folder}: no arrows are written down for ${manifest.name} (scripts/check-borders.mjs)`);
    continue;
  }
  // What a bundle contains is a development dependency: nobody installs it.
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const inTests = [...allowed, ...(testArrows[manifest.name] ?? [])];
  for (const name of declared) {
    if (names.includes(name) && !(manifest.dependencies?.[name] ? allowed : inTests).includes(name))
      faults.push(`${folder}/package.json: may not depend on ${name}`);
  }
  for (const file of sources) {
    files += 1;
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = relative(folder, resolve(dirname(file), specifier));
        if (target.startsWith('..') && !file.endsWith('.test.ts'))
          faults.push(`${file}: ${specifier} leaves the package`);
        continue;
      }
      const target = packageOf(specifier, names);
      if (target === undefined || target === manifest.name) continue;
      const may = /\.test\.ts$|\/fixtures\//u.test(file) ? inTests : allowed;
      if (!may.includes(target)) faults.push(`${file}: may not import ${target}`);
      else if (!declared.includes(target)) {
        faults.push(`${file}: ${target} is not declared in ${folder}/package.json`);
      }
    }
  }
}

/** What keeps an entry from being built for a browser, or makes it too large. */
async function browserFaults(entry) {
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2023',
      conditions: ['@lapsilinssi/source'],
      logLevel: 'silent',
    });
    const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    const most = mostBytes.get(entry) ?? Infinity;
    return bytes <= most ? [] : [`${entry} is ${bytes} bytes pressed; ${most} are the most`];
  } catch (error) {
    if (!(error instanceof Error && 'errors' in error && Array.isArray(error.errors))) throw error;
    return error.errors.map(
      ({ text, location }) =>
        `${entry} does not build for a browser: ${location?.file ?? '?'}:${location?.line ?? '?'}: ${text}`,
    );
  }
}
faults.push(...(await Promise.all(browserEntries.map(browserFaults))).flat());

report('borders', `${packages.length} packages, ${files} files, ${browserEntries.length} browser builds`, faults);
