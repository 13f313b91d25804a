import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { fileIdentity } from './file-identity.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
  await mkdir(join(folder, 'liite'));
  await writeFile(join(folder, 'a.md'), 'a');
  await writeFile(join(folder, 'b.md'), 'a');
  await symlink(join(folder, 'a.md'), join(folder, 'linkki.md'));
  await symlink(join(folder, 'liite'), join(folder, 'toinen'));
  await link(join(folder, 'a.md'), join(folder, 'kova.md'));
});
afterEach(() => rm(folder, { recursive: true }));

const same = async (one: string, other: string): Promise<boolean> =>
  (await fileIdentity(join(folder, one))) === (await fileIdentity(join(folder, other)));

it('knows a file by every path that leads to it', async () => {
  expect(await same('a.md', 'liite/../a.md')).toBe(true);
  expect(await same('a.md', 'linkki.md')).toBe(true);
  expect(await same('a.md', 'kova.md')).toBe(true);
  expect(await same('a.md', 'b.md')).toBe(false);
});

it('knows a file that is not there yet by its folder', async () => {
  expect(await same('liite/uusi.md', 'toinen/uusi.md')).toBe(true);
  expect(await same('liite/uusi/x.md', 'toinen/uusi/x.md')).toBe(true);
  expect(await same('liite/uusi.md', 'uusi.md')).toBe(false);
});
