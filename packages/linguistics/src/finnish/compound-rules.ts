import type { CompoundRules } from '../lexicon/generator.ts';

/** How Finnish compounds are recognised: by a listed first part, or by a long head after anything that may be a word. */
export const COMPOUND_RULES: CompoundRules = {
  longHead: 8,
  openHead: 5,
  shortLemma: 5,
  firstPartEnds: 'aeiouyäöånsltr',
  firstPartLetters: 3,
  modifierLetters: 4,
  onsets: ['kr', 'pr', 'tr', 'br', 'dr', 'gr', 'fr', 'kl', 'pl', 'bl', 'gl', 'fl', 'sl', 'sk', 'sp', 'st', 'sm', 'sn', 'sv', 'ts', 'ps', 'kv', 'tv'],
  derivations: [
    'inen', 'isen', 'ise', 'isi', 'ista', 'istä', 'isuu', 'isyy', 'isten', 'nen', 'sena', 'llinen', 'llis', 'lainen', 'läinen', 'lais', 'läis', 'mainen', 'mäinen', 'mais', 'mäis',
    'ttain', 'ttäin', 'ttaa', 'ttää', 'ttom', 'ttöm', 'ton', 'tön', 'ttomuu', 'ttömyy', 'itua', 'ityä', 'utua', 'ytyä', 'ittaa', 'ittää', 'ittain', 'ittäin', 'llista', 'llistä', 'lloin', 'maton', 'mätön', 'tar', 'uus', 'uude', 'uutt', 'uuks', 'yys', 'yyde', 'yytt', 'yyks', 'eli', 'oitt', 'öitt', 'oida', 'öidä', 'oitu', 'öity', 'oiva', 'öivä', 'va', 'vä', 'sti', 'mpi', 'mmat', 'mmät', 'kaan', 'kään', 'kin', 'nsa', 'nsä', 'mme', 'nne',
  ].filter((derivation) => derivation.length > 2),
};
