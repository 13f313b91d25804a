import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { unzipSync } from 'fflate';

/** The same content is the same package, whenever it is made. */
const PACKAGED = new Date('2026-01-01T00:00:00Z');

/**
 * Packages the assembled extension, as small as its format allows: the packager itself presses less.
 *
 * @param {string} vsce path of the packager
 * @param {'desktop' | 'web'} edition
 * @param {string} to path of the package to write
 * @returns {Promise<number>} its size in bytes
 * @throws {Error} when the packager refuses
 */
export async function packageExtension(vsce, edition, to) {
  const command = [
    resolve(vsce),
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    ...(edition === 'web' ? ['--target', 'web'] : []),
    '-o',
    resolve(to),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: `vscode-extension/bundle/${edition}`,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the extension cannot be packaged: ${stdout}${stderr}`);
  const pressed = await pressedHard(unzipSync(readFileSync(to)), createRequire(resolve(vsce)));
  writeFileSync(to, pressed);
  return pressed.length;
}

/**
 * @param {Readonly<Record<string, Uint8Array>>} files
 * @param {NodeJS.Require} load what loads modules of the packager, whose zip library is used
 * @returns {Promise<Buffer>}
 */
async function pressedHard(files, load) {
  const { ZipFile } = load('yazl');
  const zip = new ZipFile();
  for (const [path, bytes] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(bytes), path, { compressionLevel: 9, mtime: PACKAGED });
  }
  zip.end();
  return buffer(zip.outputStream);
}
