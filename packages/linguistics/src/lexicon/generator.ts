import type { LexemeProblem, PartOfSpeech, Language } from '../types.ts';
import type { Term } from './notation.ts';

/** One form of a word with its tag. */
export interface TaggedForm {
  readonly form: string;
  readonly tag: string;
}

/** One inflected form before anything that may be glued to its end (possessive, clitic, genitive s). */
export interface CoreForm {
  /** Lower-case letters; in a {@link GeneratedWord} what follows its stem. */
  readonly form: string;
  /** Index into the `continuations` of the generator: what may follow. */
  readonly continuation: number;
  /** Form tag, for example `sg.gen`. */
  readonly tag: string;
}

/** The core forms of a word taken apart. */
export interface StemAndCores {
  /** Beginning that all core forms share; may be empty. */
  readonly stem: string;
  /** Core forms without the stem. Words that inflect alike may return the same array: its ending table is then built once. */
  readonly cores: readonly CoreForm[];
}

/** What a generator makes of one term. */
export interface GeneratedWord extends StemAndCores {
  readonly pos: PartOfSpeech;
  /** Forms that begin a compound or stand before a hyphen: `lapsi`, `lapsen`, `lasten`. */
  readonly firstParts: readonly string[];
  /** Inflection types that survived, for the author's eye. */
  readonly types: readonly string[];
  /** Whether the surviving types agree in the forms that an author would notice. */
  readonly sure: boolean;
  /** At most eight surface forms for the author's eye. */
  readonly sample: readonly string[];
  readonly problems: readonly LexemeProblem[];
}

/** How compounds of a language are recognised. */
export interface CompoundRules {
  /** Letters that an inflected noun needs after a plausible first part that nobody listed. */
  readonly longHead: number;
  /** Letters that the inflected form of a short noun opened with `+x` needs there. */
  readonly shortHead: number;
  /** Letters that any other head opened with `+x` needs there. */
  readonly openHead: number;
  /** A noun with fewer letters in its dictionary form has no compound heads unless it is opened with `+x`. */
  readonly shortLemma: number;
  /** Letters with which an unlisted first part may end. */
  readonly firstPartEnds: string;
  /** Letters that an unlisted first part needs. */
  readonly firstPartLetters: number;
  /** Letters that a first part opened with `x+` needs when no hyphen follows it. */
  readonly modifierLetters: number;
  /** Groups of two consonants with which a later part of a compound may begin. */
  readonly onsets: readonly string[];
  /** A rest that begins with one of these is a derivation of the first part, not a second part: `llinen`. */
  readonly derivations: readonly string[];
  /** A head that is written like one of these, or like its end, needs a listed first part: `huvilasta` is no `lapsi`. */
  readonly suffixForms: readonly string[];
  /** Endings of nouns made of verbs: an unlisted first part that ends so counts as listed. */
  readonly derivedEnds: readonly string[];
  /** Words of less than four letters that may be the whole rest after a first part opened with `x+`: `työ`. */
  readonly shortRests: readonly string[];
}

/** Looks up another term of the same lexicon by its dictionary form: the model of `huoltaja = johtaja`. */
export type ModelLookup = (lemma: string) => Term | undefined;

/**
 * A language that the lexicon compiler can read. The compiler knows nothing of inflection: it takes core forms and
 * the strings that may follow them.
 */
export interface LanguageGenerator {
  readonly language: Language;
  /** `continuations[c]` lists every string that may follow a core form of class `c` and end the word; `''` when the form may stand alone. */
  readonly continuations: readonly (readonly string[])[];
  /** Continuation of explicit forms that an author lists. */
  readonly fixedContinuation: number;
  /** Endings of an abbreviation, written after `LAPE` and after `LAPE:`. */
  readonly abbreviationEndings: readonly { readonly ending: string; readonly tag: string }[];
  /** Shipped words that may begin a compound, with their linking letters. */
  readonly firstParts: readonly string[];
  /** More such words, which count but before a head that is written like a suffix: `peto|kala`, no `karja|lasta`. */
  readonly everydayParts: readonly string[];
  readonly compounds: CompoundRules;
  /** Shipped blockers: words that end like a common word without being its compounds. */
  readonly lookalikes: readonly string[];
  /** All core forms of a term. Never throws: what it cannot do becomes a problem. */
  readonly inflect: (term: Term, model: ModelLookup) => GeneratedWord;
}
