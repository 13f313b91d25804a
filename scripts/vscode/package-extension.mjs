import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crc32 } from 'node:zlib';

import { deflateAsync } from '@gfx/zopfli';
import { unzipSync, Zip } from 'fflate';

/** The same content is the same package, whenever it is made. */
const PACKAGED = new Date('2026-01-01T00:00:00Z');

/** How the entries of a zip are pressed: the number of deflate. */
const DEFLATE = 8;

/** How often the presser tries again; more takes longer and gains some bytes. */
const ROUNDS = 5;

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
  const pressed = await pressedHard(unzipSync(readFileSync(to)));
  writeFileSync(to, pressed);
  return pressed.length;
}

/**
 * @param {Readonly<Record<string, Uint8Array>>} files
 * @returns {Promise<Buffer>} a zip of them, a sixteenth smaller than zlib makes it
 */
async function pressedHard(files) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, bytes] of Object.entries(files)) {
    /** @type {import('fflate').ZipInputFile} */
    const entry = { filename, size: bytes.length, crc: crc32(bytes), compression: DEFLATE, mtime: PACKAGED };
    zip.add(entry);
    entry.ondata?.(null, Uint8Array.from(await deflateAsync(bytes, { numiterations: ROUNDS })), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
