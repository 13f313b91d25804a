import { expect, it } from 'vitest';

import { judged } from './budgets.ts';

it.each([
  [1.9, { goal: 2 }, 'reached'],
  [2.5, { goal: 2 }, 'not reached'],
  [2.7, { goal: 2 }, 'WORSE'],
  [3.8, { goal: 2, now: 3 }, 'not reached'],
  [4, { goal: 2, now: 3 }, 'WORSE'],
  [1, { goal: 2, now: 3 }, 'reached'],
] as const)('judges %d with %o as %s', (ratio, budget, verdict) => {
  expect(judged(ratio, budget)).toBe(verdict);
});
