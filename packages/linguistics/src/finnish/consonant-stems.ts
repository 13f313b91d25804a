import { strengthen } from './gradation.ts';
import type { Harmony } from './harmony.ts';
import { type NominalStems, type NominalType, pluralGenitiveIden } from './nominal-stems.ts';

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
        ? superlativeLike(lemma, `${lemma.slice(0, -3)}tt${lemma.charAt(lemma.length - 2)}m`, a)
        : undefined;
    case 35: // lämmin: lämpimän
      return lemma.endsWith('mmin') ? superlativeLike(lemma, `${lemma.slice(0, -4)}mpim`, a) : undefined;
    case 36: // sisin: sisimmän
      return lemma.endsWith('n') ? superlative(lemma, `${base}mp`, `${base}mm`, a) : undefined;
    case 37: // vasen: vasemman
      return lemma.endsWith('n') ? superlative(lemma, `${base}mp`, `${base}mm`, a) : undefined;
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
      return lemma.endsWith('s') ? vieras(lemma, strengthen(lemma, gradation).slice(0, -1), a) : undefined;
    case 42: // mies: miehen, miesten
      return lemma.endsWith('s')
        ? { ...sisar(lemma, `${base}h`, a), pluralGenitive: [`${base}hien`, `${lemma}ten`] }
        : undefined;
    case 43: {
      if (!lemma.endsWith('t')) return undefined;
      const stem = strengthen(lemma, gradation).slice(0, -1);
      return {
        ...sisar(lemma, stem, a),
        pluralGenitive: pluralGenitiveIden(stem),
        pluralPartitive: [`${stem}it${a}`],
        pluralIllative: [`${stem}isiin`, `${stem}ihin`],
      };
    }
    case 44: // kevät: kevään, kevättä
      return lemma.endsWith('t') ? kevat(lemma, a) : undefined;
    case 45: // kolmas: kolmannen, kolmatta
      return lemma.endsWith('s') ? ordinal(lemma, a) : undefined;
    case 46: // tuhat: tuhannen
      return lemma.endsWith('hat')
        ? {
            ...sisar(lemma, `${base}ns`, a),
            strong: `${base}nte`,
            weak: `${base}nne`,
            illative: [`${base}nteen`],
            pluralGenitive: [`${base}nsien`, `${base}nten`],
          }
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
        pluralStrong: [`${stem}i`],
        pluralWeak: [`${stem}i`],
        pluralGenitive: pluralGenitiveIden(stem),
        pluralPartitive: [`${stem}it${a}`],
        pluralIllative: [`${stem}isiin`, `${stem}ihin`],
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

/** A stem in m with a: `osattoma-`, `lämpimä-`. */
function superlativeLike(lemma: string, stem: string, a: string): NominalStems {
  return { ...sisar(lemma, stem, a), strong: stem + a, weak: stem + a, illative: [`${stem}${a}${a}n`] };
}

function superlative(lemma: string, strong: string, weak: string, a: string): NominalStems {
  return {
    ...sisar(lemma, strong, a),
    strong: strong + a,
    weak: weak + a,
    illative: [`${strong}${a}${a}n`],
    pluralWeak: [`${weak}i`],
  };
}

/** vieras, asukas, kallis: the stem doubles its vowel. */
function vieras(lemma: string, base: string, a: string): NominalStems {
  const vowel = base.slice(-1);
  const singular = base + vowel;
  const plural = vowel === 'i' ? singular : `${base}i`;
  return {
    ...perhe(lemma, base, a),
    strong: singular,
    weak: singular,
    partitive: [`${lemma}t${a}`],
    illative: [`${singular}seen`],
    pluralStrong: [plural],
    pluralWeak: [plural],
    pluralGenitive: [`${plural}den`, `${plural}tten`, `${lemma}ten`],
    pluralPartitive: [`${plural}t${a}`],
    pluralIllative: [`${plural}siin`, `${plural}hin`],
  };
}

function perhe(lemma: string, base: string, a: string): NominalStems {
  const singular = `${base}e`;
  const plural = `${base}i`;
  return {
    nominative: lemma,
    strong: singular,
    weak: singular,
    partitive: [`${lemma}tt${a}`],
    illative: [`${singular}seen`],
    pluralStrong: [plural],
    pluralWeak: [plural],
    pluralGenitive: [`${plural}den`, `${plural}tten`],
    pluralPartitive: [`${plural}t${a}`],
    pluralIllative: [`${plural}siin`, `${plural}hin`],
  };
}

function kevat(lemma: string, a: string): NominalStems {
  const base = lemma.slice(0, -1);
  const singular = base + base.slice(-1);
  return {
    ...perhe(lemma, base, a),
    strong: singular,
    weak: singular,
    partitive: [`${lemma}t${a}`],
    illative: [`${singular}seen`],
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
