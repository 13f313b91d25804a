import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { unzipSync } from 'fflate';

/**
 * Unpacks a packaged extension.
 *
 * @param {string} vsix
 * @param {string} to
 * @returns {string} folder of the extension
 */
export function unpackExtension(vsix, to) {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    const file = join(to, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(to, 'extension');
}
