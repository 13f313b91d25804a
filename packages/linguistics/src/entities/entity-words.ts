import type { EntityExpressions } from './entity-expressions.ts';
import type { TimePattern, TimePatternText } from './time-patterns.ts';

/** What a word before a number makes of it: an upper (`alle`), a lower (`yli`) or a rough bound (`noin`). */
export type Bound = 'upper' | 'lower' | 'rough';

/** The words of one language that make a quantity, a date or a rhythm, as they are compiled into a lexicon. */
export interface EntityWordLists {
  /** Expressions of time, and those that follow a number. */
  readonly patterns: readonly TimePatternText[];
  readonly afterNumber: readonly TimePatternText[];
  /** Words for `times` before a slash: `2 krt/vuosi`, and the units after it, also as compound heads. */
  readonly times: readonly string[];
  readonly timeUnits: readonly string[];
  /** Numerals from two up, in their inflected forms. */
  readonly numerals: readonly (readonly [string, number])[];
  /** Forms of the numeral one. */
  readonly one: readonly string[];
  /** Words for half before a multiplying word or a span of time: `puoli miljoonaa`. */
  readonly half: readonly string[];
  /** The word between a share and its whole (`nio av tio`); none where the whole has a case for it (`yhdeksän kymmenestä`). */
  readonly outOf?: string;
  /** Spans of time that half may stand before: `puolen tunnin`. */
  readonly halves: readonly string[];
  /** Beginnings of month names, January first. */
  readonly months: readonly string[];
  /** Words before a number that bound it. */
  readonly bounds: readonly (readonly [string, Bound])[];
  /** Words before a number that make it a name (`sivu 3`, `liite 2`, `klo 9`), by their beginning; whole when a `$` closes them, by their end when a `*` opens them. */
  readonly naming: readonly string[];
  /** Words that name with a bare small number after them (`Tavoite 2`), else count (`tavoite 80 %`); also as compound heads. */
  readonly listing: readonly string[];
  /** Words after which a number at the end of a sentence counts (`kouluja on 5.`), whole when a `$` closes them, else parts of words; elsewhere a small one is the number of the next item. */
  readonly counting: readonly string[];
  /** Words after a number that make it a grade or a level: `3–4 luokan`. */
  readonly grades: readonly string[];
  /** Words after a number that make it a chapter or a subsection of a law: `4 luvun 27 §`. */
  readonly chapters: readonly string[];
  /** Words for an indefinite few, before which a multiplying word counts nothing: `pari sataa`. */
  readonly few: readonly string[];
  /** Words that name an item of a section: `3 kohta`. */
  readonly item: readonly string[];
  /** Beginnings of words after a number that make it an age: `75 vuotiaat`. */
  readonly age: readonly string[];
  /** Beginnings of multiplying words: `milj`, `tuhat`. */
  readonly scales: readonly (readonly [string, number])[];
  /** Beginnings of the word for per cent. */
  readonly percent: readonly string[];
  /** Beginnings of the word for an article of a treaty. */
  readonly article: string;
  /** Beginnings of the word for a subsection of a section: `12 §:n 1 momentti`. */
  readonly subsection: readonly string[];
}

/** The same as they are looked up, with what is told by expressions. */
export interface EntityWords
  extends Omit<EntityWordLists, 'patterns' | 'afterNumber' | 'numerals' | 'bounds'>, EntityExpressions {
  /** {@link startKey} of every word in these tables that begins an entity. */
  readonly starts: ReadonlySet<number>;
  /** Time expressions by the first four letters of their first word. */
  readonly patterns: ReadonlyMap<string, readonly TimePattern[]>;
  readonly afterNumber: readonly TimePattern[];
  readonly numerals: ReadonlyMap<string, number>;
  readonly bounds: ReadonlyMap<string, Bound>;
}
