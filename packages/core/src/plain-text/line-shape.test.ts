import { expect, it } from 'vitest';

import { hasWord, isCapitals } from './line-shape.ts';

it('takes a text for capitals when hardly any of its letters are small', () => {
  const texts = ['LASTEN HYVINVOINTI', 'ÄÄNESTYS 2027 – ÅTGÄRDER', 'LASTEN hyvinvointi', 'AB 12', 'Lapset', '§ 12'];
  expect(texts.map(isCapitals)).toEqual([true, true, false, false, false, false]);
});

it('tells capitals by the beginning of a text, however long it is', () => {
  expect(isCapitals(`${'LASTEN OIKEUDET '.repeat(100)}${'ja muuta '.repeat(1000)}`)).toBe(true);
  expect(isCapitals(`${'Lapsia kuullaan. '.repeat(100)}${'LAPSET '.repeat(1000)}`)).toBe(false);
});

it('finds a word in letters and digits alone', () => {
  expect(['– – –', ' 2 ', '…ä'].map(hasWord)).toEqual([false, true, true]);
});
