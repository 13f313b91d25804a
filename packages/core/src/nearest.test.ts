import { expect, test } from 'vitest';

import { nearest } from './nearest.ts';

const WORDS = ['organisation', 'organisaatio', 'period', 'kausi', 'kieli'];

test.each([
  ['organisatin', 'organisation'],
  ['oragnisaatio', 'organisaatio'],
  ['perid', 'period'],
  ['kuasi', 'kausi'],
  ['kiel', 'kieli'],
  ['title', undefined],
  ['kai', undefined],
])('%s → %s', (word, wanted) => {
  expect(nearest(word, WORDS)).toBe(wanted);
});
