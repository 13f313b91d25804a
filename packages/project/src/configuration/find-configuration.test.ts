import { expect, it } from 'vitest';

import { memoryFiles } from '../../test/memory-files.ts';
import { findNearest } from './find-configuration.ts';
import type { NearestFiles } from './find-configuration.ts';

const nearest = (folder: string, ...paths: readonly string[]): Promise<NearestFiles> =>
  findNearest(folder, memoryFiles(Object.fromEntries(paths.map((path) => [path, '']))), new Map());

it('finds the nearest file upwards', async () => {
  expect(await nearest('/kunta/plans/lanu', '/kunta/.lapsilinssi.yaml', '/kunta/plans/.lapsilinssi.yml')).toEqual({
    configuration: '/kunta/plans/.lapsilinssi.yml',
  });
  expect(await nearest('/kunta/plans', '/.lapsilinssi.yaml')).toEqual({ configuration: '/.lapsilinssi.yaml' });
});

it('prefers .yaml in one folder', async () => {
  expect(await nearest('/kunta', '/kunta/.lapsilinssi.yml', '/kunta/.lapsilinssi.yaml')).toEqual({
    configuration: '/kunta/.lapsilinssi.yaml',
  });
});

it('looks at nothing above a repository, and at what stands in its root', async () => {
  expect(await nearest('/koti/kunta/plans', '/koti/.lapsilinssi.yaml', '/koti/kunta/.git/HEAD')).toEqual({});
  expect(await nearest('/koti/kunta/plans', '/koti/kunta/.lapsilinssi.yaml', '/koti/kunta/.git/HEAD')).toEqual({
    configuration: '/koti/kunta/.lapsilinssi.yaml',
  });
});

it('finds the baseline by itself', async () => {
  expect(await nearest('/kunta/plans', '/kunta/.lapsilinssi-baseline.json', '/kunta/plans/.lapsilinssi.yaml')).toEqual({
    configuration: '/kunta/plans/.lapsilinssi.yaml',
    baseline: '/kunta/.lapsilinssi-baseline.json',
  });
});

it('takes a folder of that name for nothing', async () => {
  expect(await nearest('/kunta', '/kunta/.lapsilinssi.yaml/a.md')).toEqual({});
});
