import { expect, test } from 'vitest';

import { inflect } from './inflect.ts';

test.each([
  ['lapsi', 'pl.par', 'lapsia'],
  ['Hyvinvointialue', 'sg.gen', 'Hyvinvointialueen'],
  ['kunta', 'sg.ine', 'kunnassa'],
  ['aika', 'sg.gen', 'ajan'],
  ['arvioida', 'pass.prs', 'arvioidaan'],
  ['kuulla {verb}', 'prs.1p', 'kuulemme'],
  ['lapsi', 'prs.1', undefined],
])('%s in the form %s is %s', (lemma, tag, expected) => {
  expect(inflect(lemma, tag)).toBe(expected);
});
