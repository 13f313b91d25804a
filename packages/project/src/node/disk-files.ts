import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';

import type { Files, Walked } from '../files.ts';
import { ignoreRules } from './ignore-rules.ts';
import type { IgnoreRules } from './ignore-rules.ts';

/** The files of this machine's disk; relative paths start at `cwd`. */
export function diskFiles(cwd: string): Files {
  return {
    kind: (path) => kindOf(resolve(cwd, path)),
    read: (path) => readFile(resolve(cwd, path)),
    async walk(folder) {
      const files: string[] = [];
      const closed: Walked['closed'][number][] = [];
      const base = resolve(cwd, folder);
      const rules = ignoreRules(base);
      // The folder that was asked for must open; folders below it may fail one by one.
      await walkFolder(base, await entriesOf(base), '', rules, files, closed);
      const prefix = folder === '.' ? '' : folder.replace(/\/*$/u, '/');
      return {
        files: files.map((path) => prefix + path),
        closed: closed.map(({ path, thrown }) => ({ path: prefix + path, thrown })),
      };
    },
    async glob(pattern) {
      const { glob } = await import('tinyglobby');
      const absolute = isAbsolute(pattern);
      const paths = await glob(pattern, {
        cwd,
        absolute,
        ignore: ['**/node_modules/**', '**/.git/**'],
        expandDirectories: false,
      });
      const rules = ignoreRules(cwd);
      return paths.filter((path) => !rules.ignores(resolve(cwd, path), false)).toSorted(byName);
    },
  };
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : 'file';
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')) {
      return undefined;
    }
    throw thrown;
  }
}

function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true });
}

/** Adds the files below a folder; symbolic links to folders are not followed, so that no circle can arise. */
async function walkFolder(
  base: string,
  entries: readonly Dirent[],
  prefix: string,
  rules: IgnoreRules,
  files: string[],
  closed: { path: string; thrown: unknown }[],
): Promise<void> {
  for (const entry of entries.toSorted((a, b) => byName(a.name, b.name))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(base, prefix, entry.name);
    const name = prefix + entry.name;
    if (rules.ignores(path, entry.isDirectory())) continue;
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(name.split(sep).join('/'));
    else if (entry.isDirectory()) {
      let inner: readonly Dirent[];
      try {
        inner = await entriesOf(path);
      } catch (thrown) {
        closed.push({ path: name, thrown });
        continue;
      }
      await walkFolder(base, inner, `${name}/`, rules, files, closed);
    }
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
