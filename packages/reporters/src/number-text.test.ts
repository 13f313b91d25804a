import { expect, it } from 'vitest';

import { numberText } from './number-text.ts';

it('writes numbers as Intl does', () => {
  const numbers = [0, 7, 999, 1000, 12_500, 0.5, -3, 1e6];
  for (const [language, locale] of [
    ['fi', 'fi'],
    ['sv', 'fi'],
    ['en', 'en'],
  ] as const) {
    expect(numbers.map((value) => numberText(value, language))).toEqual(
      numbers.map((value) => value.toLocaleString(locale)),
    );
  }
});
