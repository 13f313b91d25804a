import { expect, test } from 'vitest';

import { entityWordLists } from './entity-word-lists.ts';
import { isEntityWordLists } from './is-entity-word-lists.ts';

test.each(['fi', 'sv', 'en'] as const)(
  'what is compiled for %s is known again after JSON, and nothing that lacks a list',
  (language) => {
    const lists = entityWordLists(language);
    expect(isEntityWordLists(JSON.parse(JSON.stringify(lists)))).toBe(true);
    const kept = Object.keys(lists).filter((name) => {
      const { [name]: _, ...rest }: Readonly<Record<string, unknown>> = { ...lists };
      return isEntityWordLists(rest);
    });
    expect(kept).toEqual(language === 'fi' ? [] : ['outOf']);
  },
);

test('lists of something else are refused', () => {
  const lists = entityWordLists('fi');
  expect(isEntityWordLists(undefined)).toBe(false);
  expect(isEntityWordLists({ ...lists, one: [1] })).toBe(false);
  expect(isEntityWordLists({ ...lists, numerals: [['kaksi', '2']] })).toBe(false);
  expect(isEntityWordLists({ ...lists, patterns: ['vuosittain'] })).toBe(false);
  expect(isEntityWordLists({ ...lists, article: 1 })).toBe(false);
});
