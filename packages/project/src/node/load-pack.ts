import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { FileError } from '@lapsilinssi/core';
import { loadOwnPack, openCompiledPack } from '../load-pack.ts';
import type { LoadedPack } from '../load-pack.ts';
import { thrownError } from '../read-error.ts';

/** A pack from the disk, or why there is none; `unreadable` when its folder could not be read. */
export type DiskPack = LoadedPack | { readonly status: 'unreadable'; readonly error: FileError };

/** The pack that comes with Lapsilinssi. */
export async function loadShippedPack(): Promise<DiskPack> {
  try {
    return openCompiledPack(await readFile(shippedPath(), 'utf8'));
  } catch (thrown) {
    return { status: 'unreadable', error: thrownError(thrown, 'pack.json') };
  }
}

/** An author's own pack: compiled from the YAML files of its folder, unless `dist/pack.json` there is of the same sources. */
export async function loadPackFolder(folder: string): Promise<DiskPack> {
  try {
    const { readFolder } = await import('@lapsilinssi/pack/node');
    const compiled = join(folder, 'dist', 'pack.json');
    return await loadOwnPack(
      await readFolder(folder),
      existsSync(compiled) ? await readFile(compiled, 'utf8') : undefined,
    );
  } catch (thrown) {
    return { status: 'unreadable', error: thrownError(thrown, folder) };
  }
}

/** A bundle holds the pack beside itself; elsewhere it is a package. */
function shippedPath(): URL | string {
  const beside = new URL('./pack.json', import.meta.url);
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve('@lapsilinssi/rules/pack.json');
}
