import type { TimePattern } from './time-patterns.ts';

/** The words of one language that make a quantity, a date or a rhythm. */
export interface EntityWords {
  /** {@link startKey} of every word in these tables that begins an entity. */
  readonly starts: ReadonlySet<number>;
  /** Time expressions by the first four letters of their first word. */
  readonly patterns: ReadonlyMap<string, readonly TimePattern[]>;
  readonly afterNumber: readonly TimePattern[];
  /** Words for `times` before a slash: `2 krt/vuosi`, and the units after it, also as compound heads. */
  readonly times: readonly string[];
  readonly timeUnits: readonly string[];
  /** Numerals from two up, in their inflected forms. */
  readonly numerals: ReadonlyMap<string, number>;
  /** Forms of the numeral one. */
  readonly one: readonly string[];
  /** What adds a half right behind a numeral: `kaksi ja puoli`, `en och en halv`. */
  readonly andHalf: RegExp;
  /** Words for half before a multiplying word or a span of time: `puoli miljoonaa`. */
  readonly half: readonly string[];
  /** The word between a share and its whole (`nio av tio`); none where the whole has a case for it (`yhdeksän kymmenestä`). */
  readonly outOf: string | undefined;
  /** Spans of time that half may stand before: `puolen tunnin`. */
  readonly halves: readonly string[];
  /** Beginnings of month names, January first. */
  readonly months: readonly string[];
  /** Words before a number that make it an upper (`alle`), a lower (`yli`) or a rough bound (`noin`). */
  readonly bounds: ReadonlyMap<string, 'upper' | 'lower' | 'rough'>;
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
  /** What a text ends with before a number of years that is an age: `barn under`, `fyller`. */
  readonly agesBefore: readonly RegExp[];
  /** What a text ends with before a number that is an age also without its unit: `fyllt 18`, `täyttänyt 15`. */
  readonly ageSaid: RegExp;
  /** Persons at the end of a text: before a range of years they make it an age. */
  readonly persons: RegExp;
  /** Beginnings of multiplying words: `milj`, `tuhat`. */
  readonly scales: readonly (readonly [string, number])[];
  /** Beginnings of the word for per cent. */
  readonly percent: readonly string[];
  /** Beginnings of the word for an article of a treaty. */
  readonly article: string;
  /** Beginnings of the word for a subsection of a section: `12 §:n 1 momentti`. */
  readonly subsection: readonly string[];
}
