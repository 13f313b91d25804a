import { expect, it } from 'vitest';

import { totalText } from './total-text.ts';

it('gives a Finnish number the ending with which it is read aloud', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 100].map((total) => totalText(total, 'fi'))).toEqual([
    '1:stä',
    '2:sta',
    '3:sta',
    '4:stä',
    '5:stä',
    '6:sta',
    '7:stä',
    '8:sta',
    '9:stä',
    '10:stä',
    '11:stä',
    '12:sta',
    '20:stä',
    '100:sta',
  ]);
});

it('leaves the number bare in Swedish and English', () => {
  expect([totalText(8, 'sv'), totalText(8, 'en')]).toEqual(['8', '8']);
});
