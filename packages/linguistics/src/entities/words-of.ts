import type { Language } from '../types.ts';
import { ENGLISH } from './english-words.ts';
import type { EntityWords } from './entity-words.ts';
import { FINNISH } from './finnish-words.ts';
import { startKey } from './start-key.ts';
import { SWEDISH } from './swedish-words.ts';

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

function withStarts(words: Omit<EntityWords, 'starts'>): EntityWords {
  return { ...words, starts: startKeys(words) };
}

/** The entity words of each language. */
export const ENTITY_WORDS: Readonly<Record<Language, EntityWords>> = {
  fi: withStarts(FINNISH),
  sv: withStarts(SWEDISH),
  en: withStarts(ENGLISH),
};
