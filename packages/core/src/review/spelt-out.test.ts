import { expect, test } from 'vitest';

import { readPlan } from '../read-plan.ts';
import { outlineRules } from '../outline-rules.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { speltOut } from './spelt-out.ts';

/** Of these abbreviations those that a text spells out. */
function among(text: string, wanted: readonly string[]): string[] {
  const read = readPlan({ path: 'a.md', content: text, pack: outlineRules(smallPack()) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return [...speltOut(read.document, wanted)].toSorted();
}

test('words that begin with the letters one after the other spell an abbreviation out', () => {
  expect(among('Metsälän Lasten Ystävät auttaa.', ['mly', 'mla', 'ly'])).toEqual(['ly', 'mly']);
});

test('small words between the others may be left out, and words of one letter never count', () => {
  expect(among('Koivun lapset ja nuoret, Barnens rätt i Åbo.', ['kln', 'kljn', 'brå', 'briå'])).toEqual([
    'kljn',
    'kln',
  ]);
});

test('a full stop, a bracket or another block parts the words', () => {
  expect(among('Metsälän lasten. Ystävät (lapset) auttaa.\n\nMetsälän\n\nlasten ystävät', ['mly'])).toEqual([]);
});
