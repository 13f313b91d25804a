import { expect, test } from 'vitest';

import { nearest } from './nearest.ts';

test('finds the key that was meant', () => {
  expect(nearest('mesage', ['advice', 'message', 'messages'])).toBe('message');
  expect(nearest('adivce', ['advice', 'message'])).toBe('advice');
  expect(nearest('Basis_Kind', ['basis', 'basis-kind'])).toBe('basis-kind');
});

test('says nothing when nothing is near', () => {
  expect(nearest('otsikko', ['advice', 'message'])).toBe(undefined);
  expect(nearest('se', [])).toBe(undefined);
});
