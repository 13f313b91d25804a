import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Pack } from '@lapsilinssi/core';
import { loadOwnPack } from '@lapsilinssi/project';
import { loadPackFolder } from '@lapsilinssi/project/node';

/** Folder of the little rule pack of which results are recorded: it changes only when they may change. */
export const OWN_PACK_FOLDER: string = fileURLToPath(new URL('../pack', import.meta.url));

/** Its files by path. */
export const OWN_PACK_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(OWN_PACK_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .toSorted()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(`${OWN_PACK_FOLDER}/${path}`, 'utf8')]),
);

const loaded = await loadOwnPack(Object.entries(OWN_PACK_FILES).map(([path, text]) => ({ path, text })));
if (loaded.status !== 'ok') throw new Error('the rule pack of the fuzzers is not in order');

/** The little rule pack of which results are recorded. */
export const ownPack: Pack = loaded.pack;

/** A copy of a pack's folder with its compiled form beside it, which is gone when the program ends. */
export async function compiledFolder(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await cp(source, folder, { recursive: true });
  const read = source === OWN_PACK_FOLDER ? ownPack : await packIn(folder);
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist', 'pack.json'), JSON.stringify(read.compiled));
  return folder;
}

async function packIn(folder: string): Promise<Pack> {
  const read = await loadPackFolder(folder);
  if (read.status !== 'ok') throw new Error(`the rule pack in ${folder} is not in order`);
  return read.pack;
}
