// What all bundles are built with.
import { letterClasses } from './letter-classes.mjs';

/** Options of esbuild: minified, from the sources of the workspace, with nothing told but faults. */
export const BUNDLED = {
  bundle: true,
  minify: true,
  metafile: /** @type {const} */ (true),
  legalComments: /** @type {const} */ ('none'),
  logLevel: /** @type {const} */ ('warning'),
  conditions: ['@lapsilinssi/source'],
  plugins: [letterClasses],
};

/**
 * Tells how large the programs of a bundle are.
 *
 * @param {import('esbuild').Metafile['outputs']} outputs
 */
export function tellSizes(outputs) {
  for (const [file, { bytes }] of Object.entries(outputs)) {
    if (/\.c?js$/.test(file)) console.log(`${file}  ${Math.ceil(bytes / 1024)} kB`);
  }
}
