import type { Lexicon } from '../types.ts';
import { entityExpressions } from './entity-expressions.ts';
import type { EntityWords } from './entity-words.ts';
import { startKey } from './start-key.ts';
import { byStart, timePatterns } from './time-patterns.ts';

/** Start keys of every word that means something to the reader, so that all others are passed over without being cut out. */
function startKeys(words: Omit<EntityWords, 'starts'>): ReadonlySet<number> {
  const all = [
    ...words.patterns.keys(),
    ...words.numerals.keys(),
    ...words.one,
    ...words.half,
    ...words.months,
    words.article,
    'artikla',
    'eur',
    'q',
    'art',
  ];
  return new Set(all.map((word) => startKey(word, 0, word.length)));
}

const made = new WeakMap<Lexicon, EntityWords>();

/** The entity words of a lexicon, made ready when a text is first read: some thousand forms. */
export function entityWords(lexicon: Lexicon): EntityWords {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const lists = lexicon.entityWords;
  const ready = {
    ...lists,
    ...entityExpressions(lexicon.language),
    patterns: byStart(timePatterns(lists.patterns)),
    afterNumber: timePatterns(lists.afterNumber),
    numerals: new Map(lists.numerals),
    bounds: new Map(lists.bounds),
  };
  const words = { ...ready, starts: startKeys(ready) };
  made.set(lexicon, words);
  return words;
}
