import type { EntityWordLists } from './entities/entity-words.ts';

/** A language that the tool reads. */
export type Language = 'fi' | 'sv' | 'en';

/** A stretch of a text: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One stretch of a normalised text and where it came from. Inside a `verbatim` stretch offsets move in step;
 * a `folded` stretch as a whole stands for the whole source stretch (ligature, dropped soft hyphen, joined line end).
 */
export interface MapPiece {
  /** Start in the normalised text. */
  readonly start: number;
  /** End in the normalised text. */
  readonly end: number;
  /** Start in the raw text. */
  readonly from: number;
  /** End in the raw text. */
  readonly to: number;
  readonly kind: 'verbatim' | 'folded';
}

/** A text made fit for matching, with the way back. */
export interface NormalisedText {
  readonly text: string;
  /** Covers `text` without gaps, in order. A text that needed no change has one verbatim piece. */
  readonly pieces: readonly MapPiece[];
}

/** What kind of characters a token holds. `word` includes hyphens and apostrophes inside and clitic colons (`LAPE:n`). */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * How a lexeme was found.
 * `word`: the whole token · `head`: the last part of a compound · `modifier`: a first or inner part ·
 * `ellipsis`: `lapsi-` before `ja` · `virtual`: a word completed from an ellipsis (`lapsi- ja perhepalvelut` → lapsipalvelut) or over a broken line.
 */
export type HitRole = 'word' | 'head' | 'modifier' | 'ellipsis' | 'virtual';

/** Part of speech of a lexeme; `fixed` is a list of explicit forms. */
export type PartOfSpeech = 'noun' | 'adjective' | 'verb' | 'abbreviation' | 'fixed';

/** What an author wrote: ONE word in the notation of the rule author's guide, or explicit forms. */
export interface LexemeSpec {
  /** Unique in its lexicon. */
  readonly id: string;
  /**
   * Notation of one word: `osallisuus` · `lapsi (lapsen, lasta, lapsia)` · `huoltaja = johtaja` · `lapsi+` · `+arviointi` · `+arviointi+` ·
   * `!tuki` · `LAPE {abbreviation}` · `lapsiystävällinen {adjective}` · `kuulla {verb}` · `lapsi|budjetointi`.
   */
  readonly text: string;
  /** Explicit forms instead of a paradigm; each is the surface form of the `word`. Tags may be given: `{form, tag}`. */
  readonly forms?: readonly (string | { readonly form: string; readonly tag: string })[];
}

/** What the compiler says about one lexeme to its author. */
export interface LexemeReport {
  readonly id: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
  /** Inflection types that survived, e.g. `40`, `5 nt:nn`. */
  readonly types: readonly string[];
  /** False when the surviving types differ in the forms an author would notice: key forms are asked for. */
  readonly sure: boolean;
  /** Eight forms for the author's eye. */
  readonly sample: readonly string[];
  readonly problems: readonly LexemeProblem[];
}

export interface LexemeProblem {
  readonly code: 'key-form-unknown' | 'notation' | 'type-unsure' | 'not-inflected' | 'too-short' | 'model-unknown';
  readonly message: string;
  /** A spelling that would have worked. */
  readonly suggestion?: string;
}

/** Two lexemes that share a surface form. */
export interface Collision {
  readonly form: string;
  readonly lexemes: readonly [string, string];
}

export interface LexiconOptions {
  /** Words that may begin a compound, beside the shipped list. */
  readonly firstParts?: readonly string[];
  /** Words (inflected) inside which no hit counts: `liikunta`, `olennainen`. */
  readonly blockers?: readonly string[];
}

/** A compiled lexicon of one language. Immutable; analysing keeps a cache inside that never changes a result. */
export interface Lexicon {
  readonly language: Language;
  /** Ids of the lexemes; a lexeme is named by its index here. */
  readonly ids: readonly string[];
  /** Form tags; a tag is named by its index here. See the table in `docs/terms.md`. */
  readonly tags: readonly string[];
  readonly pos: readonly PartOfSpeech[];
  /** What `entities` knows of the language's numbers and times. */
  readonly entityWords: EntityWordLists;
  /** Serialises for the compiled pack. */
  toBytes(): Uint8Array;
}

export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly reports: readonly LexemeReport[];
  readonly collisions: readonly Collision[];
}

/**
 * Tokens and lexeme hits of one normalised text, as parallel arrays (struct of arrays: nothing is allocated per token).
 * Only the first `tokenCount` / `hitCount` entries count; the object may be reused by the next call to `analyse` with the same target.
 */
export interface Analysis {
  text: string;
  tokenCount: number;
  /** Offsets in `text`. */
  tokenStart: Int32Array;
  tokenEnd: Int32Array;
  /** Index into {@link TOKEN_KINDS}. */
  tokenKind: Uint8Array;
  hitCount: number;
  /** First token of the hit. Hits are sorted by token, then by lexeme. */
  hitToken: Int32Array;
  /** Last token of the hit: equals `hitToken` but for `virtual` hits that span an ellipsis. */
  hitLastToken: Int32Array;
  hitLexeme: Int32Array;
  /** Index into `lexicon.tags`; -1 for first and inner parts and ellipses. */
  hitTag: Int32Array;
  /** Index into {@link HIT_ROLES}. */
  hitRole: Uint8Array;
  /** Offset in `text` where the lexeme itself begins: inside a compound later than the token's start. */
  hitHeadStart: Int32Array;
}

export const TOKEN_KINDS: readonly TokenKind[] = ['word', 'number', 'punctuation', 'symbol'];
export const HIT_ROLES: readonly HitRole[] = ['word', 'head', 'modifier', 'ellipsis', 'virtual'];

/** What a chain of verbs says about its act. */
export type Modality = 'does' | 'did' | 'must' | 'wish' | 'hedged' | 'denied' | 'asked';

/** An auxiliary and its main verb, or a single finite verb. */
export interface VerbChain {
  /** Token indexes of the first and last word of the chain (other words may stand between). */
  readonly first: number;
  readonly last: number;
  /** Token index of the main verb. */
  readonly main: number;
  /** Lexeme of the main verb; -1 when recognised by its ending alone. */
  readonly lexeme: number;
  readonly modality: Modality;
  readonly voice: 'active' | 'passive';
  /** 1–3 singular, 4–6 plural first to third person, 0 when passive or impersonal. */
  readonly person: 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

export type EntityKind =
  | 'number'
  | 'percent'
  | 'euro'
  | 'date'
  | 'year'
  | 'period'
  | 'rhythm'
  | 'statute'
  | 'section-reference'
  | 'minors'
  | 'time';

/** A quantity, date, rhythm or statute reference in a text. */
export interface Entity {
  readonly kind: EntityKind;
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
  /** Value or lower bound: number, percent (8 for 8 %), euro, year; the first year of a period. */
  readonly value?: number;
  /** Upper bound of a range, last year of a period. */
  readonly upper?: number;
  /** ISO date, or year-month, of a date: `2027-01-01`, `2027-03`. */
  readonly date?: string;
  /** `417/2007` of a statute; `12` of a section reference. */
  readonly reference?: string;
  /** A moment or rhythm that is vague (`jatkuvasti`, `tulevaisuudessa`): time is named but binds nobody. */
  readonly vague?: boolean;
}
