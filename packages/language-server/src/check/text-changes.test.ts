import { array, assert, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import { addChange, movedOffset, offsetBefore } from './text-changes.ts';
import type { TextChange } from './text-changes.ts';

/** Where an offset stands after one change, as the docstring says it. */
function after(offset: number, { from, to, length }: TextChange): number {
  if (offset <= from) return offset;
  return offset >= to ? offset + length - (to - from) : from + Math.min(offset - from, length);
}

const CHANGE = record({ from: nat(300), removed: nat(6), length: nat(6) }).map(
  ({ from, removed, length }): TextChange => ({ from, to: from + removed, length }),
);

test('an offset that is asked about after each change of a growing list moves as past all of them anew', () => {
  assert(
    property(array(CHANGE, { maxLength: 60 }), array(nat(400), { maxLength: 10 }), (written, offsets) => {
      const changes: TextChange[] = [];
      for (const change of written) {
        addChange(changes, change);
        const whole = [...changes];
        expect(offsets.map((offset) => movedOffset(offset, changes))).toEqual(
          offsets.map((offset) => whole.reduce(after, offset)),
        );
      }
    }),
  );
});

test('an offset that no change has touched is found again where it stood', () => {
  const changes: TextChange[] = [];
  for (let count = 0; count < 40; count += 1) addChange(changes, { from: count * 10, to: count * 10 + 2, length: 5 });
  expect([0, 400, 1000].map((offset) => movedOffset(offset, changes))).toEqual([0, 520, 1120]);
  expect([0, 520, 1120].map((offset) => offsetBefore(offset, changes))).toEqual([0, 400, 1000]);
});
