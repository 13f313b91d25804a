import { expect, test } from 'vitest';

import { nextNumber } from './next-number.ts';

test('numbering goes on as it was begun', () => {
  expect([['1', '2'], ['3.8', '3.9'], ['I', 'II', 'III'], ['A', 'B'], ['Liite 1'], []].map(nextNumber)).toEqual([
    '3',
    '3.10',
    'IV',
    'C',
    'Liite 2',
    undefined,
  ]);
});
