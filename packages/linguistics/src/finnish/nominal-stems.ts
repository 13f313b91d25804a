import type { Gradation } from './gradation.ts';

/** The stems from which all case forms of a nominal follow. Several entries of a list are parallel forms. */
export interface NominalStems {
  readonly nominative: string;
  /** Strong vowel stem of the singular: essive, possessives. */
  readonly strong: string;
  /** Weak vowel stem of the singular: genitive, local cases, nominative plural. */
  readonly weak: string;
  readonly partitive: readonly string[];
  readonly illative: readonly string[];
  readonly pluralStrong: readonly string[];
  readonly pluralWeak: readonly string[];
  readonly pluralGenitive: readonly string[];
  readonly pluralPartitive: readonly string[];
  readonly pluralIllative: readonly string[];
  /** Essives beside the regular one: `vuonna` of `vuosi`. */
  readonly moreEssives?: readonly string[];
}

/** A nominal with the number of its Kotus class. */
export interface NominalType {
  /** Kotus class 1–49. */
  readonly number: number;
  readonly gradation: Gradation;
}

/** The two parallel plural genitives `-iden` and `-itten` of a stem without its i: `kriteere` → `kriteereiden`, `kriteereitten`. */
export function pluralGenitiveIden(stem: string): readonly [string, string] {
  return [`${stem}iden`, `${stem}itten`];
}

/** The plural of a stem without its i that keeps a vowel before it: `vapa-` → `vapaiden`, `vapaita`, `vapaisiin`. */
export function longPlural(
  stem: string,
  a: string,
): Pick<NominalStems, 'pluralStrong' | 'pluralWeak' | 'pluralGenitive' | 'pluralPartitive' | 'pluralIllative'> {
  return {
    pluralStrong: [`${stem}i`],
    pluralWeak: [`${stem}i`],
    pluralGenitive: pluralGenitiveIden(stem),
    pluralPartitive: [`${stem}it${a}`],
    pluralIllative: [`${stem}isiin`, `${stem}ihin`],
  };
}

/** Illative of a stem that ends in a short vowel: `talo` → `taloon`. */
export function shortIllative(stem: string): string {
  return `${stem}${stem.slice(-1)}n`;
}
