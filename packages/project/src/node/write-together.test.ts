import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { FileExists, writeTogether } from './write-together.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-together-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

it('writes all files and makes their folders', async () => {
  await writeTogether(
    [
      { path: at('plan.md'), content: '# Suunnitelma\n' },
      { path: at('plan-kuvat/kuva-1.png'), content: new Uint8Array([1, 2]) },
    ],
    false,
  );
  expect(await readFile(at('plan.md'), 'utf8')).toBe('# Suunnitelma\n');
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    'plan-kuvat',
    'plan-kuvat/kuva-1.png',
    'plan.md',
  ]);
});

it('writes none when one of them is there already', async () => {
  await writeFile(at('b.md'), 'vanha');
  const files = ['a.md', 'c/d.md', 'b.md'].map((name) => ({ path: at(name), content: 'uusi' }));
  await expect(writeTogether(files, false)).rejects.toEqual(new FileExists(at('b.md')));
  expect(await readdir(folder)).toEqual(['b.md']);
  expect(await readFile(at('b.md'), 'utf8')).toBe('vanha');
});

it('adds what is missing where an earlier run was broken off', async () => {
  const files = ['a.md', 'b.md'].map((name) => ({ path: at(name), content: `# ${name}\n` }));
  await writeFile(at('a.md'), '# a.md\n');
  await writeTogether(files, false);
  expect(await readFile(at('b.md'), 'utf8')).toBe('# b.md\n');
  await expect(writeTogether(files, false)).rejects.toEqual(new FileExists(at('a.md')));
});

it('writes over what is there when it is asked to', async () => {
  await writeFile(at('b.md'), 'vanha');
  await writeTogether([{ path: at('b.md'), content: 'uusi' }], true);
  expect(await readdir(folder)).toEqual(['b.md']);
  expect(await readFile(at('b.md'), 'utf8')).toBe('uusi');
});

it('leaves everything as it was when one of them cannot be written', async () => {
  await writeFile(at('a.md'), 'vanha');
  await writeFile(at('file'), 'ei kansio');
  const files = [
    { path: at('a.md'), content: 'uusi' },
    { path: at('new/b.md'), content: 'uusi' },
    { path: at('file/c.md'), content: 'uusi' },
  ];
  await expect(writeTogether(files, true)).rejects.toThrow(/ENOTDIR|EEXIST/u);
  expect((await readdir(folder)).toSorted()).toEqual(['a.md', 'file']);
  expect(await readFile(at('a.md'), 'utf8')).toBe('vanha');
});

it('gives back a file that it has already moved aside when a later one cannot take its name', async () => {
  await writeFile(at('a.md'), 'vanha');
  const files = [
    { path: at('a.md'), content: 'uusi' },
    { path: at('a.md'), content: 'uusi' },
  ];
  await expect(writeTogether(files, true)).rejects.toThrow(/EEXIST/u);
  expect(await readFile(at('a.md'), 'utf8')).toBe('vanha');
  expect((await readdir(folder)).toSorted()).toEqual(['a.md']);
});

it('writes over no folder', async () => {
  await mkdir(at('b.md'));
  const files = [{ path: at('b.md'), content: 'uusi' }];
  await expect(writeTogether(files, true)).rejects.toEqual(new FileExists(at('b.md')));
  expect(await readdir(folder)).toEqual(['b.md']);
});
