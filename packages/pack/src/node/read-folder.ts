import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

import { baseOf, overlay } from '../read/base-pack.ts';
import type { PackFile } from '../read/yaml-file.ts';

/** Folders of a pack that hold no sources. */
const PASSED_OVER: ReadonlySet<string> = new Set(['dist', 'node_modules']);

/**
 * Reads a pack's YAML files from a folder, and those of the pack that it extends; paths are relative to their pack, with forward slashes.
 * Throws what the file system throws.
 */
export async function readFolder(folder: string): Promise<PackFile[]> {
  return readWithBase(resolve(folder), resolve(folder), new Set());
}

async function readWithBase(root: string, folder: string, seen: Set<string>): Promise<PackFile[]> {
  seen.add(folder);
  const origin = slashed(relative(root, folder));
  const own = (await readOwn(folder)).map((file) =>
    origin === '' ? file : { path: file.path, text: file.text, origin: `${origin}/${file.path}` },
  );
  const base = baseOf(own);
  if (base === undefined) return own;
  const baseFolder = resolve(folder, base);
  // A pack that extends itself by a detour adds nothing.
  return seen.has(baseFolder) ? own : overlay(await readWithBase(root, baseFolder, seen), own);
}

async function readOwn(folder: string): Promise<PackFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
    .filter((path) => !PASSED_OVER.has(path.split('/', 1)[0] ?? ''))
    .toSorted();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
