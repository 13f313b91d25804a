import { decline, NOUN } from './decline.ts';
import { harmonyOf } from './harmony.ts';
import { stemsOfType } from './stems-of-type.ts';

/** Suffixes that make nominals of other words, with the types in which they inflect: `asu|ja`, `asu|va`, `Kouvo|la`, `asu|ttava`, `vaki|nainen`. */
const SUFFIXES: readonly (readonly [suffixes: string, ...types: readonly number[]])[] = [
  ['ja jä la lä', 10, 12],
  ['va vä ma mä ttava ttävä tava tävä', 10],
  ['nainen lainen läinen llinen mainen mäinen minen', 38],
  ['ton tön maton mätön', 34],
];

/** The forms of all suffixes: a word that ends in one of them is hardly a compound of a last part that looks the same (`huvilasta`, no `lapsi`). */
export const SUFFIX_FORMS: readonly string[] = [
  ...new Set(
    SUFFIXES.flatMap(([suffixes, ...types]) =>
      suffixes
        .split(' ')
        .flatMap((suffix) => types.flatMap((number) => formsOf(suffix, number))),
    ),
  ),
];

function formsOf(suffix: string, number: number): string[] {
  const harmony = harmonyOf(suffix);
  const stems = stemsOfType(suffix, { number, gradation: '' }, harmony);
  return stems === undefined ? [] : decline(stems, harmony, NOUN).map(({ form }) => form);
}
