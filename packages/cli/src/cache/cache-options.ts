import { absolutePath } from '../absolute-path.ts';
import type { Io } from '../io.ts';

/** Options of the cache as written. */
export interface CacheOptions {
  /** False with `--no-cache`. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** The folder of the cache, absolute; undefined when nothing is to be kept, as usual: a cache holds texts of plans. */
export async function cacheFolder(
  { cache, cacheLocation }: CacheOptions,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<string | undefined> {
  if (cache === false || (cache === undefined && cacheLocation === undefined)) return undefined;
  if (cacheLocation !== undefined) return absolutePath(cacheLocation, cwd);
  const { default: envPaths } = await import('env-paths');
  return envPaths('lapsilinssi', { suffix: '' }).cache;
}
