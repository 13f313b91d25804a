import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** Says of absolute paths whether version control ignores them. */
export interface IgnoreRules {
  /** `path` must be absolute; `folder` tells whether it is one. */
  ignores(path: string, folder: boolean): boolean;
}

/**
 * The rules of `.gitignore` files from `base` (absolute) downwards and, inside a repository, from the repository's root.
 * A rule of a deeper file wins over one above it.
 */
export function ignoreRules(base: string): IgnoreRules {
  const top = repositoryOf(base) ?? base;
  const known = new Map<string, Ignore | undefined>();
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!known.has(folder)) known.set(folder, readRules(folder));
    return known.get(folder);
  };
  return {
    ignores(path, folder) {
      let ignored = false;
      for (const above of foldersBetween(top, dirname(path))) {
        const rules = rulesOf(above);
        if (rules === undefined) continue;
        const name = relative(above, path).split(sep).join('/') + (folder ? '/' : '');
        const answer = rules.test(name);
        if (answer.ignored) ignored = true;
        else if (answer.unignored) ignored = false;
      }
      return ignored;
    },
  };
}

function readRules(folder: string): Ignore | undefined {
  const file = join(folder, '.gitignore');
  return existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : undefined;
}

/** Folders from `top` to `bottom`, both included; none when `bottom` does not lie in `top`. */
function foldersBetween(top: string, bottom: string): string[] {
  const way = relative(top, bottom);
  if (way.startsWith('..')) return [];
  const folders = [top];
  let folder = top;
  for (const name of way.split(sep).filter((part) => part !== '')) {
    folder = join(folder, name);
    folders.push(folder);
  }
  return folders;
}

function repositoryOf(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
