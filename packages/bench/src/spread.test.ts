import { expect, it } from 'vitest';

import { spreadOf } from './spread.ts';

it('gives the median and the quartiles of measurements in any order', () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ lower: 2, middle: 3, upper: 4 });
});

it('gives one measurement as all three', () => {
  expect(spreadOf([7])).toEqual({ lower: 7, middle: 7, upper: 7 });
});

it('refuses to speak of nothing', () => {
  expect(() => spreadOf([])).toThrow('nothing was measured');
});
