import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { replaceFile } from './replace-file.ts';

const OLD = new TextEncoder().encode('vanha\n');
const NEW = new TextEncoder().encode('uusi\n');

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-replace-'));
  file = join(folder, 'suunnitelma.md');
  await writeFile(file, OLD);
});
afterEach(() => rm(folder, { recursive: true }));

const named = async (path: string): Promise<string | undefined> =>
  (await replaceFile(path, 'suunnitelma.md', OLD, NEW))?.code;

test('the file is new as a whole, keeps its permissions and leaves nothing beside it', async () => {
  await chmod(file, 0o640);
  expect(await named(file)).toBeUndefined();
  expect(await readFile(file, 'utf8')).toBe('uusi\n');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['suunnitelma.md']);
});

test('a link stays a link: the file behind it is written', async () => {
  const link = join(folder, 'linkki.md');
  await symlink(file, link);
  expect(await named(link)).toBeUndefined();
  expect(await readFile(file, 'utf8')).toBe('uusi\n');
});

test('a file that somebody has changed or taken away, or that may not be written, stays', async () => {
  await chmod(file, 0o444);
  expect(await named(file)).toBe('file-read-only');
  await chmod(file, 0o644);
  await writeFile(file, 'muun tekstiä\n');
  expect(await named(file)).toBe('file-changed');
  expect(await readFile(file, 'utf8')).toBe('muun tekstiä\n');
  expect(await named(join(folder, 'puuttuu.md'))).toBe('file-missing');
});
