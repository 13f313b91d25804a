import { expect, test } from 'vitest';

import { explainWord } from './explain-word.ts';
import { compileLexicon } from './lexicon/compile-lexicon.ts';

const { lexicon } = compileLexicon('fi', [
  { id: 'impact', text: 'vaikutus' },
  { id: 'support', text: 'tuki' },
  { id: 'area', text: '+alue' },
]);

test('a hit is explained by its place, role and form', () => {
  expect(explainWord(lexicon, 'lapsivaikutusten')).toEqual([
    { id: 'impact', start: 5, end: 16, role: 'head', tag: 'pl.gen', verdict: 'found' },
  ]);
});

test('a lexeme that only a plus would open is named', () => {
  expect(explainWord(lexicon, 'asumistuki')).toEqual([
    { id: 'support', start: 6, end: 10, role: 'head', tag: 'sg.nom', verdict: 'opened-only-by-plus' },
  ]);
});

test('a head after a first part that is not listed is named', () => {
  expect(explainWord(lexicon, 'hupialueen')).toEqual([
    { id: 'area', start: 4, end: 10, role: 'head', tag: 'sg.gen', verdict: 'first-part-not-listed' },
  ]);
});

test('a word without any lexeme has no explanation', () => {
  expect(explainWord(lexicon, 'koira')).toEqual([]);
});
