import { codesOfForm } from './lexicon/letter-codes.ts';
import { AFTER_LISTED, FIRST_PART, LONG_HEAD, OPEN_HEAD } from './lexicon/lexeme-flags.ts';
import { engineOf } from './lexicon/lexicon-engine.ts';
import { matchWord } from './lexicon/match-word.ts';
import { END, HIT_FIELDS, ROLE, START, TAG, type WordHits } from './lexicon/word-hits.ts';
import { HIT_ROLES, type HitRole, type Lexicon } from './types.ts';

/** Why a lexeme was found in a word, or was not though its letters are there. */
export interface WordExplanation {
  /** Id of the lexeme. */
  readonly id: string;
  /** Where it begins and ends in the word. */
  readonly start: number;
  readonly end: number;
  readonly role: HitRole;
  /** Form tag; absent for first and inner parts. */
  readonly tag?: string;
  /** `found`, or what kept the hit back. */
  readonly verdict: 'found' | 'first-part-not-listed' | 'opened-only-by-plus' | 'blocked';
}

/** Explains one word for `terms <word…>`: the hits, and the lexemes that a wider rule would have found. */
export function explainWord(lexicon: Lexicon, word: string): readonly WordExplanation[] {
  const { matcher } = engineOf(lexicon);
  const letters = codesOfForm(word.normalize('NFC').replaceAll('\u00AD', ''));
  if (letters === undefined) return [];
  const found: WordHits = [];
  matchWord(matcher, letters, letters.length, found);
  const wide: WordHits = [];
  const open = AFTER_LISTED | LONG_HEAD | OPEN_HEAD | FIRST_PART;
  const widened = {
    ...matcher,
    openHead: 2,
    longHead: 2,
    shortHead: 2,
    heads: matcher.stems,
    modifiers: matcher.firstParts,
    headBeginnings: matcher.headBeginnings.map(() => 0xff),
    flags: matcher.flags.map((each) => each | open),
  };
  matchWord(widened, letters, letters.length, wide);
  const explanation = (hits: WordHits, at: number, verdict: WordExplanation['verdict']): WordExplanation => {
    const tag = lexicon.tags[hits[at + TAG] ?? -1];
    return {
      id: lexicon.ids[hits[at] ?? 0] ?? '',
      start: hits[at + START] ?? 0,
      end: hits[at + END] ?? 0,
      role: HIT_ROLES[hits[at + ROLE] ?? 0] ?? 'word',
      ...(tag === undefined ? {} : { tag }),
      verdict,
    };
  };
  const result: WordExplanation[] = [];
  for (let at = 0; at < found.length; at += HIT_FIELDS) result.push(explanation(found, at, 'found'));
  const seen = new Set(result.map(({ id, start, tag }) => `${id} ${start} ${tag ?? ''}`));
  for (let at = 0; at < wide.length; at += HIT_FIELDS) {
    const kept = (matcher.flags[wide[at] ?? 0] ?? 0) & AFTER_LISTED;
    const candidate = explanation(wide, at, kept === 0 ? 'opened-only-by-plus' : 'first-part-not-listed');
    if (!seen.has(`${candidate.id} ${candidate.start} ${candidate.tag ?? ''}`)) result.push(candidate);
  }
  return result;
}
