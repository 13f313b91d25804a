import { decline, NOUN } from './decline.ts';
import type { Gradation } from './gradation.ts';
import { harmonyOf } from './harmony.ts';
import type { NominalType } from './nominal-stems.ts';
import { stemsOfType } from './stems-of-type.ts';

interface Suffixes {
  readonly suffixes: string;
  readonly types: readonly number[];
  readonly gradation: Gradation;
}

/**
 * Suffixes that make nominals of other words, with the types in which they inflect: `asu|ja`, `asu|va`, `Kouvo|la`, `asu|ttava`, `vaki|nainen`.
 * With a letter of the word before them where they then look like another word: `terro|risti`, `seu|ranta`.
 */
const SUFFIXES: readonly Suffixes[] = [
  { suffixes: 'ja jä la lä', types: [10, 12], gradation: '' },
  { suffixes: 'va vä ma mä ttava ttävä tava tävä', types: [10], gradation: '' },
  { suffixes: 'inen nainen lainen läinen llinen mainen mäinen minen', types: [38], gradation: '' },
  { suffixes: 'ton tön maton mätön', types: [34], gradation: '' },
  { suffixes: 'risti', types: [5], gradation: '' },
  { suffixes: 'ranta', types: [9, 12], gradation: 'J' },
];

/** The forms of all suffixes: a word that ends in one of them is hardly a compound of a last part that looks the same (`huvilasta`, no `lapsi`). */
export const SUFFIX_FORMS: readonly string[] = [
  // perus|tuen, toteu|tuessaan, kehit|tyessä: no tuki
  'tuen',
  'tyen',
  ...['tuessa', 'tyessä'].flatMap((form) => ['', 'an', 'än', 'ni', 'si', 'mme', 'nne'].map((end) => form + end)),
  ...new Set(
    SUFFIXES.flatMap(({ suffixes, types, gradation }) =>
      suffixes.split(' ').flatMap((suffix) => types.flatMap((number) => formsOf(suffix, { number, gradation }))),
    ),
  ),
];

function formsOf(suffix: string, type: NominalType): string[] {
  const harmony = harmonyOf(suffix);
  const stems = stemsOfType(suffix, type, harmony);
  return stems === undefined ? [] : decline(stems, harmony, NOUN).map(({ form }) => form);
}
