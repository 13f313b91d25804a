import { expect, it } from 'vitest';

import { quoteText } from './quote-text.ts';

it('quotes in the marks of the language', () => {
  expect((['fi', 'sv', 'en'] as const).map((language) => quoteText('lapsia kuullaan', language, 60))).toEqual([
    '»lapsia kuullaan»',
    '”lapsia kuullaan”',
    '“lapsia kuullaan”',
  ]);
});

it('ends a long quotation after a whole word, without a dangling comma', () => {
  expect(quoteText('Oppilaskunta päättää kevään hankkeesta, ja rehtori vastaa kahdessa viikossa.', 'fi', 44)).toBe(
    '»Oppilaskunta päättää kevään hankkeesta, ja…»',
  );
  expect(quoteText('Oppilaskunta päättää hankkeesta, ja rehtori vastaa.', 'fi', 34)).toBe(
    '»Oppilaskunta päättää hankkeesta…»',
  );
});

it('folds the line breaks of the source', () => {
  expect(quoteText('Lapsia\n  kuullaan', 'sv', 60)).toBe('”Lapsia kuullaan”');
});
