import type { Harmony } from './harmony.ts';
import { type NominalStems, type NominalType, pluralGenitiveIden } from './nominal-stems.ts';

/** Classes 17–20: words that end in a long vowel or a diphthong, `vapaa`, `maa`, `työ`, `filee`. */
export function longVowelStems(lemma: string, type: NominalType, { a }: Harmony): NominalStems | undefined {
  const last = lemma.slice(-1);
  const shared = { nominative: lemma, strong: lemma, weak: lemma, partitive: [`${lemma}t${a}`] };
  const illative = `${lemma}h${last}n`;
  switch (type.number) {
    case 17: {
      const base = lemma.slice(0, -1);
      return {
        ...shared,
        illative: [`${lemma}seen`],
        pluralStrong: [`${base}i`],
        pluralWeak: [`${base}i`],
        pluralGenitive: pluralGenitiveIden(base),
        pluralPartitive: [`${base}it${a}`],
        pluralIllative: [`${base}isiin`, `${base}ihin`],
      };
    }
    case 18:
      return { ...shared, illative: [illative], ...plural(last === 'i' ? lemma : `${lemma.slice(0, -1)}i`, a) };
    case 19: // työ, tie, suo: the first vowel of the diphthong falls in the plural
      return { ...shared, illative: [illative], ...plural(`${lemma.slice(0, -2)}${last}i`, a) };
    case 20: {
      const stem = `${lemma.slice(0, -1)}i`;
      return {
        ...shared,
        illative: [illative, `${lemma}seen`],
        ...plural(stem, a),
        pluralIllative: [`${stem}hin`, `${stem}siin`],
      };
    }
    default:
      return undefined;
  }
}

function plural(
  stem: string,
  a: string,
): Pick<NominalStems, 'pluralStrong' | 'pluralWeak' | 'pluralGenitive' | 'pluralPartitive' | 'pluralIllative'> {
  return {
    pluralStrong: [stem],
    pluralWeak: [stem],
    pluralGenitive: [`${stem}den`, `${stem}tten`],
    pluralPartitive: [`${stem}t${a}`],
    pluralIllative: [`${stem}hin`],
  };
}
