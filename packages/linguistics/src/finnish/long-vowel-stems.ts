import type { Harmony } from './harmony.ts';
import { longPlural, type NominalStems, type NominalType } from './nominal-stems.ts';

/** Classes 17–20: words that end in a long vowel or a diphthong, `vapaa`, `maa`, `työ`, `filee`. */
export function longVowelStems(lemma: string, type: NominalType, { a }: Harmony): NominalStems | undefined {
  const last = lemma.slice(-1);
  const base = lemma.slice(0, -1);
  const shared = { nominative: lemma, strong: lemma, weak: lemma, partitive: [`${lemma}t${a}`] };
  const illative = `${lemma}h${last}n`;
  switch (type.number) {
    case 17:
      return { ...shared, illative: [`${lemma}seen`], ...longPlural(base, a) };
    case 18:
      return { ...shared, illative: [illative], ...longPlural(base, a), pluralIllative: [`${base}ihin`] };
    case 19: {
      // työ, tie, suo: the first vowel of the diphthong falls in the plural
      const stem = lemma.slice(0, -2) + last;
      return { ...shared, illative: [illative], ...longPlural(stem, a), pluralIllative: [`${stem}ihin`] };
    }
    case 20:
      return {
        ...shared,
        illative: [illative, `${lemma}seen`],
        ...longPlural(base, a),
        pluralIllative: [`${base}ihin`, `${base}isiin`],
      };
    default:
      return undefined;
  }
}
