import { expect, test } from 'vitest';

import { readSuppressionComment } from './suppression-text.ts';

test('a comment names its reach in Finnish, Swedish or English', () => {
  const reachOf = (directive: string): unknown =>
    readSuppressionComment(`lapsilinssi-${directive} outdated-term: syy`)?.reach;
  expect(['ohita', 'ignorera', 'ignore'].map(reachOf)).toEqual(['block', 'block', 'block']);
  expect(['ohita-osio', 'ignorera-avsnitt', 'ignore-section'].map(reachOf)).toEqual(['section', 'section', 'section']);
  expect(['ohita-tiedosto', 'ignorera-fil', 'ignore-file'].map(reachOf)).toEqual(['file', 'file', 'file']);
});

test('several rules stand before the colon, the reason after it', () => {
  expect(readSuppressionComment('lapsilinssi-ohita outdated-term, Outdated-Statute: kuvaa aikaa: ennen 2023')).toEqual({
    reach: 'block',
    directive: 'lapsilinssi-ohita',
    rules: ['outdated-term', 'outdated-statute'],
    reason: 'kuvaa aikaa: ennen 2023',
    mistakes: [],
  });
});

test('without a reason nothing is suppressed', () => {
  for (const comment of [
    'lapsilinssi-ohita outdated-term',
    'lapsilinssi-ohita outdated-term:',
    'lapsilinssi-ohita outdated-term: -',
    'lapsilinssi-ohita outdated-term historiaa',
  ]) {
    const read = readSuppressionComment(comment);
    expect([comment, read?.reason, read?.mistakes.map(({ what }) => what)]).toEqual([comment, '', ['reason']]);
  }
});

test('a rule that is not known is a mistake of its own, and the others hold', () => {
  expect(readSuppressionComment('lapsilinssi-ohita outdated-trm, theme-thin: syy löytyy')).toEqual({
    reach: 'block',
    directive: 'lapsilinssi-ohita',
    rules: ['theme-thin'],
    reason: 'syy löytyy',
    mistakes: [{ what: 'rule', word: 'outdated-trm', nearest: 'outdated-term' }],
  });
});

test('a rule must be named', () => {
  expect(readSuppressionComment('lapsilinssi-ohita: historiaa')?.mistakes).toEqual([{ what: 'no-rule', word: '' }]);
});

test('a misspelt mark is told with the nearest', () => {
  expect(readSuppressionComment('lapsilinssi-ohita-osoi theme-thin: syy')).toEqual({
    reach: undefined,
    directive: 'lapsilinssi-ohita-osoi',
    rules: [],
    reason: '',
    mistakes: [{ what: 'directive', word: 'lapsilinssi-ohita-osoi', nearest: 'lapsilinssi-ohita-osio' }],
  });
});

test('other comments are none of ours', () => {
  expect(readSuppressionComment('tarkista tämä')).toBe(undefined);
  expect(readSuppressionComment('lapsilinssi on hyvä')).toBe(undefined);
});
