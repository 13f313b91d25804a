import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { diskFiles } from './disk-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
});
afterEach(async () => {
  await chmod(join(folder, 'suljettu'), 0o700).catch(() => undefined);
  await rm(folder, { recursive: true });
});

async function given(paths: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(paths)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

it('walks a folder in the order of names and leaves out what is hidden, installed or ignored', async () => {
  await given({
    '.gitignore': 'luonnokset/\n*.bak.md\n',
    'b.md': '',
    'a.md': '',
    'vanha.bak.md': '',
    '.piilo/c.md': '',
    'node_modules/x/readme.md': '',
    'luonnokset/d.md': '',
    'liite/.gitignore': '!tarkea.bak.md\nsalainen.md\n',
    'liite/e.md': '',
    'liite/salainen.md': '',
    'liite/tarkea.bak.md': '',
  });
  expect(await diskFiles(folder).walk('.')).toEqual({
    files: ['a.md', 'b.md', 'liite/e.md', 'liite/tarkea.bak.md'],
    closed: [],
  });
  expect((await diskFiles(folder).walk('liite')).files).toEqual(['liite/e.md', 'liite/tarkea.bak.md']);
});

it('obeys the rules of the repository around the folder', async () => {
  await given({ '.git/HEAD': '', '.gitignore': 'julkaisu/*.md\n', 'julkaisu/a.md': '', 'julkaisu/b.txt': '' });
  expect((await diskFiles(folder).walk('julkaisu')).files).toEqual(['julkaisu/b.txt']);
  expect((await diskFiles(join(folder, 'julkaisu')).walk('.')).files).toEqual(['b.txt']);
});

it('matches patterns with the same left out', async () => {
  await given({
    '.gitignore': 'pois.md\n',
    'a.md': '',
    'pois.md': '',
    'liite/b.md': '',
    'node_modules/c.md': '',
  });
  expect(await diskFiles(folder).glob('**/*.md')).toEqual(['a.md', 'liite/b.md']);
});

it('tells files from folders and from nothing', async () => {
  await given({ 'a.md': '', 'liite/b.md': '' });
  const files = diskFiles(folder);
  expect([await files.kind('a.md'), await files.kind('liite'), await files.kind('c.md')]).toEqual([
    'file',
    'folder',
    undefined,
  ]);
});

it('follows links to files, not to folders', async () => {
  await given({ 'suunnitelma/a.md': '' });
  await symlink(folder, join(folder, 'suunnitelma', 'ylos'));
  await symlink(join(folder, 'suunnitelma', 'a.md'), join(folder, 'suunnitelma', 'b.md'));
  expect((await diskFiles(folder).walk('suunnitelma')).files).toEqual(['suunnitelma/a.md', 'suunnitelma/b.md']);
});
