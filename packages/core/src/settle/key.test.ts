import { expect, test } from 'vitest';

import { foldSentence, keyOf } from './key.ts';

test('a sentence keeps its key through case, white space, soft hyphens, decomposed letters and leading numbers', () => {
  const written = [
    '3.2 Lapsia kuullaan.',
    'Lapsia  kuullaan.',
    'LAPSIA kuul\u00ADlaan.',
    '• Lapsia\nkuullaan.',
    'a) Lapsia kuullaan.',
  ];
  expect(new Set(written.map((sentence) => foldSentence(sentence)))).toEqual(new Set(['lapsia kuullaan.']));
  expect(foldSentence('a\u0308iti')).toBe('äiti');
});

test('rule, subject and sentence each make a key of its own', () => {
  const keys = [
    keyOf('theme-missing', ['participation']),
    keyOf('theme-missing', ['child-budgeting']),
    keyOf('theme-thin', ['participation']),
    keyOf('theme-thin', ['participation'], 'Lapsia kuullaan.'),
    keyOf('theme-thin', ['participation'], 'Lapsia kuullaan aina.'),
    keyOf('criterion-missing', ['participation', 'feedback']),
    keyOf('criterion-missing', ['participationfeedback']),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/u);
});
