import type { CoreForm } from '../lexicon/generator.ts';
import { continuationsOf } from './continuations.ts';
import { type Declension, decline } from './decline.ts';
import type { Gradation } from './gradation.ts';
import type { Harmony } from './harmony.ts';
import { stemsOfType } from './stems-of-type.ts';
import type { VerbStems } from './verb-stems.ts';

const PERSONS: readonly (readonly [ending: string, person: string])[] = [
  ['n', '1'],
  ['t', '2'],
  ['mme', '1p'],
  ['tte', '2p'],
];

/** All core forms of a verb: finite forms, infinitives, participles with their declension and the -minen noun. */
export function conjugate(stems: VerbStems, harmony: Harmony): CoreForm[] {
  return [...finiteForms(stems, harmony), ...infinitives(stems, harmony), ...participles(stems, harmony)];
}

function finiteForms(stems: VerbStems, harmony: Harmony): CoreForm[] {
  const { a, o } = harmony;
  const follow = continuationsOf(harmony);
  const cores: CoreForm[] = [];
  const add = (form: string, tag: string, continuation = follow.clitic): void => {
    cores.push({ form, continuation, tag });
  };
  const persons = (stem: string, tense: string): void => {
    for (const [ending, person] of PERSONS) add(stem + ending, `${tense}.${person}`);
  };
  persons(stems.weak, 'prs');
  add(stems.third, 'prs.3');
  add(stems.thirdPlural ?? `${stems.strong}v${a}t`, 'prs.3p');
  add(stems.weak, 'prs.neg');
  for (const stem of stems.pastWeak) persons(stem, 'pst');
  add(stems.pastStrong, 'pst.3');
  add(`${stems.pastStrong}v${a}t`, 'pst.3p');
  persons(stems.conditional, 'cnd');
  add(stems.conditional, 'cnd.3');
  add(`${stems.conditional}v${a}t`, 'cnd.3p');
  persons(stems.potential, 'pot');
  add(`${stems.potential}e`, 'pot.3');
  add(stems.potential, 'pot.neg');
  add(`${stems.potential}v${a}t`, 'pot.3p');
  for (const ending of [`k${a}${a}`, `k${o}${o}n`, `k${o}${o}t`, `k${a}${a}mme`, `k${o}`])
    add(stems.imperative + ending, 'imp', follow.none);
  add(`${stems.passivePresent}${a}${a}n`, 'pass.prs');
  add(stems.passivePresent + a, 'pass.neg');
  add(`${stems.passivePast}iin`, 'pass.pst');
  add(`${stems.passivePast}${a}isiin`, 'pass.cnd');
  add(`${stems.passivePast}${a}isi`, 'pass.cnd.neg');
  add(`${stems.passivePast}${a}neen`, 'pass.pot');
  add(`${stems.passivePast}${a}k${o}${o}n`, 'pass.imp', follow.none);
  return cores;
}

function infinitives(stems: VerbStems, harmony: Harmony): CoreForm[] {
  const { a } = harmony;
  const follow = continuationsOf(harmony);
  const cores: CoreForm[] = [];
  const add = (form: string, tag: string): void => {
    cores.push({ form, continuation: follow.clitic, tag });
  };
  const both = (form: string, tag: string): void => {
    add(form, tag);
    cores.push({ form, continuation: follow.possessiveLongA, tag: `${tag}.px` });
  };
  add(stems.infinitive, 'inf1');
  cores.push({ form: `${stems.infinitive}kse`, continuation: follow.possessiveLongE, tag: 'inf1.px' });
  const base = stems.infinitive.slice(0, -1);
  const second = base.endsWith('e') ? `${base.slice(0, -1)}ie` : `${base}e`;
  both(`${second}ss${a}`, 'inf2.ine');
  add(`${second}n`, 'inf2.ins');
  add(`${stems.passivePast}${a}ess${a}`, 'pass.inf2.ine');
  const third = `${stems.strong}m${a}`;
  add(`${third}ss${a}`, 'inf3.ine');
  add(`${third}st${a}`, 'inf3.ela');
  add(`${third}ll${a}`, 'inf3.ade');
  add(`${third}tt${a}`, 'inf3.abe');
  add(`${third}${a}n`, 'inf3.ill');
  add(`${third}n`, 'inf3.ins');
  cores.push({ form: `${third}isill${a}`, continuation: follow.possessiveLongA, tag: 'inf5.px' });
  return cores;
}

function participles(stems: VerbStems, harmony: Harmony): CoreForm[] {
  const { a, o, u } = harmony;
  const declined = (lemma: string, number: number, gradation: Gradation, declension: Declension): CoreForm[] => {
    const nominal = stemsOfType(lemma, { number, gradation }, harmony);
    return nominal === undefined ? [] : decline(nominal, harmony, declension);
  };
  return [
    ...declined(`${stems.strong}minen`, 38, '', { tagPrefix: 'minen.', possessives: 'all', bareComitative: false }),
    ...declined(`${stems.strong}v${a}`, 10, '', participle('va.', ['sg.gen'])),
    ...declined(`${stems.strong}m${a}`, 10, '', {
      tagPrefix: 'ma.',
      possessives: 'all',
      bareComitative: false,
    }),
    ...declined(`${stems.strong}m${a}t${o}n`, 34, '', participle('maton.', [])),
    ...declined(`${stems.perfect}t`, 47, '', participle('nut.', ['sg.gen'])),
    ...declined(`${stems.passivePast}${a}v${a}`, 10, '', participle('pass.tava.', ['sg.gen', 'sg.ess', 'sg.tra'])),
    ...declined(stems.passivePast + u, 1, stems.passiveGradation, participle('pass.tu.', ['sg.par'])),
  ];
}

/** The declension of a participle with the tags of its possessive forms. */
function participle(tagPrefix: string, possessives: Declension['possessives']): Declension {
  return { tagPrefix, possessives, bareComitative: true };
}
