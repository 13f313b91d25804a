import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { writeFile } from './write-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('makes the folders that are missing and leaves nothing but the file', async () => {
  await writeFile(join(folder, 'raportit', 'a.json'), '{}\n');
  expect(await readFile(join(folder, 'raportit', 'a.json'), 'utf8')).toBe('{}\n');
  expect(await readdir(join(folder, 'raportit'))).toEqual(['a.json']);
});

it('replaces a file as a whole', async () => {
  await writeFile(join(folder, 'a.txt'), 'pitkä entinen teksti\n');
  await writeFile(join(folder, 'a.txt'), 'uusi\n');
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('uusi\n');
});

it('leaves nothing behind when it fails', async () => {
  await writeFile(join(folder, 'este', 'a.txt'), '');
  await expect(writeFile(join(folder, 'este'), 'x')).rejects.toThrow('EISDIR');
  expect(await readdir(folder)).toEqual(['este']);
});
