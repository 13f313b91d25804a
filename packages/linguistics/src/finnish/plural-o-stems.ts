import { weaken } from './gradation.ts';
import type { Harmony } from './harmony.ts';
import { longPlural, type NominalStems, type NominalType, pluralGenitiveIden, shortIllative } from './nominal-stems.ts';

/** Classes 9–16: words in a, ä (and comparatives in -mpi), whose plural stem ends in o, ö or in i. */
export function pluralOStems(lemma: string, type: NominalType, harmony: Harmony): NominalStems | undefined {
  const { a } = harmony;
  if (type.number === 16) return comparativeStems(lemma, type, a);
  if (!/[aä]$/.test(lemma)) return undefined;
  const base = lemma.slice(0, -1);
  const weak = weaken(lemma, type.gradation);
  const round = base + harmony.o;
  const roundWeak = weak.slice(0, -1) + harmony.o;
  const shared = {
    nominative: lemma,
    strong: lemma,
    weak,
    partitive: [lemma + a],
    illative: [shortIllative(lemma)],
  };
  const withO = {
    ...shared,
    pluralStrong: [`${round}i`],
    pluralWeak: [`${roundWeak}i`],
    pluralIllative: [`${round}ihin`],
  };
  const withI = {
    ...shared,
    pluralStrong: [`${base}i`],
    pluralWeak: [`${weak.slice(0, -1)}i`],
    pluralGenitive: [`${base}ien`],
    pluralPartitive: [`${base}i${a}`],
    pluralIllative: [`${base}iin`],
  };
  switch (type.number) {
    case 9:
      return { ...withO, pluralGenitive: [`${round}jen`], pluralPartitive: [`${round}j${a}`] };
    case 10:
      return withI;
    case 11:
      return {
        ...withI,
        weak: lemma,
        pluralStrong: [`${base}i`, `${round}i`],
        pluralWeak: [`${base}i`, `${round}i`],
        pluralGenitive: [`${base}ien`, ...pluralGenitiveIden(round), `${round}jen`],
        pluralPartitive: [`${base}i${a}`, `${round}it${a}`, `${round}j${a}`],
        pluralIllative: [`${base}iin`, `${round}ihin`],
      };
    case 12:
      return {
        ...withO,
        weak: lemma,
        pluralWeak: [`${round}i`],
        pluralGenitive: pluralGenitiveIden(round),
        pluralPartitive: [`${round}it${a}`],
      };
    case 13:
      return {
        ...withO,
        weak: lemma,
        pluralWeak: [`${round}i`],
        pluralGenitive: [...pluralGenitiveIden(round), `${round}jen`],
        pluralPartitive: [`${round}it${a}`, `${round}j${a}`],
      };
    case 14:
      return {
        ...withO,
        pluralStrong: [`${round}i`, `${roundWeak}i`],
        pluralGenitive: [...pluralGenitiveIden(roundWeak), `${round}jen`],
        pluralPartitive: [`${roundWeak}it${a}`, `${round}j${a}`],
        pluralIllative: [`${round}ihin`, `${roundWeak}ihin`],
      };
    case 15: // korkea: korkeaa or korkeata, korkeita
      return {
        ...shared,
        weak: lemma,
        partitive: [lemma + a, `${lemma}t${a}`],
        ...longPlural(base, a),
      };
    default:
      return undefined;
  }
}

/** vanhempi: vanhemman, vanhempia. */
function comparativeStems(lemma: string, type: NominalType, a: string): NominalStems | undefined {
  if (!lemma.endsWith('mpi')) return undefined;
  const base = lemma.slice(0, -1);
  const strong = base + a;
  const weak = weaken(strong, type.gradation);
  return {
    nominative: lemma,
    strong,
    weak,
    partitive: [strong + a],
    illative: [shortIllative(strong)],
    pluralStrong: [lemma],
    pluralWeak: [`${weak.slice(0, -1)}i`],
    pluralGenitive: [`${lemma}en`],
    pluralPartitive: [lemma + a],
    pluralIllative: [`${lemma}in`],
  };
}
