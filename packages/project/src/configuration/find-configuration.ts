import type { Files } from '../files.ts';
import { folderOf } from './absolute-path.ts';

/** Names of configuration files; in one folder the first one counts. */
const CONFIGURATION_NAMES: readonly string[] = ['.lapsilinssi.yaml', '.lapsilinssi.yml'];

/** Where the findings that were known are kept unless a configuration says otherwise. */
export const BASELINE_NAME = '.lapsilinssi-baseline.json';

/** Files of ours that a folder, or one above it, holds. Absolute paths. */
export interface NearestFiles {
  readonly configuration?: string;
  readonly baseline?: string;
}

/**
 * Finds the nearest files of ours: in the folder itself, then upwards to the root of its repository (a folder with `.git`), or of the disk
 * when it lies in none. What stands above a repository is not looked at.
 *
 * @param known answers that were found before, by folder; added to
 */
export async function findNearest(
  folder: string,
  files: Pick<Files, 'kind'>,
  known: Map<string, Promise<NearestFiles>>,
): Promise<NearestFiles> {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const found = look(folder, files, known);
  known.set(folder, found);
  return found;
}

async function look(
  folder: string,
  files: Pick<Files, 'kind'>,
  known: Map<string, Promise<NearestFiles>>,
): Promise<NearestFiles> {
  const inside = (name: string): string => `${folder.replace(/\/$/u, '')}/${name}`;
  const isFile = async (name: string): Promise<boolean> => (await kindOf(inside(name), files)) === 'file';
  const [repository, baseline, ...present] = await Promise.all([
    kindOf(inside('.git'), files),
    isFile(BASELINE_NAME),
    ...CONFIGURATION_NAMES.map(isFile),
  ]);
  const name = CONFIGURATION_NAMES.find((_, index) => present[index] === true);
  const above = folderOf(folder);
  const upper = repository !== undefined || above === undefined ? {} : await findNearest(above, files, known);
  return {
    ...upper,
    ...(name !== undefined && { configuration: inside(name) }),
    ...(baseline && { baseline: inside(BASELINE_NAME) }),
  };
}

/** A path that cannot be looked at is not there for us. */
async function kindOf(path: string, files: Pick<Files, 'kind'>): Promise<'file' | 'folder' | undefined> {
  try {
    return await files.kind(path);
  } catch {
    return undefined;
  }
}
