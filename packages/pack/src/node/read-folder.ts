import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

import { baseOf, overlay } from '../read/base-pack.ts';
import type { PackFile } from '../read/yaml-file.ts';

/** Folders of a pack that hold no sources. */
const PASSED_OVER: ReadonlySet<string> = new Set(['dist', 'node_modules']);

/**
 * Reads a pack's YAML files from a folder, and those of the pack that it extends; paths are relative to their pack, with forward slashes.
 * A base that is not there or that leads back is told in {@link PackFile.base}. Throws what the file system throws.
 */
export async function readFolder(folder: string): Promise<PackFile[]> {
  return readWithBase(resolve(folder), resolve(folder), new Set());
}

async function readWithBase(root: string, folder: string, before: ReadonlySet<string>): Promise<PackFile[]> {
  const seen = new Set([...before, folder]);
  const origin = slashed(relative(root, folder));
  const own = (await readOwn(folder)).map((file) =>
    origin === '' ? file : { path: file.path, text: file.text, origin: `${origin}/${file.path}` },
  );
  const base = baseOf(own);
  if (base === undefined) return own;
  const baseFolder = resolve(folder, base);
  if (seen.has(baseFolder)) return marked(own, 'extends-circle');
  if (!(await isFolder(baseFolder))) return marked(own, 'extends-missing');
  const files = await readWithBase(root, baseFolder, seen);
  // The extended pack's own manifest gives way to this one's: what is wrong with its base is told here.
  const broken = files.find(({ path }) => path === 'pack.yaml')?.base;
  return overlay(files, broken === undefined ? own : marked(own, broken));
}

function marked(files: readonly PackFile[], base: NonNullable<PackFile['base']>): PackFile[] {
  return files.map((file) => (file.path === 'pack.yaml' ? { ...file, base } : file));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
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
