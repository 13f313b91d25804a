import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadPackFolder } from '@lapsilinssi/project/node';
import { afterAll, beforeAll } from 'vitest';

/** The small rule pack of the tests, as its authors wrote it. */
export const SMALL_PACK: string = fileURLToPath(new URL('pack', import.meta.url));

/**
 * A copy of the small pack with its compiled form beside it, made once for a test file: a second per run is saved.
 *
 * @returns a function that gives the folder of the copy
 */
export function compiledPack(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-pack-'));
    await cp(SMALL_PACK, folder, { recursive: true });
    const loaded = await loadPackFolder(folder);
    if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist', 'pack.json'), JSON.stringify(loaded.pack.compiled));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return () => folder;
}
