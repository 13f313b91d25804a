import { expect, test } from 'vitest';

import { inflectAdjective } from './inflect-adjective.ts';

test.each([
  ['barnvänlig', 'barnvänlig barnvänligt barnvänliga barnvänligas'],
  ['gemensam', 'gemensam gemensamt gemensamma gemensammas'],
  ['öppen', 'öppen öppet öppna öppnas'],
  ['trygg', 'trygg tryggt trygga tryggas'],
  ['god', 'god gott goda godas'],
  ['riktad', 'riktad riktat riktade riktades'],
  ['ny', 'ny nytt nya nyas'],
  ['allmän', 'allmän allmänt allmänna allmännas'],
  ['förebyggande', 'förebyggande förebyggandes'],
])('%s', (lemma, expected) => {
  const forms = inflectAdjective(lemma, []).filter(({ tag }) => tag !== 'cmp' && tag !== 'sup');
  expect(forms.map(({ form }) => form).join(' ')).toBe(expected);
});
