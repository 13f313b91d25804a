import { expect, it } from 'vitest';

import { wrapped } from './line-length.ts';

it('breaks a text between words', () => {
  expect(wrapped('Kuka kuulee lapsia ja milloin?', 12)).toEqual(['Kuka kuulee', 'lapsia ja', 'milloin?']);
});

it('leaves a text that fits, and a word that is too long, as it is', () => {
  expect(wrapped('Kuka kuulee?', 12)).toEqual(['Kuka kuulee?']);
  expect(wrapped('hyvinvointisuunnitelma on', 10)).toEqual(['hyvinvointisuunnitelma', 'on']);
});
