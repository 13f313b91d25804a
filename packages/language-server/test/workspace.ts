import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { buildPack } from '@lapsilinssi/pack/node';
import { afterAll } from 'vitest';

/** A folder on the disk whose plans are checked with a small rule pack. */
export interface Workspace {
  readonly uri: string;
  uriOf(path: string): string;
  write(path: string, ...lines: readonly string[]): Promise<void>;
  /** A payload with the folder's address as `work:`, which is the same at each run. */
  told(value: unknown): unknown;
  remove(): Promise<void>;
}

const PACK = fileURLToPath(new URL('pack', import.meta.url));

let compiled: Promise<string> | undefined;

afterAll(async () => {
  if (compiled !== undefined) await rm(await compiled, { recursive: true });
});

/** A copy of the small rule pack that has been compiled, so that no server need do it. */
async function compiledPack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-pack-'));
  await cp(PACK, folder, { recursive: true });
  await buildPack(folder);
  return folder;
}

/** Makes a folder with a repository's root, the small rule pack and a configuration that names it. */
export async function makeWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
  await mkdir(join(folder, '.git'));
  await cp(await (compiled ??= compiledPack()), join(folder, '.pack'), { recursive: true });
  const write = async (path: string, ...lines: readonly string[]): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${lines.join('\n')}\n`);
  };
  await write('.lapsilinssi.yaml', 'pack: .pack');
  return {
    uri: pathToFileURL(folder).href,
    uriOf: (path) => pathToFileURL(join(folder, path)).href,
    write,
    told: (value) => JSON.parse(JSON.stringify(value).replaceAll(pathToFileURL(folder).href, 'work:')),
    remove: () => rm(folder, { recursive: true }),
  };
}
