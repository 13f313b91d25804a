import type { CoreForm } from '../lexicon/generator.ts';
import { continuationsOf } from './continuations.ts';
import { decline } from './decline.ts';
import type { Harmony } from './harmony.ts';
import type { NominalStems } from './nominal-stems.ts';
import { stemsOfType } from './stems-of-type.ts';

/** Adverb, comparative and superlative of an adjective: `vahvasti`, `vahvempi`, `vahvin`; `short` when its weak stem has two syllables. */
export function compare(stems: NominalStems, harmony: Harmony, short: boolean): CoreForm[] {
  const { clitic } = continuationsOf(harmony);
  const cores: CoreForm[] = [{ form: `${stems.weak}sti`, continuation: clitic, tag: 'adv' }];
  // a and ä become e in words of two syllables: vahva, vahvempi
  const base = short && /[^aeiouyäö][aä]$/.test(stems.weak) ? `${stems.weak.slice(0, -1)}e` : stems.weak;
  const comparative = stemsOfType(`${base}mpi`, { number: 16, gradation: 'H' }, harmony);
  if (comparative !== undefined)
    cores.push(...decline(comparative, harmony, { tagPrefix: 'cmp.', possessives: [], bareComitative: true }));
  cores.push({ form: `${base}mmin`, continuation: clitic, tag: 'cmp.adv' });
  // a and ä give way to the i whatever the plural of the word: vahva, vahvoja, vahvin
  const superlatives = /[aä]$/.test(stems.weak) ? [`${stems.weak.slice(0, -1)}i`] : stems.pluralWeak;
  for (const plural of superlatives) {
    const superlative = stemsOfType(`${plural}n`, { number: 36, gradation: '' }, harmony);
    if (superlative !== undefined)
      cores.push(...decline(superlative, harmony, { tagPrefix: 'sup.', possessives: [], bareComitative: true }));
    cores.push({ form: `${plural}mmin`, continuation: clitic, tag: 'sup.adv' });
  }
  return cores;
}
