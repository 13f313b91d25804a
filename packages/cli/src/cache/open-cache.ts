import { diskCache } from '@lapsilinssi/project/cache';
import type { DiskCache } from '@lapsilinssi/project/cache';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from '../absolute-path.ts';
import { tell } from '../messages/say.ts';
import type { RunIo } from '../run-io.ts';
import { toolIdentity } from '../version.ts';
import { asksForCache } from './cache-options.ts';
import type { CacheOptions } from './cache-options.ts';

/** Opens the cache that was asked for; undefined when nothing is to be kept. What goes wrong with it is told. */
export async function openCache(
  options: CacheOptions,
  io: Pick<RunIo, 'cwd' | 'note'>,
  language: UiLanguage,
): Promise<DiskCache | undefined> {
  if (!asksForCache(options)) return undefined;
  const { cacheLocation } = options;
  const folder = cacheLocation === undefined ? await usualFolder() : absolutePath(cacheLocation, io.cwd);
  return diskCache(folder, toolIdentity(), (fault) => {
    const text =
      fault.kind === 'damaged'
        ? tell(language, 'cache.damaged', { folder })
        : tell(language, 'cache.closed', { folder, reason: fault.reason });
    io.note(`${text}\n`);
  });
}

async function usualFolder(): Promise<string> {
  const { default: envPaths } = await import('env-paths');
  return envPaths('lapsilinssi', { suffix: '' }).cache;
}
