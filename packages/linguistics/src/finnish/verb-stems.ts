import { type Gradation, strengthen, weaken } from './gradation.ts';
import type { Harmony } from './harmony.ts';

/** A verb with the number of its Kotus class. */
export interface VerbType {
  /** Kotus class 52–76; 77 is `olla` alone. */
  readonly number: number;
  readonly gradation: Gradation;
}

/** The stems from which all forms of a verb follow. */
export interface VerbStems {
  readonly infinitive: string;
  /** Strong vowel stem: third person plural, third infinitive, participles. */
  readonly strong: string;
  /** Weak vowel stem: first person, negative form. */
  readonly weak: string;
  /** Third person singular of the present. */
  readonly third: string;
  /** Third person plural of the present where it is not the strong stem and `-vat`: `ovat`. */
  readonly thirdPlural?: string;
  readonly pastStrong: string;
  /** Past stems of the first and second person; several are parallel. */
  readonly pastWeak: readonly string[];
  readonly conditional: string;
  /** Active past participle without its t: `arvioinu`. */
  readonly perfect: string;
  readonly potential: string;
  /** Before `-kaa`, `-koon`. */
  readonly imperative: string;
  /** Passive present without `-aan`: `arvioid`. */
  readonly passivePresent: string;
  /** Passive past without `-iin`: `arvioit`. */
  readonly passivePast: string;
  /** Gradation of the passive past participle: `arvioitu` : `arvioidun`. */
  readonly passiveGradation: Gradation;
}

/** Stems of a verb of a given type; undefined when the type cannot be that of the infinitive. */
export function verbStems(infinitive: string, type: VerbType, harmony: Harmony): VerbStems | undefined {
  const { number } = type;
  if (number <= 61) return vowelVerb(infinitive, type, harmony);
  if (number === 76) return tietaa(infinitive, harmony);
  if (number === 77) return infinitive.endsWith('olla') ? olla(infinitive.slice(0, -4)) : undefined;
  if (number <= 65) return longVowelVerb(infinitive, number, harmony);
  if (number <= 71) return consonantVerb(infinitive, type, harmony);
  return contractedVerb(infinitive, type, harmony);
}

/** Classes 52–61: the infinitive is the strong stem and a. */
function vowelVerb(infinitive: string, { number, gradation }: VerbType, { u }: Harmony): VerbStems | undefined {
  const strong = infinitive.slice(0, -1);
  const weak = weaken(strong, gradation);
  const dropped = strong.slice(0, -1);
  const weakE = `${weak.slice(0, -1)}e`;
  const build = (
    past: string,
    conditional: string,
    passive: string,
    pastWeak: readonly string[] = [weaken(past, gradation)],
  ): VerbStems => ({
    infinitive,
    strong,
    weak,
    third: strong + strong.slice(-1),
    pastStrong: past,
    pastWeak,
    conditional,
    perfect: `${strong}n${u}`,
    potential: `${strong}ne`,
    imperative: strong,
    passivePresent: `${passive}t`,
    passivePast: `${passive}tt`,
    passiveGradation: 'C',
  });
  const sPast = `${dropped.slice(0, -1)}si`;
  switch (number) {
    case 52:
      return build(`${strong}i`, `${strong}isi`, weak);
    case 53:
      return build(`${dropped}i`, `${strong}isi`, weakE);
    case 54: // ymmärtää: ymmärsi
      return build(sPast, `${strong}isi`, weakE, [sPast]);
    case 55: // soutaa: sousi or souti
      return build(sPast, `${strong}isi`, weakE, [sPast, weaken(`${dropped}i`, gradation)]);
    case 56:
      return build(`${dropped}oi`, `${strong}isi`, weakE);
    case 57:
      return build(sPast, `${strong}isi`, weakE, [sPast, weaken(`${dropped}oi`, gradation)]);
    case 58:
      return build(`${dropped}i`, `${dropped}isi`, weak, [`${weak.slice(0, -1)}i`]);
    case 59: // tuntea: tunsi
      return build(sPast, `${dropped}isi`, weak, [sPast]);
    case 60: // lähteä: lähti, läksi
      return build(`${dropped}i`, `${dropped}isi`, weak, [`${weak.slice(0, -1)}i`, `${dropped.slice(0, -2)}ksi`]);
    case 61:
      return build(strong, `${strong}si`, weak);
    default:
      return undefined;
  }
}

/** Class 76: tietää, taitaa. */
function tietaa(infinitive: string, { a, u }: Harmony): VerbStems {
  const strong = infinitive.slice(0, -1);
  const base = strong.slice(0, -2);
  return {
    infinitive,
    strong,
    weak: `${base}d${a}`,
    third: strong + a,
    pastStrong: `${base}si`,
    pastWeak: [`${base}si`],
    conditional: `${strong}isi`,
    perfect: `${base}nn${u}`,
    potential: `${base}nne`,
    imperative: strong,
    passivePresent: `${base}det`,
    passivePast: `${base}dett`,
    passiveGradation: 'C',
  };
}

/** Classes 62–65: voida, saada, juoda, käydä. */
function longVowelVerb(infinitive: string, number: number, { u }: Harmony): VerbStems | undefined {
  const stem = infinitive.slice(0, -2);
  const last = stem.slice(-1);
  const pasts: Readonly<Record<number, string>> = {
    62: stem,
    63: `${stem.slice(0, -1)}i`,
    64: `${stem.slice(0, -2)}${last}i`,
    65: `${stem.slice(0, -1)}vi`,
  };
  const past = pasts[number];
  if (past === undefined) return undefined;
  return {
    infinitive,
    strong: stem,
    weak: stem,
    third: stem,
    pastStrong: past,
    pastWeak: [past],
    conditional: number === 65 ? `${stem.slice(0, -1)}visi` : `${past}si`,
    perfect: `${stem}n${u}`,
    potential: `${stem}ne`,
    imperative: stem,
    passivePresent: `${stem}d`,
    passivePast: `${stem}t`,
    passiveGradation: 'F',
  };
}

/** Classes 66–71: nousta, kuulla, valita, juosta, nähdä. */
function consonantVerb(infinitive: string, { number, gradation }: VerbType, { u }: Harmony): VerbStems | undefined {
  const stem = infinitive.slice(0, -2);
  const consonant = stem.slice(-1);
  const build = (
    strong: string,
    rest: Pick<VerbStems, 'perfect' | 'potential' | 'passivePresent' | 'passivePast' | 'passiveGradation'>,
  ): VerbStems => {
    const past = `${strong.slice(0, -1)}i`;
    return {
      infinitive,
      strong,
      weak: strong,
      third: `${strong}e`,
      pastStrong: past,
      pastWeak: [past],
      conditional: `${past}si`,
      imperative: number === 69 ? `${stem}t` : stem,
      ...rest,
    };
  };
  switch (number) {
    case 66:
    case 70: {
      const strong = number === 70 ? `${stem.slice(0, -1)}kse` : strengthen(`${stem}e`, gradation);
      return build(strong, {
        perfect: `${stem}s${u}`,
        potential: `${stem}se`,
        passivePresent: `${stem}t`,
        passivePast: `${stem}t`,
        passiveGradation: '',
      });
    }
    case 67: {
      const passiveGradation = consonant === 'l' ? 'I' : consonant === 'n' ? 'J' : 'K';
      return build(`${strengthen(stem, gradation)}e`, {
        perfect: stem + consonant + u,
        potential: `${stem}${consonant}e`,
        passivePresent: stem + consonant,
        passivePast: `${stem}t`,
        passiveGradation,
      });
    }
    case 69:
      return build(`${stem}tse`, {
        perfect: `${stem}nn${u}`,
        potential: `${stem}nne`,
        passivePresent: `${stem}t`,
        passivePast: `${stem}tt`,
        passiveGradation: 'C',
      });
    case 71: {
      const base = stem.slice(0, -1);
      return {
        ...build(`${base}ke`, {
          perfect: `${stem}n${u}`,
          potential: `${stem}ne`,
          passivePresent: `${stem}d`,
          passivePast: `${stem}t`,
          passiveGradation: 'F',
        }),
        weak: `${base}e`,
        pastWeak: [`${base}i`],
      };
    }
    default:
      return undefined;
  }
}

/** Classes 72–75: vanheta, salata, haluta, selvitä. */
function contractedVerb(infinitive: string, { number, gradation }: VerbType, { a, u }: Harmony): VerbStems | undefined {
  const stem = infinitive.slice(0, -2);
  const strongBase = strengthen(stem, gradation);
  const shared = {
    infinitive,
    perfect: `${stem}nn${u}`,
    potential: `${stem}nne`,
    imperative: `${stem}t`,
    passivePresent: `${stem}t`,
    passivePast: `${stem}tt`,
    passiveGradation: 'C',
  } as const;
  const past = `${strongBase}${number === 72 ? 'n' : 's'}i`;
  const strong = strongBase + (number === 72 ? 'ne' : a);
  const vowelled = { ...shared, strong, weak: strong, pastStrong: past, pastWeak: [past] };
  switch (number) {
    case 72:
      return { ...vowelled, third: `${strong}e`, conditional: `${past}si` };
    case 73:
      return { ...vowelled, third: strong, conditional: `${strongBase}isi` };
    case 74:
    case 75:
      return { ...vowelled, third: strong + a, conditional: `${strong}isi` };
    default:
      return undefined;
  }
}

function olla(before: string): VerbStems {
  return {
    infinitive: `${before}olla`,
    strong: `${before}ole`,
    weak: `${before}ole`,
    third: `${before}on`,
    thirdPlural: `${before}ovat`,
    pastStrong: `${before}oli`,
    pastWeak: [`${before}oli`],
    conditional: `${before}olisi`,
    perfect: `${before}ollu`,
    potential: `${before}liene`,
    imperative: `${before}ol`,
    passivePresent: `${before}oll`,
    passivePast: `${before}olt`,
    passiveGradation: 'I',
  };
}
