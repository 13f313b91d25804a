import type { Language, PartOfSpeech } from '../types.ts';
import type { EntityWordLists } from '../entities/entity-words.ts';
import type { Arcs } from './next-state.ts';

/** The readable head of a compiled lexicon. */
export interface LexiconHeader {
  readonly language: Language;
  readonly ids: readonly string[];
  readonly tags: readonly string[];
  readonly pos: readonly PartOfSpeech[];
  readonly longHead: number;
  readonly shortHead: number;
  readonly openHead: number;
  readonly firstPartEnds: string;
  readonly firstPartLetters: number;
  readonly modifierLetters: number;
  readonly onsets: readonly string[];
  readonly entityWords: EntityWordLists;
}

/** A lexicon as arrays for matching. Roots are states; 0 is no state. */
export interface Matcher extends Arcs {
  /** Output sets, each led by its size. */
  readonly outputs: Int32Array;
  /** Root of the stems of all words; outputs are indexes of words. */
  readonly stems: number;
  /** Root of the stems of the words that may follow a first part without a hyphen. */
  readonly heads: number;
  /** Root of the first parts of all lexemes, before an ellipsis; outputs are lexemes. */
  readonly firstParts: number;
  /** Root of the first parts of the lexemes that may begin a compound. */
  readonly modifiers: number;
  /** Root of the first parts of the lexemes that may stand inside a compound. */
  readonly innerParts: number;
  /** Root of the listed first parts, spelled backwards. */
  readonly listed: number;
  /** Root of what may not follow a first part ({@link DERIVATION}, its beginning) and of the short words that may ({@link SHORT_REST}). */
  readonly derivations: number;
  /** Root of the forms of suffixes, spelled backwards. */
  readonly suffixes: number;
  /** Root of the endings with which an unlisted first part counts as listed, spelled backwards. */
  readonly derivedEnds: number;
  /** Roots of what may follow a form, by continuation. */
  readonly continuations: Int32Array;
  /** 1 for each continuation that accepts the end of the word. */
  readonly mayEnd: Uint8Array;
  /** Lexeme of each word; a lexeme may have several words. */
  readonly wordLexeme: Int32Array;
  /** Root of the endings of each word; outputs are `tag * 64 + continuation`. */
  readonly wordEndings: Int32Array;
  /** {@link import('./lexeme-flags.ts')} bits of each lexeme; blockers come after the lexemes of the header. */
  readonly flags: Uint16Array;
  /** 1 for each tag that no head after a hyphen has; see `finite-tags.ts`. */
  readonly finite: Uint8Array;
  /** Set of the three letters with which forms that may follow a first part begin; see `head-beginnings.ts`. */
  readonly headBeginnings: Uint8Array;
  /** `onset[first * 64 + second]` is 1 when two letters may begin a part of a compound. */
  readonly onset: Uint8Array;
  readonly firstPartEnds: Uint8Array;
  readonly firstPartLetters: number;
  readonly longHead: number;
  readonly shortHead: number;
  readonly openHead: number;
  readonly modifierLetters: number;
}

/** Continuations that fit beside a tag in one output number. */
export const CONTINUATION_LIMIT = 64;

/** Output of a listed first part. */
export const LISTED_PART = 0;
/** Output of a first part that does not count before what looks like a suffix. */
export const EVERYDAY_PART = 1;

/** Output of the beginning of a derivation. */
export const DERIVATION = 0;
/** Output of a short word that may be the whole rest of a compound. */
export const SHORT_REST = 1;
