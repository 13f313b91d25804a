import { isDigit, isLetter } from '../characters.ts';
import type { Entity, Lexicon } from '../types.ts';
import { entityWords } from './words-of.ts';
import { readPrefixedEuro } from './read-euro.ts';
import { readNumber } from './read-number.ts';
import { readParagraph } from './read-reference.ts';
import { readWord } from './read-word.ts';
import type { Reading } from './reading.ts';
import { isTelephone, skipTelephone } from './skip-telephone.ts';

/**
 * Finds quantities, dates, rhythms and references in a normalised text, in one pass.
 * Entities are in order and do not overlap; a span covers the quantity or time itself, not the prepositions around it
 * (but `alle` and `yli`, which are part of a bound). Ages, grades, page, section and phone numbers are no entities.
 */
export function entities(lexicon: Lexicon, text: string): Entity[] {
  const reading: Reading = {
    text,
    language: lexicon.language,
    words: entityWords(lexicon),
    found: [],
    wordStart: -1,
    wordEnd: -1,
    namedEnd: -1,
  };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at = readNumber(reading, at);
    else if (isLetter(code)) at = readWord(reading, at);
    else if (code === 0xa7) at = readParagraph(reading, at);
    else if (code === 0x20ac) at = readPrefixedEuro(reading, at, at + 1);
    else if (code === 43 && isTelephone(text, at + 1)) at = skipTelephone(text, at + 1);
    else at++;
  }
  return reading.found;
}
