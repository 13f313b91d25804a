import { expect, test } from 'vitest';

import { readIgnoreEntry } from './ignore-entry.ts';

const held = { rules: ['outdated-term'], reason: 'kuvaa historiaa', mistakes: [] };

test('an item says the rule and the reason as a comment does', () => {
  expect(readIgnoreEntry('outdated-term: kuvaa historiaa')).toEqual([held]);
  expect(readIgnoreEntry(['outdated-term: kuvaa historiaa'])).toEqual([held]);
  expect(readIgnoreEntry([{ 'outdated-term': 'kuvaa historiaa' }])).toEqual([held]);
});

test('an item names its section', () => {
  expect(readIgnoreEntry([{ 'outdated-term': 'kuvaa historiaa', luku: '2 Historia' }])).toEqual([
    { ...held, section: '2 Historia' },
  ]);
});

test('an item may name everything, in Finnish, Swedish or English', () => {
  for (const item of [
    { rules: '[outdated-term]', section: 'Historia', reason: 'kuvaa historiaa' },
    { säännöt: 'outdated-term', luku: 'Historia', syy: 'kuvaa historiaa' },
    { regel: 'outdated-term', avsnitt: 'Historia', orsak: 'kuvaa historiaa' },
  ])
    expect(readIgnoreEntry([item])).toEqual([{ ...held, section: 'Historia' }]);
});

test('an item without a reason or a rule gives a mistake', () => {
  expect(readIgnoreEntry(['outdated-term'])).toEqual([
    { rules: ['outdated-term'], reason: '', mistakes: [{ what: 'reason', word: 'outdated-term' }] },
  ]);
  expect(readIgnoreEntry([{ section: 'Historia', reason: 'kuvaa historiaa' }])[0]?.mistakes).toEqual([
    { what: 'no-rule', word: '' },
  ]);
});

test('nothing is ignored when nothing is said', () => {
  expect([readIgnoreEntry(undefined), readIgnoreEntry(false)]).toEqual([[], []]);
});
