import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import type { PackFile } from '../yaml-file.ts';

/** Folders of a pack that hold no sources. */
const PASSED_OVER: ReadonlySet<string> = new Set(['dist', 'node_modules']);

/** Reads a pack's YAML files from a folder; paths come back relative to it, with forward slashes. Throws what the file system throws. */
export async function readFolder(folder: string): Promise<PackFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !PASSED_OVER.has(path.split('/', 1)[0] ?? ''))
    .toSorted();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}
