import { strengthen } from './gradation.ts';
import type { Harmony } from './harmony.ts';
import { longPlural, type NominalStems, type NominalType, pluralGenitiveIden } from './nominal-stems.ts';

/** Classes 32–49: words in a consonant or in e, from `sisar` and `asukas` to `vastaus`, `osallisuus` and `perhe`. */
export function consonantStems(lemma: string, type: NominalType, harmony: Harmony): NominalStems | undefined {
  const { a } = harmony;
  const { gradation } = type;
  const base = lemma.slice(0, -1);
  switch (type.number) {
    case 32:
      return sisar(lemma, strengthen(lemma, gradation), a);
    case 33: // kytkin: kytkimen
      return lemma.endsWith('n') ? sisar(lemma, `${strengthen(lemma, gradation).slice(0, -1)}m`, a) : undefined;
    case 34: // osaton: osattoman
      return /t[oö]n$/.test(lemma)
        ? aStem(lemma, `${lemma.slice(0, -3)}tt${lemma.charAt(lemma.length - 2)}m`, a)
        : undefined;
    case 35: // lämmin: lämpimän
      return lemma.endsWith('mmin') ? aStem(lemma, `${lemma.slice(0, -4)}mpim`, a) : undefined;
    case 36: // sisin: sisimmän
    case 37: // vasen: vasemman
      return lemma.endsWith('n') ? aStem(lemma, `${base}mp`, a, `${base}mm`) : undefined;
    case 38: {
      if (!lemma.endsWith('nen')) return undefined;
      const stem = `${lemma.slice(0, -3)}s`;
      return { ...sisar(lemma, stem, a), partitive: [`${stem}t${a}`], pluralGenitive: [`${stem}ten`, `${stem}ien`] };
    }
    case 39: // vastaus: vastauksen
      return lemma.endsWith('s')
        ? { ...sisar(lemma, `${base}ks`, a), pluralGenitive: [`${lemma}ten`, `${base}ksien`] }
        : undefined;
    case 40: // osallisuus: osallisuuden, osallisuutta, osallisuuksia
      return lemma.endsWith('s')
        ? {
            ...sisar(lemma, `${base}ks`, a),
            strong: `${base}te`,
            weak: `${base}de`,
            partitive: [`${base}tt${a}`],
            illative: [`${base}teen`],
            pluralGenitive: [`${base}ksien`],
          }
        : undefined;
    case 41:
      return lemma.endsWith('s')
        ? vieras(lemma, strengthen(lemma, gradation).slice(0, -1), a, [`${lemma}ten`])
        : undefined;
    case 42: // mies: miehen, miesten
      return lemma.endsWith('s')
        ? { ...sisar(lemma, `${base}h`, a), pluralGenitive: [`${base}hien`, `${lemma}ten`] }
        : undefined;
    case 43: {
      if (!lemma.endsWith('t')) return undefined;
      const stem = strengthen(lemma, gradation).slice(0, -1);
      return {
        ...sisar(lemma, stem, a),
        ...longPlural(stem, a),
      };
    }
    case 44: // kevät: kevään, kevättä
      return lemma.endsWith('t') ? vieras(lemma, base, a) : undefined;
    case 45: // kolmas: kolmannen, kolmatta
      return lemma.endsWith('s') ? ordinal(lemma, a) : undefined;
    case 46: // tuhat: tuhannen
      return lemma.endsWith('hat')
        ? { ...ordinal(lemma, a), pluralGenitive: [`${base}nsien`, `${base}nten`] }
        : undefined;
    case 47: {
      if (!lemma.endsWith('t')) return undefined;
      const stem = `${lemma.slice(0, -2)}e`;
      return {
        nominative: lemma,
        strong: `${stem}e`,
        weak: `${stem}e`,
        partitive: [`${lemma}t${a}`],
        illative: [`${stem}eseen`],
        ...longPlural(stem, a),
      };
    }
    case 48:
      return lemma.endsWith('e') ? perhe(lemma, strengthen(lemma, gradation), a) : undefined;
    case 49: {
      const stem = strengthen(lemma, gradation);
      return {
        ...sisar(lemma, stem, a),
        illative: [`${stem}een`, `${stem}eeseen`],
        pluralStrong: [`${stem}i`, `${stem}ei`],
        pluralWeak: [`${stem}i`, `${stem}ei`],
        pluralGenitive: [`${stem}ien`, `${stem}eiden`, `${lemma}ten`],
        pluralPartitive: [`${stem}i${a}`, `${stem}eit${a}`],
        pluralIllative: [`${stem}iin`, `${stem}eisiin`],
      };
    }
    default:
      return undefined;
  }
}

/** A consonant stem with e in the singular and i in the plural: `sisare-`, `sisari-`. */
function sisar(lemma: string, stem: string, a: string): NominalStems {
  return {
    nominative: lemma,
    strong: `${stem}e`,
    weak: `${stem}e`,
    partitive: [`${lemma}t${a}`],
    illative: [`${stem}een`],
    pluralStrong: [`${stem}i`],
    pluralWeak: [`${stem}i`],
    pluralGenitive: [`${stem}ien`, `${lemma}ten`],
    pluralPartitive: [`${stem}i${a}`],
    pluralIllative: [`${stem}iin`],
  };
}

/** A stem with a in the singular: `osattoma-`, `lämpimä-`; `sisimpä-` is weak in `sisimmä-`. */
function aStem(lemma: string, strong: string, a: string, weak = strong): NominalStems {
  return {
    ...sisar(lemma, strong, a),
    strong: strong + a,
    weak: weak + a,
    illative: [`${strong}${a}${a}n`],
    pluralWeak: [`${weak}i`],
  };
}

/** vieras, asukas, kallis, kevät: the stem doubles its vowel. */
function vieras(lemma: string, base: string, a: string, moreGenitives: readonly string[] = []): NominalStems {
  const singular = base + base.slice(-1);
  return {
    nominative: lemma,
    strong: singular,
    weak: singular,
    partitive: [`${lemma}t${a}`],
    illative: [`${singular}seen`],
    ...longPlural(base, a),
    pluralGenitive: [...pluralGenitiveIden(base), ...moreGenitives],
  };
}

function perhe(lemma: string, base: string, a: string): NominalStems {
  const singular = `${base}e`;
  return {
    nominative: lemma,
    strong: singular,
    weak: singular,
    partitive: [`${lemma}tt${a}`],
    illative: [`${singular}seen`],
    ...longPlural(base, a),
  };
}

function ordinal(lemma: string, a: string): NominalStems {
  const base = lemma.slice(0, -1);
  return {
    ...sisar(lemma, `${base}ns`, a),
    strong: `${base}nte`,
    weak: `${base}nne`,
    partitive: [`${base}tt${a}`],
    illative: [`${base}nteen`],
    pluralGenitive: [`${base}nsien`],
  };
}
