import { expect, test } from 'vitest';

import { entryAt, setEntry, type PagedList } from './paged-list.ts';

test('a list holds what it was given, on pages of their own', () => {
  const list: PagedList<string> = [];
  expect(entryAt(list, 16_000)).toBeUndefined();
  setEntry(list, 16_000, 'far');
  setEntry(list, 0, 'first');
  setEntry(list, 127, 'last of the first page');
  setEntry(list, 128, 'second page');
  expect([0, 1, 127, 128, 16_000, 16_001].map((index) => entryAt(list, index))).toEqual([
    'first',
    undefined,
    'last of the first page',
    'second page',
    'far',
    undefined,
  ]);
  setEntry(list, 128, undefined);
  expect(entryAt(list, 128)).toBeUndefined();
  expect(list.filter((page) => page !== undefined)).toHaveLength(3);
});
