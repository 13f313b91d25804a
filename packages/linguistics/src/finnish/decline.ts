import type { CoreForm } from '../lexicon/generator.ts';
import { continuationsOf } from './continuations.ts';
import type { Harmony } from './harmony.ts';
import type { NominalStems } from './nominal-stems.ts';

/** Which forms a nominal has with a possessive: all, or those of a few tags (`otettuaan`: `sg.par`). */
export type Possessives = 'all' | readonly string[];

/** How a nominal is declined. */
export interface Declension {
  /** Put before every tag: `va.`, `cmp.`. */
  readonly tagPrefix: string;
  readonly possessives: Possessives;
  /** Whether the comitative stands without a possessive, as that of adjectives does. */
  readonly bareComitative: boolean;
}

/** The declension of a noun. */
export const NOUN: Declension = { tagPrefix: '', possessives: 'all', bareComitative: false };

/** The declension of an adjective. */
export const ADJECTIVE: Declension = { tagPrefix: '', possessives: [], bareComitative: true };

/** All core forms of a nominal. */
export function decline(stems: NominalStems, harmony: Harmony, declension: Declension): CoreForm[] {
  const { a } = harmony;
  const follow = continuationsOf(harmony);
  const cores: CoreForm[] = [];
  const plain = (form: string, tag: string): void => {
    cores.push({ form, continuation: follow.clitic, tag: declension.tagPrefix + tag });
  };
  const possessed = (form: string, tag: string, continuation: number): void => {
    if (declension.possessives !== 'all' && !declension.possessives.includes(tag)) return;
    cores.push({ form, continuation, tag: `${declension.tagPrefix}${tag}.px` });
  };
  const both = (form: string, tag: string): void => {
    plain(form, tag);
    possessed(form, tag, follow.possessiveLongA);
  };

  plain(stems.nominative, 'sg.nom');
  plain(`${stems.weak}n`, 'sg.gen');
  plain(`${stems.weak}t`, 'pl.nom');
  for (const tag of ['sg.nom', 'sg.gen', 'pl.nom']) possessed(stems.strong, tag, follow.possessive);
  for (const form of stems.partitive) {
    plain(form, 'sg.par');
    possessed(form, 'sg.par', form.endsWith(a + a) ? follow.possessive : follow.possessiveLongA);
  }
  for (const form of stems.illative) {
    plain(form, 'sg.ill');
    possessed(form.slice(0, -1), 'sg.ill', follow.possessive);
  }
  both(`${stems.strong}n${a}`, 'sg.ess');
  for (const form of stems.moreEssives ?? []) plain(form, 'sg.ess');
  const locals = (stem: string, number: string): void => {
    both(`${stem}ss${a}`, `${number}.ine`);
    both(`${stem}st${a}`, `${number}.ela`);
    both(`${stem}ll${a}`, `${number}.ade`);
    both(`${stem}lt${a}`, `${number}.abl`);
    plain(`${stem}lle`, `${number}.all`);
    possessed(`${stem}lle`, `${number}.all`, follow.possessiveLongE);
    // possessives after the abessive (`luvattani`) are so rare that they are left out
    plain(`${stem}tt${a}`, `${number}.abe`);
    plain(`${stem}ksi`, `${number}.tra`);
    possessed(`${stem}kse`, `${number}.tra`, follow.possessiveLongE);
  };
  locals(stems.weak, 'sg');
  for (const stem of stems.pluralWeak) {
    locals(stem, 'pl');
    plain(`${stem}n`, 'pl.ins');
  }
  for (const stem of stems.pluralStrong) {
    both(`${stem}n${a}`, 'pl.ess');
    if (declension.bareComitative)
      cores.push({ form: `${stem}ne`, continuation: follow.none, tag: `${declension.tagPrefix}pl.com` });
    possessed(`${stem}ne`, 'pl.com', follow.possessiveLongE);
  }
  for (const form of stems.pluralGenitive) {
    plain(form, 'pl.gen');
    possessed(form.slice(0, -1), 'pl.gen', follow.possessive);
  }
  for (const form of stems.pluralPartitive) both(form, 'pl.par');
  for (const form of stems.pluralIllative) {
    plain(form, 'pl.ill');
    possessed(form.slice(0, -1), 'pl.ill', follow.possessive);
  }
  return cores;
}
