import type { Language } from '../types.ts';
import { english } from './english-words.ts';
import type { EntityWords } from './entity-words.ts';
import { finnish } from './finnish-words.ts';
import { startKey } from './start-key.ts';
import { swedish } from './swedish-words.ts';

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

const MAKERS = { fi: finnish, sv: swedish, en: english } as const;
const made = new Map<Language, EntityWords>();

/** The entity words of a language, made when it is first read: some thousand forms. */
export function entityWords(language: Language): EntityWords {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = withStarts(MAKERS[language]());
  made.set(language, words);
  return words;
}
