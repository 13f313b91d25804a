import { weaken } from './gradation.ts';
import type { Harmony } from './harmony.ts';
import { type NominalStems, type NominalType, pluralGenitiveIden, shortIllative } from './nominal-stems.ts';

/** Classes 5–7 and 23–31: words in i (and loans in a consonant), from `risti` and `paperi` to `käsi` and `lapsi`. */
export function shortIStems(lemma: string, type: NominalType, harmony: Harmony): NominalStems | undefined {
  const { a } = harmony;
  switch (type.number) {
    case 5:
    case 6:
      return loanIStems(lemma, type, a);
    case 7: {
      if (!lemma.endsWith('i')) return undefined;
      const strong = `${lemma.slice(0, -1)}e`;
      const weak = weaken(strong, type.gradation);
      return {
        ...eStem(lemma, strong, a),
        weak,
        partitive: [strong + a],
        pluralWeak: [`${weak.slice(0, -1)}i`],
      };
    }
    case 23:
    case 24:
    case 25:
    case 26:
      return lemma.endsWith('i') ? sonorantStems(lemma, type.number, a) : undefined;
    case 27: // käsi: käden, kättä
      return lemma.endsWith('si') ? siStems(lemma, `${lemma.slice(0, -2)}d`, a) : undefined;
    case 28: // kansi: kannen, kantta
      return /[lnr]si$/.test(lemma)
        ? siStems(lemma, lemma.slice(0, -2) + lemma.charAt(lemma.length - 3), a)
        : undefined;
    case 29: // lapsi: lapsen, lasta
    case 30: // veitsi: veitsen, veistä
      return /[pkt]si$/.test(lemma) ? dropConsonant(lemma, a) : undefined;
    case 31: // kaksi: kahden, kahta
      return lemma.endsWith('ksi') ? numeralStems(lemma, a) : undefined;
    default:
      return undefined;
  }
}

/** What words with an e stem and an i plural share: `kieli`, `lapsi`, `tuki`. */
function eStem(lemma: string, strong: string, a: string, plural = `${strong.slice(0, -1)}i`): NominalStems {
  return {
    nominative: lemma,
    strong,
    weak: strong,
    partitive: [strong + a],
    illative: [`${strong}en`],
    pluralStrong: [plural],
    pluralWeak: [plural],
    pluralGenitive: [`${plural}en`],
    pluralPartitive: [plural + a],
    pluralIllative: [`${plural}in`],
  };
}

function loanIStems(lemma: string, type: NominalType, a: string): NominalStems {
  const vowelFinal = lemma.endsWith('i');
  const strong = vowelFinal ? lemma : `${lemma}i`;
  const weak = vowelFinal ? weaken(lemma, type.gradation) : strong;
  const plural = `${strong.slice(0, -1)}e`;
  const pluralWeak = `${weak.slice(0, -1)}e`;
  const parallel = type.number === 6;
  return {
    nominative: lemma,
    strong,
    weak,
    partitive: [strong + a],
    illative: [shortIllative(strong)],
    pluralStrong: [`${plural}i`],
    pluralWeak: [`${pluralWeak}i`],
    pluralGenitive: [`${strong}en`, ...(parallel ? pluralGenitiveIden(pluralWeak) : [])],
    pluralPartitive: [`${plural}j${a}`, ...(parallel ? [`${pluralWeak}it${a}`] : [])],
    pluralIllative: [`${plural}ihin`],
  };
}

/** tiili, uni, toimi, pieni: the partitive joins the consonant stem; in class 25 and after m that consonant is n. */
function sonorantStems(lemma: string, number: number, a: string): NominalStems {
  const base = lemma.slice(0, -1);
  const consonant = base.endsWith('m') ? `${base.slice(0, -1)}n` : base;
  const stems = eStem(lemma, `${base}e`, a);
  return {
    ...stems,
    partitive: number === 25 ? [`${base}e${a}`, `${consonant}t${a}`] : [`${consonant}t${a}`],
    pluralGenitive: number === 23 ? [`${base}ien`] : [`${base}ien`, `${consonant}ten`],
  };
}

function siStems(lemma: string, weakBase: string, a: string): NominalStems {
  const base = lemma.slice(0, -2);
  const plural = `${base}si`;
  return {
    ...eStem(lemma, `${base}te`, a, plural),
    weak: `${weakBase}e`,
    partitive: [`${base}tt${a}`],
    pluralGenitive: [`${plural}en`, `${base}tten`],
    ...(lemma.endsWith('vuosi') ? { moreEssives: [`${base}nn${a}`] } : {}),
  };
}

function dropConsonant(lemma: string, a: string): NominalStems {
  const base = `${lemma.slice(0, -3)}s`;
  const stems = eStem(lemma, `${lemma.slice(0, -1)}e`, a);
  return { ...stems, partitive: [`${base}t${a}`], pluralGenitive: [`${lemma}en`, `${base}ten`] };
}

function numeralStems(lemma: string, a: string): NominalStems {
  const base = lemma.slice(0, -3);
  return {
    ...eStem(lemma, `${base}hte`, a, lemma),
    weak: `${base}hde`,
    partitive: [`${base}ht${a}`],
  };
}
