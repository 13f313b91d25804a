import type { PartOfSpeech } from '../types.ts';
import type { CompoundRules } from './generator.ts';
import {
  AFTER_HYPHEN,
  AFTER_LISTED,
  BEFORE_HYPHEN,
  BLOCKER,
  CAPITAL,
  FIRST_PART,
  INNER_PART,
  LONG_HEAD,
  OPEN_HEAD,
  SHORT_HEAD,
  TWO_CAPITALS,
  WHOLE,
} from './lexeme-flags.ts';
import type { Term } from './notation.ts';

/** Letters from which an abbreviation is told from a word by one capital: `Lape`, but `TE`. */
const LONG_ABBREVIATION = 4;
/** Letters of a short noun that may have its long forms after a first part that nobody listed: `alue`, but not `työ`. */
const LEAST_SHORT_HEAD = 4;

/** What may stand around a term, by its marks, part of speech and length. */
export function flagsOfTerm(term: Term, pos: PartOfSpeech, rules: CompoundRules): number {
  const letters = term.lemma.length - term.lastPart;
  const short = letters < rules.shortLemma;
  let flags = 0;
  if (!(term.exact && (term.openLeft || term.openRight))) flags |= WHOLE;
  if (!term.exact) {
    flags |= AFTER_HYPHEN;
    if (pos === 'noun' && !short) flags |= AFTER_LISTED | LONG_HEAD;
  }
  if (term.openLeft)
    flags |=
      AFTER_HYPHEN | AFTER_LISTED | (short ? (letters < LEAST_SHORT_HEAD ? 0 : SHORT_HEAD) : LONG_HEAD | OPEN_HEAD);
  if (term.openRight) flags |= FIRST_PART;
  if (term.openLeft && term.openRight) flags |= INNER_PART;
  if (pos === 'abbreviation') {
    flags |= BEFORE_HYPHEN;
    const first = term.lemma.charAt(0);
    if (first !== first.toLowerCase()) flags |= CAPITAL | (term.lemma.length < LONG_ABBREVIATION ? TWO_CAPITALS : 0);
  }
  return flags;
}

/** Flags of a blocker: it is seen wherever a word or a part of one may be. */
export const BLOCKER_FLAGS: number =
  BLOCKER | WHOLE | AFTER_HYPHEN | AFTER_LISTED | LONG_HEAD | OPEN_HEAD | FIRST_PART | INNER_PART;
