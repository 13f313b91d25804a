import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { CACHE_DAYS, diskCache } from './disk-cache.ts';
import type { CacheFault, DiskCache } from './disk-cache.ts';

let root = '';
let folder = '';
let faults: CacheFault[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lapsilinssi-cache-'));
  folder = join(root, 'välimuisti');
  faults = [];
});
afterEach(() => rm(root, { recursive: true }));

const open = (identity = '1'): DiskCache => diskCache(folder, identity, (fault) => faults.push(fault));

async function onlyFile(): Promise<string> {
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}

it('gives back what was kept, to the same version only, and nobody else may read it', async () => {
  const cache = open();
  const key = cache.keyOf(['suunnitelma', new Uint8Array([1])]);
  expect(await cache.read(key)).toBeUndefined();
  await cache.write(key, 'Lapsia kuullaan.\n–\u2028');
  expect(await open().read(key)).toBe('Lapsia kuullaan.\n–\u2028');
  expect(open('2').keyOf(['suunnitelma', new Uint8Array([1])])).not.toBe(key);
  expect(cache.keyOf(['suunnitelm', 'a', new Uint8Array([1])])).not.toBe(key);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(await onlyFile())).mode & 0o777).toBe(0o600);
  expect(faults).toEqual([]);
});

it.each([
  ['cut', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['of another kind', () => Buffer.from('{"facts":1}')],
  ['changed in one bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 80 ? byte ^ 1 : byte)))],
] as const)('tells once of files that are %s, and keeps anew', async (_, damage) => {
  const cache = open();
  const key = cache.keyOf(['suunnitelma']);
  await cache.write(key, JSON.stringify({ teksti: 'Lapsia kuullaan.' }));
  const file = await onlyFile();
  await writeFile(file, damage(await readFile(file)));
  expect([await cache.read(key), await cache.read(key)]).toEqual([undefined, undefined]);
  expect(faults).toEqual([{ kind: 'damaged' }]);
  await cache.write(key, 'uusi');
  expect(await cache.read(key)).toBe('uusi');
});

it('tells why it can keep nothing, and throws nothing', async () => {
  await writeFile(folder, 'tiedosto kansion paikalla');
  const cache = open();
  await cache.write(cache.keyOf(['a']), 'a');
  expect(await cache.read(cache.keyOf(['a']))).toBeUndefined();
  await cache.prune();
  expect(faults).toEqual([{ kind: 'closed', reason: 'EEXIST' }]);
});

it('takes out what is old, what a killed run left, and nothing that is not its own', async () => {
  const cache = open();
  const [old, fresh] = [cache.keyOf(['vanha']), cache.keyOf(['uusi'])];
  await cache.write(old, 'vanha');
  const before = new Date(Date.now() - (CACHE_DAYS + 1) * 24 * 60 * 60 * 1000);
  const killed = join(folder, `${old}.lapsilinssi.123456`);
  await writeFile(killed, 'puolik');
  await writeFile(join(folder, 'oma.txt'), 'oma');
  for (const path of [join(folder, `${old}.lapsilinssi`), killed, join(folder, 'oma.txt')])
    await utimes(path, before, before);
  // A run that writes nothing looks after nothing.
  await open().prune();
  expect((await readdir(folder)).length).toBe(3);
  await cache.write(fresh, 'uusi');
  await cache.prune();
  expect((await readdir(folder)).toSorted()).toEqual([`${fresh}.lapsilinssi`, 'oma.txt'].toSorted());
  expect(await cache.read(fresh)).toBe('uusi');
});

it('is shared by runs at the same time: each reads a whole text or none', async () => {
  const caches = Array.from({ length: 6 }, () => open());
  const key = open().keyOf(['suunnitelma']);
  const texts = caches.map((_, index) => String(index).repeat(50_000));
  const read = await Promise.all(
    caches.flatMap((cache, index) => [
      cache.write(key, texts[index] ?? '').then(() => cache.read(key)),
      cache.read(key),
    ]),
  );
  expect(read.filter((text) => text !== undefined && !texts.includes(text))).toEqual([]);
  expect(faults).toEqual([]);
});

it('reads nothing from a folder that may not be read', async () => {
  const cache = open();
  const key = cache.keyOf(['a']);
  await cache.write(key, 'a');
  await chmod(await onlyFile(), 0o000);
  const text = await cache.read(key);
  // Whoever may read everything (root) reads this too.
  expect([text, faults]).toEqual(
    process.getuid?.() === 0 ? ['a', []] : [undefined, [{ kind: 'closed', reason: 'EACCES' }]],
  );
});
