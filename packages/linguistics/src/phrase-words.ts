import { genitiveOf } from './finnish/genitive.ts';
import { isClearInfinitive } from './finnish/guess-part-of-speech.ts';
import { singularOf } from './finnish/inflected-lemma.ts';
import { listedVerb } from './finnish/listed-verbs.ts';
import { plainTerm } from './lexicon/notation.ts';
import type { Language } from './types.ts';

/** One word of an author's term of several words, as a lexeme of its own. */
export interface PhraseWord {
  /** Notation of the word, as in `LexemeSpec`. */
  readonly text: string;
  /** Explicit forms of a word that does not inflect in the phrase. */
  readonly forms?: readonly string[];
}

const WORDS = /[^\s(){}]+(?:\s*\([^()]*\))?(?:\s*=\s*[^\s(){}]+)?(?:\s*\{[^{}]*\})?/gu;
const MARKED = /[!+|(){}=]/u;

const ADJECTIVE_ENDINGS: Readonly<Record<Language, RegExp>> = {
  fi: /(?:(?<!m)inen|[aeiouyäö]t[oö]n|[^aeiouyäö][eo][aä]|[aeiouyäö]v[aä]|is[aä]|mpi|ttu|tty|[aeiouyäö][dt][uy]|nut|nyt)$/u,
  sv: /(?:ig|isk|lig|sam|bar|full|lös|ande|ende|ad|erad|[inru]ell)$/u,
  en: /^$/u,
};

const ADJECTIVES: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set([
    'hyvä',
    'uusi',
    'vanha',
    'pieni',
    'suuri',
    'nuori',
    'oma',
    'pitkä',
    'lyhyt',
    'avoin',
    'matala',
    'varhainen',
    'vapaa',
    'vieras',
    'sairas',
    'terve',
    'tasa-arvoinen',
    'laaja',
    'selkeä',
    'tärkeä',
    'vahva',
    'heikko',
    'väärä',
    'kaikki',
    'kolmas',
    'neljäs',
  ]),
  sv: new Set([
    'god',
    'bra',
    'ny',
    'gammal',
    'ung',
    'liten',
    'stor',
    'egen',
    'lång',
    'kort',
    'öppen',
    'tidig',
    'fri',
    'stark',
    'svag',
    'social',
    'mental',
    'digital',
  ]),
  en: new Set(),
};

/** Words after which nothing inflects: what stands before them is the head of the phrase. */
const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(),
  sv: new Set(['för', 'av', 'i', 'på', 'med', 'till', 'om', 'vid', 'inom', 'mellan', 'från', 'hos', 'kring', 'utan']),
  en: new Set(['of', 'for', 'in', 'on', 'with', 'to', 'by', 'from', 'at', 'about', 'between', 'without']),
};

/**
 * Splits a term of several words into one lexeme for each word. The head inflects (in Finnish the last word; in Swedish and English the
 * last before a preposition), an adjective before it inflects with it, a Finnish genitive may be singular or plural, everything else stays as written.
 * A word that carries notation of its own (`kuulla {verb}`) keeps it.
 */
export function phraseWords(text: string, language: Language): PhraseWord[] {
  const words = text.trim().match(WORDS) ?? [];
  if (words.length === 1) return words.map((word) => ({ text: word }));
  const preposition = words.findIndex((word) => PREPOSITIONS[language].has(word.toLowerCase()));
  const head = verbFirst(words, language) ? 0 : preposition > 0 ? preposition - 1 : words.length - 1;
  return words.map((word, index) => {
    if (MARKED.test(word)) return { text: word };
    if (index === head) return { text: head === 0 && verbFirst(words, language) ? `${word} {verb}` : word };
    if (index > head) return literal(word);
    const adjective = adjectiveOf(word, words.at(-1) ?? '', language);
    if (adjective !== undefined) return { text: `${adjective} {adjective}` };
    const genitive = language === 'fi' ? genitiveOf(word) : undefined;
    if (genitive === undefined && isCoordinated(words, index, head)) return { text: word };
    return genitive === undefined
      ? literal(word)
      : { text: word, forms: [word, ...genitive.forms.filter((form) => form !== word.toLowerCase())] };
  });
}

/** A noun joined with the head, `arviointi ja seuranta`: both inflect. */
function isCoordinated(words: readonly string[], index: number, head: number): boolean {
  return index === head - 2 && AND.has(words[index + 1] ?? '') && !(words[index] ?? '').endsWith('-');
}

function literal(word: string): PhraseWord {
  return { text: word, forms: [word] };
}

const AND = new Set(['ja', 'tai', 'sekä', 'eli', 'och', 'eller', 'samt', 'and', 'or']);

/** Infinitives that are also partitives of common nouns: `tukea tarvitseva`. */
const LIKE_PARTITIVE = new Set(['tukea', 'toimia', 'oppia']);

/** A Finnish phrase that begins with an infinitive, `ottaa huomioon`: only the verb inflects. */
function verbFirst(words: readonly string[], language: Language): boolean {
  const [first = ''] = words;
  return (
    language === 'fi' && (isClearInfinitive(first) || (listedVerb(first) !== undefined && !LIKE_PARTITIVE.has(first)))
  );
}

/** The dictionary form of an adjective; a plural one before a plural (`koskevat päätökset`) is taken to the singular. */
function adjectiveOf(word: string, head: string, language: Language): string | undefined {
  if (isAdjective(word, language)) return word;
  if (language !== 'fi' || !word.endsWith('t') || !head.endsWith('t')) return undefined;
  const singular = singularOf(plainTerm(word));
  return singular !== word && isAdjective(singular, language) ? singular : undefined;
}

function isAdjective(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  if (language === 'fi' && listedVerb(lower) !== undefined) return false;
  return ADJECTIVES[language].has(lower) || (ADJECTIVE_ENDINGS[language].test(lower) && lower.length > 3);
}
