import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { readImage } from './read-image.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
let folder: string;
let plan: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-kuvat-'));
  await mkdir(join(folder, 'suunnitelma', '..kuvat'), { recursive: true });
  plan = join(folder, 'suunnitelma', 'suunnitelma.md');
  for (const path of ['kuva.png', 'suunnitelma/..kuva.png', 'suunnitelma/..kuvat/kuva.png'])
    await writeFile(join(folder, path), PNG);
  await writeFile(join(folder, 'suunnitelma', 'teksti.png'), 'no image');
  await symlink(join(folder, 'kuva.png'), join(folder, 'suunnitelma', 'linkki.png'));
});

afterAll(() => rm(folder, { recursive: true }));

it('reads images of the folder of the plan, also those whose names begin with two full stops', async () => {
  const found = await Promise.all(
    ['..kuva.png', '..kuvat/kuva.png', '%2e%2ekuva.png?a#b'].map((at) => readImage(at, plan)),
  );
  expect(found.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
});

it.each([
  ['../kuva.png', 'outside'],
  ['..', 'outside'],
  ['.', 'outside'],
  ['linkki.png', 'outside'],
  ['/etc/hostname', 'outside'],
  ['https://example.invalid/kuva.png', 'web'],
  ['//example.invalid/kuva.png', 'web'],
  ['puuttuu.png', 'missing'],
  ['teksti.png', 'kind'],
])('leaves out %s: %s', async (address, reason) => {
  expect(await readImage(address, plan)).toEqual({ status: 'left-out', reason });
});
