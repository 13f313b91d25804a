import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages below a folder by their paths.
 *
 * @param {string} folder
 */
export function pagesOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}

/**
 * What is wrong with pages that are kept, one line for each that is not as it is made now.
 *
 * @param {ReadonlyMap<string, string>} kept
 * @param {ReadonlyMap<string, string>} now
 * @param {string} fault
 */
export function differences(kept, now, fault) {
  const paths = [...new Set([...kept.keys(), ...now.keys()])].toSorted((a, b) => a.localeCompare(b));
  return paths.filter((path) => kept.get(path) !== now.get(path)).map((path) => `${path} ${fault}`);
}
