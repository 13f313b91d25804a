import { dropBlocked } from './drop-blocked.ts';
import { HYPHEN } from './letter-codes.ts';
import { matchHeads } from './match-heads.ts';
import { matchEllipsis, matchParts } from './match-parts.ts';
import type { Matcher } from './matcher.ts';
import { HIT_FIELDS, sortByLexeme, type WordHits } from './word-hits.ts';

/**
 * Finds the lexemes in one word given as letter codes and appends them to `hits`, sorted by lexeme.
 * `letters` must hold a code below LETTER_COLUMNS in each of its first `length` places.
 */
export function matchWord(matcher: Matcher, letters: Uint8Array, length: number, hits: WordHits): void {
  if (length === 0) return;
  // A single letter (`i` in `hälsa i skolan`) is a whole word or nothing.
  if (length === 1) {
    if (letters[0] !== HYPHEN) matchHeads(matcher, letters, length, hits);
  } else if (letters[length - 1] === HYPHEN) {
    // `sosiaali- ja terveyspalvelut` written as it stands is a phrase whose first word ends in a hyphen.
    matchHeads(matcher, letters, length, hits);
    matchEllipsis(matcher, letters, length - 1, hits);
  } else {
    matchHeads(matcher, letters, length, hits);
    matchParts(matcher, letters, length, hits);
  }
  if (hits.length > HIT_FIELDS) {
    dropBlocked(matcher, hits);
    sortByLexeme(hits);
  } else if (hits.length > 0) dropBlocked(matcher, hits);
}
