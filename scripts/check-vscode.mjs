// Uses the VS Code extension as it is packaged: its tests run inside a real VS Code and in the browser edition, and a writer's road through it is
// walked with mouse and keys, with pictures. Needs Chromium (Debian: apt-get install chromium), npm and a build; installs the editor from npm.
//
// --pictures <folder>: keep the pictures there.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

import { build } from 'esbuild';

import { report } from './report.mjs';
import { installEditor } from './vscode/install-editor.mjs';
import { openBrowser } from './vscode/open-browser.mjs';
import { packageExtension } from './vscode/package-extension.mjs';
import { runTestsInside } from './vscode/run-tests-inside.mjs';
import { startEditor } from './vscode/start-editor.mjs';
import { startWebEditor } from './vscode/start-web-editor.mjs';
import { unpackExtension } from './vscode/unpack-extension.mjs';
import { walkThroughEditor } from './vscode/walk-through-editor.mjs';

/** A package that somebody downloads over a municipality's network. */
const LARGEST = 2_000_000;

const { values } = parseArgs({ options: { pictures: { type: 'string' } } });
const work = mkdtempSync(join(tmpdir(), 'lapsilinssi-vscode-'));
const pictures = values.pictures ?? join(work, 'pictures');
mkdirSync(pictures, { recursive: true });
try {
  const { extent, faults } = await check();
  report('VS Code extension', extent, faults);
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function check() {
  const tools = installEditor();
  await import('./bundle-vscode.mjs');
  const desktop = await packaged(tools.vsce, 'desktop');
  const web = await packaged(tools.vsce, 'web');
  const faults = [desktop, web].flatMap(({ bytes, vsix }) =>
    bytes > LARGEST ? [`${basename(vsix)} has ${bytes} bytes, more than ${LARGEST}`] : [],
  );

  const browser = await openBrowser();
  let passed = 0;
  try {
    const inside = await testsInside(browser, tools.server, desktop.folder);
    const inBrowser = await testsInBrowser(browser, tools, web.folder);
    const walk = await walked(browser, tools.server, desktop.vsix);
    passed = inside.passed + inBrowser.passed;
    faults.push(...inside.faults, ...inBrowser.faults, ...walk);
  } finally {
    await browser.close();
  }
  return {
    extent: `${kilobytes(desktop.bytes)}, for the browser ${kilobytes(web.bytes)}; ${passed} tests in the editor`,
    faults,
  };
}

/**
 * @param {string} vsce path of the packager
 * @param {'desktop' | 'web'} edition
 */
async function packaged(vsce, edition) {
  const vsix = join(work, `lapsilinssi-${edition}.vsix`);
  const bytes = await packageExtension(vsce, edition, vsix);
  return { bytes, vsix, folder: unpackExtension(vsix, join(work, edition)) };
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1024)} kB`;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} server
 * @param {string} extension folder of the unpacked extension
 */
async function testsInside(browser, server, extension) {
  const editor = await startEditor(server, { trust: true });
  try {
    const payload = [
      ['extensionDevelopmentPath', editor.remote(extension)],
      ['extensionTestsPath', editor.remote(await builtTests('desktop'))],
    ];
    const query = new URLSearchParams({ folder: plans('inside'), payload: JSON.stringify(payload) });
    return await runTestsInside(browser, `${editor.origin}/?${query}`);
  } finally {
    await editor.stop();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {ReturnType<typeof installEditor>} tools
 * @param {string} extension folder of the unpacked extension
 */
async function testsInBrowser(browser, tools, extension) {
  const tests = join(extension, 'tests.js');
  cpSync(await builtTests('browser'), tests);
  const editor = await startWebEditor(tools, {
    extension,
    tests,
    folder: plans('web'),
    work: join(work, 'web-editor'),
  });
  try {
    return await runTestsInside(browser, editor.origin);
  } finally {
    editor.stop();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} server
 * @param {string} vsix
 */
async function walked(browser, server, vsix) {
  // The folder is not trusted: the extension works all the same.
  const editor = await startEditor(server, { trust: false, extension: vsix });
  try {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    return await walkThroughEditor(browser, editor, { folder: plans('kunta'), pictures, axe });
  } finally {
    await editor.stop();
  }
}

/**
 * Plans in a folder of their own.
 *
 * @param {string} name
 */
function plans(name) {
  const folder = join(work, 'plans', name);
  cpSync('vscode-extension/test/fixtures/kansio', folder, { recursive: true });
  return folder;
}

/**
 * Tests that run inside the editor, as one file.
 *
 * @param {string} name
 */
async function builtTests(name) {
  const outfile = join(work, 'tests', `${name}.js`);
  await build({
    entryPoints: [`vscode-extension/test/in-editor/${name}.ts`],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}
