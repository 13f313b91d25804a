import { expect, test } from 'vitest';
import * as fc from 'fast-check';

import { smallLetters } from './small-letters.ts';

test.each([
  ['lapsi', 'lapsi'],
  ['Äänestys', 'äänestys'],
  ['å-språk', 'å-språk'],
  ['ÅÄÖ', 'åäö'],
  ['', ''],
])('%s in small letters is %s', (word, small) => {
  expect(smallLetters(word)).toBe(small);
});

test('any word is as toLowerCase gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(smallLetters(word)).toBe(word.toLowerCase());
    }),
  );
});
