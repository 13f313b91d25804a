import { expect, test } from 'vitest';
import { EVERYDAY_FIRST_PARTS } from './everyday-first-parts.ts';
import { FIRST_PARTS } from './first-parts.ts';

test('each everyday first part stands once, and in one list only', () => {
  const all = [...FIRST_PARTS, ...EVERYDAY_FIRST_PARTS];

  expect(all.filter((part, at) => all.indexOf(part) !== at)).toEqual([]);
});
