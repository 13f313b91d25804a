import { folderOf } from '@lapsilinssi/project';

/** The folders of a workspace, as absolute paths. */
export interface Folders {
  set(paths: readonly string[]): void;
  add(paths: readonly string[]): void;
  remove(paths: readonly string[]): void;
  all(): readonly string[];
  /** The lowest folder of the workspace that holds a path, else the one in which it lies; the first of the workspace for no path. */
  of(path: string | undefined): string;
}

/** Keeps the folders of a workspace. */
export function openFolders(): Folders {
  let folders: readonly string[] = [];
  const add = (paths: readonly string[]): void => {
    folders = [...new Set([...folders, ...paths])];
  };
  return {
    set(paths) {
      folders = [];
      add(paths);
    },
    add,
    remove(paths) {
      folders = folders.filter((path) => !paths.includes(path));
    },
    all: () => folders,
    of(path) {
      if (path === undefined) return folders[0] ?? '/';
      const holding = folders.filter((folder) => isIn(path, folder)).toSorted((a, b) => b.length - a.length);
      return holding[0] ?? folderOf(path) ?? '/';
    },
  };
}

/** Whether an absolute path lies in a folder. */
function isIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder.replace(/\/$/u, '')}/`);
}

/** A path as seen from a folder that holds it; the path itself when it lies outside. */
export function pathFromFolder(path: string, folder: string): string {
  return isIn(path, folder) ? path.slice(folder.replace(/\/$/u, '').length + 1) : path;
}
