import { plainTerm } from '../lexicon/notation.ts';
import { commonHeadOf } from './common-heads.ts';
import { type Gradation, GRADES, strengthen } from './gradation.ts';
import { paradigmTable, type WordType } from './paradigm-table.ts';
import { stemsOfType } from './stems-of-type.ts';
import { wordTypes } from './word-types.ts';

/** A genitive taken back to its word. */
export interface Genitive {
  readonly lemma: string;
  readonly number: 'sg' | 'pl';
  /** All genitives of the word, singular and plural. */
  readonly forms: readonly string[];
  /** How the word begins a compound: `lapsivaikutus`, `kuulemis`. */
  readonly firstPart: string;
}

/** Endings of genitives and of the nominatives that they may come from, the surest first. `~` in front: the stem may be in the weak grade. */
const ENDINGS: readonly (readonly [genitive: string, nominatives: readonly string[]])[] = [
  ['uuden', ['uus']],
  ['yyden', ['yys']],
  ['uuksien', ['uus']],
  ['yyksien', ['yys']],
  ['uden', ['us']],
  ['yden', ['ys']],
  ['ksen', ['s', '~ksi']],
  ['ksien', ['s', '~ksi']],
  ['usten', ['us', 'unen']],
  ['ysten', ['ys', 'ynen']],
  ['östen', ['ös']],
  ['osten', ['os']],
  ['isten', ['inen', 'is']],
  ['asten', ['apsi', 'anen', 'as']],
  ['sten', ['nen', 's']],
  ['isen', ['inen']],
  ['sen', ['nen', 'si', 's']],
  ['ttoman', ['ton']],
  ['ttömän', ['tön']],
  ['ttomien', ['ton']],
  ['ttömien', ['tön']],
  ['mman', ['mpi']],
  ['mmän', ['mpi']],
  ['mpien', ['mpi', 'mpa']],
  ['oiden', ['a', 'o', 'ä']],
  ['öiden', ['ä', 'ö']],
  ['ojen', ['o', '~a', 'a']],
  ['öjen', ['ö', 'ä']],
  ['eiden', ['e', 'i', '~e', 'ea', 'eä', 'ee', 'ut', 'yt']],
  ['aiden', ['as', 'aa', 'ai']],
  ['äiden', ['äs', 'ää']],
  ['uiden', ['u', 'uu', 'ut']],
  ['yiden', ['y', 'yt']],
  ['iden', ['i', 'e', 'is', '~e']],
  ['ujen', ['u']],
  ['yjen', ['y']],
  ['ejen', ['i']],
  ['imen', ['in']],
  ['imien', ['in']],
  ['inten', ['in', 'ini']],
  ['nen', ['n']],
  ['vien', ['va', 'vä', 'vi']],
  ['ien', ['i', 'a', 'ä']],
  ['rten', ['ri']],
  ['lten', ['li']],
  ['nten', ['n', 'ni', 'mi']],
  ['een', ['e', 'i', 'ut']],
  ['en', ['i', 'en']],
  ['aan', ['as', 'aa', 'a']],
  ['ään', ['äs', 'ää', 'ä']],
  ['iin', ['is', 'i']],
  ['n', ['']],
];

/** No key forms are looked up here, so the table stays empty. */
const TABLE = paradigmTable();

const GRADATIONS: readonly Gradation[] = ['', 'J', 'C', 'A', 'B', 'F', 'E', 'D', 'G', 'H', 'I', 'K', 'L', 'M'];

/** Endings of illatives that no genitive has. */
const ILLATIVE = /(?:uuteen|yyteen|seen|[^aeiouyäö]iin)$/;
/** A long vowel before the n is an illative (`kuntaan`, `huomioon`) unless a common word has it in the genitive (`asukkaan`, `vastuun`). */
const LIKE_ILLATIVE = /(?:aa|ää|ii|oo|öö|uu|yy)n$/;

/** The word of which a form is the genitive; undefined when it is none, as far as can be seen. */
export function genitiveOf(form: string): Genitive | undefined {
  const word = form.toLowerCase();
  if (!word.endsWith('n') || /[ioö]nen$/.test(word) || ILLATIVE.test(word) || word.length < 4) return undefined;
  let first: Genitive | undefined;
  for (const lemma of candidateLemmas(word)) {
    const { types } = wordTypes(plainTerm(lemma), 'noun', () => undefined, TABLE);
    const genitive = types.map((type) => genitiveIn(lemma, type, word)).find((found) => found !== undefined);
    if (genitive === undefined) continue;
    if (commonHeadOf(lemma, 0, 'noun') !== undefined) return genitive;
    if (!LIKE_ILLATIVE.test(word)) first ??= genitive;
  }
  return first;
}

const WEAK_FIRST: readonly Gradation[] = [...GRADATIONS.slice(1), ''];

/** Consonants that hardly occur but in the weak grade: the strong word is tried first. */
const WEAK = /(?:d|ng|nn|mm|rr)[aeiouyäö]+$/;
/** Words in -e are weak in the nominative: `päihte` cannot be one. */
const STRONG_E = /(?:kk|pp|tt|ht|nt|lt|rt|mp)e$/;

function candidateLemmas(genitive: string): readonly string[] {
  const lemmas = new Set<string>();
  for (const [ending, nominatives] of ENDINGS) {
    if (!genitive.endsWith(ending)) continue;
    const base = genitive.slice(0, genitive.length - ending.length);
    for (const nominative of nominatives) {
      const lemma = base + nominative.replace('~', '');
      for (const gradation of WEAK.test(lemma) ? WEAK_FIRST : GRADATIONS) {
        if (gradation === '') lemmas.add(lemma);
        else {
          lemmas.add(strengthen(lemma, gradation));
          lemmas.add(weakenedLemma(lemma, gradation));
        }
      }
    }
  }
  return [...lemmas].filter((lemma) => lemma.length >= 3 && !STRONG_E.test(lemma));
}

/** A weak nominative of a strong stem: `hankkee-` → hanke. */
function weakenedLemma(lemma: string, gradation: Exclude<Gradation, ''>): string {
  const [strong, weak] = GRADES[gradation];
  const at = lemma.lastIndexOf(strong);
  return at < lemma.length - strong.length - 3 || at < 0
    ? lemma
    : lemma.slice(0, at) + weak + lemma.slice(at + strong.length);
}

function genitiveIn(lemma: string, type: WordType, genitive: string): Genitive | undefined {
  const stems = stemsOfType(lemma, type, type.harmony);
  if (stems === undefined) return undefined;
  const singular = `${stems.weak}n`;
  if (genitive !== singular && !stems.pluralGenitive.includes(genitive)) return undefined;
  return {
    lemma,
    number: genitive === singular ? 'sg' : 'pl',
    forms: [...new Set([singular, ...stems.pluralGenitive])],
    firstPart: type.number === 38 ? `${lemma.slice(0, -3)}s` : lemma,
  };
}
