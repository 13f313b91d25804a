import { weaken } from './gradation.ts';
import type { Harmony } from './harmony.ts';
import { type NominalStems, type NominalType, pluralGenitiveIden, shortIllative } from './nominal-stems.ts';

/** Classes 1–4 and 8: words in o, u, y, ö and the few in e, whose stem is the nominative. */
export function vowelStems(lemma: string, type: NominalType, { a }: Harmony): NominalStems | undefined {
  const weak = weaken(lemma, type.gradation);
  const base = {
    nominative: lemma,
    strong: lemma,
    weak,
    partitive: [lemma + a],
    illative: [shortIllative(lemma)],
    pluralStrong: [`${lemma}i`],
    pluralWeak: [`${shortened(weak)}i`],
    pluralIllative: [`${lemma}ihin`],
  };
  switch (type.number) {
    case 1:
    case 8:
      return { ...base, pluralGenitive: [`${lemma}jen`], pluralPartitive: [`${lemma}j${a}`] };
    case 2:
      return {
        ...base,
        pluralGenitive: [`${lemma}jen`, ...pluralGenitiveIden(weak)],
        pluralPartitive: [`${lemma}j${a}`, `${weak}it${a}`],
      };
    case 3:
      return {
        ...base,
        partitive: [`${lemma}t${a}`],
        pluralGenitive: pluralGenitiveIden(lemma),
        pluralPartitive: [`${lemma}it${a}`],
      };
    case 4:
      return {
        ...base,
        pluralStrong: [`${lemma}i`, `${weak}i`],
        pluralGenitive: [`${lemma}jen`, ...pluralGenitiveIden(weak)],
        pluralPartitive: [`${lemma}j${a}`, `${weak}it${a}`],
        pluralIllative: [`${lemma}ihin`, `${weak}ihin`],
      };
    default:
      return undefined;
  }
}

/** A long vowel that a dropped k has left is short before the plural i: `koko`, `koissa`. */
function shortened(stem: string): string {
  return stem.length > 1 && stem.slice(-1) === stem.charAt(stem.length - 2) ? stem.slice(0, -1) : stem;
}
