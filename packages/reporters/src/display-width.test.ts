import { expect, it } from 'vitest';

import { displayWidth, padTo } from './display-width.ts';

it('counts composed and decomposed letters alike, and soft hyphens as nothing', () => {
  expect([displayWidth('äiti'), displayWidth('a\u0308iti'), displayWidth('lapsi\u00ADvaikutus')]).toEqual([4, 4, 13]);
});

it('pads to a width in columns', () => {
  expect(padTo('a\u0308iti', 6)).toBe('a\u0308iti  ');
  expect(padTo('pitkä nimi', 4)).toBe('pitkä nimi');
});
