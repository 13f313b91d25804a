import { NO_DOCUMENTS } from '@lapsilinssi/reporters';
import { expect, it } from 'vitest';

import { exitCodeOf, FAIL_ON } from './exit-code.ts';

/** The exit codes of counts, for each severity that may fail a run. */
function codes(counts: Partial<typeof NO_DOCUMENTS>): number[] {
  return FAIL_ON.map((failOn) => exitCodeOf({ ...NO_DOCUMENTS, documents: 1, ...counts }, failOn));
}

it('fails from the severity that is asked for', () => {
  expect(codes({ errors: 1 })).toEqual([1, 1, 1, 0]);
  expect(codes({ warnings: 2 })).toEqual([0, 1, 1, 0]);
  expect(codes({ infos: 3 })).toEqual([0, 0, 1, 0]);
  expect(codes({})).toEqual([0, 0, 0, 0]);
});

it('lets what could not be read weigh most', () => {
  expect(exitCodeOf({ ...NO_DOCUMENTS, documents: 1, unreadable: 1, errors: 4 }, 'never')).toBe(2);
});
