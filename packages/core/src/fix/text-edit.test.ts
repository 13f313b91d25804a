import { expect, test } from 'vitest';

import { applyEdits, offsetAfter, overlap } from './text-edit.ts';

const edit = (from: number, to: number, text: string, part = 0) => ({ part, from, to, text });

test('edits are made each in its part, whatever their order', () => {
  expect(
    applyEdits(['abcdef', 'xyz'], [edit(4, 5, 'EE'), edit(0, 0, '>'), edit(1, 3, ''), edit(3, 3, '!', 1)]),
  ).toEqual(['>adEEf', 'xyz!']);
});

test('offsets move with what stands before them', () => {
  const edits = [edit(0, 0, '>'), edit(1, 3, '')];
  expect([0, 1, 2, 3, 5].map((offset) => offsetAfter(edits, 0, offset))).toEqual([1, 2, 2, 2, 4]);
});

test('edits overlap when they share a character or a beginning', () => {
  expect(overlap([edit(0, 3, '')], [edit(2, 4, '')])).toBe(true);
  expect(overlap([edit(3, 3, 'a')], [edit(3, 3, 'b')])).toBe(true);
  expect(overlap([edit(0, 3, '')], [edit(3, 4, '')])).toBe(false);
  expect(overlap([edit(0, 3, '')], [edit(2, 4, '', 1)])).toBe(false);
});
