import { BACK, FRONT, type Harmony } from './harmony.ts';

/** Which endings may follow a Finnish core form. */
export interface FinnishContinuations {
  /** Clitics or nothing. */
  readonly clitic: number;
  /** A possessive suffix must follow: `lapse-`, `lapsee-`. */
  readonly possessive: number;
  /** The same, also the long vowel suffix after a or ä: `talossa-an`. */
  readonly possessiveLongA: number;
  /** The same after e: `talokse-en`. */
  readonly possessiveLongE: number;
  /** Nothing may follow. */
  readonly none: number;
}

const CLITICS: readonly string[] = [
  '',
  'kin',
  'kAAn',
  'kO',
  'hAn',
  'pA',
  'kOs',
  'pAs',
  'kOhAn',
  'pAhAn',
  'kinkO',
  'kAAnkO',
];
const POSSESSIVES: readonly string[] = ['ni', 'si', 'nsA', 'mme', 'nne'];

function spelled(pattern: string, { a, o }: Harmony): string {
  return pattern.replaceAll('A', a).replaceAll('O', o);
}

function endingsOf(harmony: Harmony): readonly (readonly string[])[] {
  const clitics = CLITICS.map((clitic) => spelled(clitic, harmony));
  const possessed = (suffixes: readonly string[]): readonly string[] =>
    suffixes.flatMap((suffix) => clitics.map((clitic) => spelled(suffix, harmony) + clitic));
  return [clitics, possessed(POSSESSIVES), possessed([...POSSESSIVES, 'An']), possessed([...POSSESSIVES, 'en']), ['']];
}

/** All strings that may follow a core form, by continuation number. */
export const CONTINUATIONS: readonly (readonly string[])[] = [
  ...endingsOf(BACK),
  ...endingsOf(FRONT),
  CLITICS.flatMap((clitic) => [...new Set([spelled(clitic, BACK), spelled(clitic, FRONT)])]),
];

/** Continuation of explicit forms: clitics of either harmony. */
export const FIXED_CONTINUATION: number = CONTINUATIONS.length - 1;

function numbersFrom(first: number): FinnishContinuations {
  return {
    clitic: first,
    possessive: first + 1,
    possessiveLongA: first + 2,
    possessiveLongE: first + 3,
    none: first + 4,
  };
}

const BACK_NUMBERS = numbersFrom(0);
const FRONT_NUMBERS = numbersFrom(5);

/** Numbers of the continuations for a harmony. */
export function continuationsOf(harmony: Harmony): FinnishContinuations {
  return harmony.back ? BACK_NUMBERS : FRONT_NUMBERS;
}
