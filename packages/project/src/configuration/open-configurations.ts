import type { Files } from '../files.ts';
import { absolutePath, folderOf } from './absolute-path.ts';
import { findNearest } from './find-configuration.ts';
import type { NearestFiles } from './find-configuration.ts';
import type { LoadedConfiguration } from './load-configuration.ts';

/** Which configuration holds: the nearest file above each document, one file for all, or none. */
export type ConfigurationChoice =
  | { readonly kind: 'nearest' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'none' };

/** The configurations of a run or a workspace; each file is read once. */
export interface Configurations {
  /** The configuration of a document; undefined when none holds for it. */
  of(document: string): Promise<LoadedConfiguration | undefined>;
  /** Absolute path of the nearest baseline above a document, whatever its configuration says; undefined when there is none. */
  baselineAbove(document: string): Promise<string | undefined>;
}

/**
 * The one resolver of every face: finds and reads the configuration of each document, over a port. Nothing of YAML is loaded before a file is
 * found.
 *
 * @param cwd absolute working folder, from which documents' paths are seen
 */
export function openConfigurations({
  files,
  cwd,
  choice,
}: {
  readonly files: Pick<Files, 'kind' | 'read'>;
  readonly cwd: string;
  readonly choice: ConfigurationChoice;
}): Configurations {
  const known = new Map<string, Promise<NearestFiles>>();
  const loaded = new Map<string, Promise<LoadedConfiguration>>();
  const root = absolutePath('.', cwd);
  const nearest = (document: string): Promise<NearestFiles> =>
    findNearest(folderOf(absolutePath(document, root)) ?? root, files, known);
  const load = async (path: string): Promise<LoadedConfiguration> => {
    const { loadConfiguration } = await import('./load-configuration.ts');
    return loadConfiguration(path, shownPath(path, root), files);
  };
  return {
    async of(document) {
      const path =
        choice.kind === 'nearest'
          ? (await nearest(document)).configuration
          : choice.kind === 'file'
            ? absolutePath(choice.path, root)
            : undefined;
      if (path === undefined) return undefined;
      const before = loaded.get(path);
      if (before !== undefined) return before;
      const loading = load(path);
      loaded.set(path, loading);
      return loading;
    },
    baselineAbove: async (document) => (await nearest(document)).baseline,
  };
}

/** A path as people know it: from the working folder when it lies in it. */
export function shownPath(path: string, cwd: string): string {
  const folder = cwd.endsWith('/') ? cwd : `${cwd}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}
