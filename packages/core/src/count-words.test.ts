import { expect, test } from 'vitest';

import { countWords } from './count-words.ts';

test.each([
  ['', 0],
  [' \n\t', 0],
  ['lapset', 1],
  [' lasten\u00A0oikeudet\r\n\r\nja – perheet', 5],
])('the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('beyond the most that is asked for nobody counts', () => {
  expect(countWords('a '.repeat(1000), 11)).toBe(11);
});
