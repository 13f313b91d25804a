import { expect, it } from 'vitest';

import { absolutePath, folderOf, relativePath } from './absolute-path.ts';

it('makes a path absolute, without detours', () => {
  expect(absolutePath('plans/../a.md', '/kunta')).toBe('/kunta/a.md');
  expect(absolutePath('./a.md', '/kunta/')).toBe('/kunta/a.md');
  expect(absolutePath('/muu/a.md', '/kunta')).toBe('/muu/a.md');
  expect(absolutePath('../../../a.md', '/kunta')).toBe('/a.md');
  expect(absolutePath('.', '/')).toBe('/');
});

it('reads paths of Windows', () => {
  expect(absolutePath(String.raw`plans\a.md`, String.raw`C:\kunta`)).toBe('C:/kunta/plans/a.md');
  expect(folderOf('C:/a.md')).toBe('C:/');
  expect(folderOf('C:/')).toBe(undefined);
});

it('sees a path from a folder', () => {
  expect(relativePath('/kunta/plans/a.md', '/kunta')).toBe('plans/a.md');
  expect(relativePath('/muu/a.md', '/kunta')).toBe('../muu/a.md');
  expect(relativePath('/kunta2/a.md', '/kunta')).toBe('../kunta2/a.md');
  expect(relativePath('/a.md', '/')).toBe('a.md');
});

it('climbs to the root of the disk', () => {
  expect([folderOf('/kunta/a.md'), folderOf('/a.md'), folderOf('/')]).toEqual(['/kunta', '/', undefined]);
});
