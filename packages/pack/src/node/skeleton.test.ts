import { fileURLToPath } from 'node:url';

import { openPack } from '@lapsilinssi/core';
import { expect, test, vi } from 'vitest';

import { checkPack } from '../check/check-pack.ts';
import { problemLine } from '../problem/problem-text.ts';
import { testPack } from '../try/test-pack.ts';
import { readFolder } from './read-folder.ts';

// The whole shipped pack is compiled.
vi.setConfig({ testTimeout: 60_000 });

test('the skeleton of an own pack is in order, and its examples hold', async () => {
  const folder = fileURLToPath(new URL('../../../../examples/oma-saantopaketti', import.meta.url));
  const { errors, pack, source } = checkPack(await readFolder(folder));

  expect(errors.map((problem) => problemLine(problem, 'en'))).toEqual([]);
  if (pack === undefined || source === undefined) throw new Error('a pack without errors is compiled');
  const own = testPack(source, openPack(pack), new Set(['school-journeys']));
  expect([own.failures, own.examples]).toEqual([[], 4]);
  expect(pack.leftOut).toEqual([]);
});
