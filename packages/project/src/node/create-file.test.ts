import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { createFile } from './create-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('makes the file and the folders that are missing', async () => {
  await createFile(join(folder, 'luvut', 'osallisuus.md'), '## Osallisuus\n');
  expect(await readFile(join(folder, 'luvut', 'osallisuus.md'), 'utf8')).toBe('## Osallisuus\n');
});

it('leaves a file that exists as it was', async () => {
  const path = join(folder, 'osallisuus.md');
  await createFile(path, 'täytetty\n');
  await expect(createFile(path, 'tyhjä\n')).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(path, 'utf8')).toBe('täytetty\n');
});
