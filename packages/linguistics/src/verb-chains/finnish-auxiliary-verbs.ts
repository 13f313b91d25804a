import type { Modality } from '../types.ts';
import { INFINITIVE, INFINITIVE_ILLATIVE } from './verb-readings.ts';

/** What an auxiliary asks for and what it says of the act. `alone` is its modality without a complement. */
interface Auxiliary {
  readonly takes: number;
  readonly modality: Modality;
  readonly conditional: Modality;
  readonly alone: Modality;
}

function auxiliary(takes: number, modality: Modality, conditional: Modality, alone: Modality): Auxiliary {
  return { takes, modality, conditional, alone };
}

/** Finnish auxiliaries by their lemma. */
export const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map([
  ['voida', auxiliary(INFINITIVE, 'hedged', 'hedged', 'does')],
  ['saattaa', auxiliary(INFINITIVE, 'hedged', 'hedged', 'does')],
  ['mahtaa', auxiliary(INFINITIVE, 'hedged', 'hedged', 'does')],
  ['aikoa', auxiliary(INFINITIVE, 'hedged', 'hedged', 'hedged')],
  ['yrittää', auxiliary(INFINITIVE, 'hedged', 'hedged', 'hedged')],
  ['koettaa', auxiliary(INFINITIVE, 'hedged', 'hedged', 'hedged')],
  ['harkita', auxiliary(INFINITIVE, 'hedged', 'hedged', 'hedged')],
  ['pyrkiä', auxiliary(INFINITIVE_ILLATIVE, 'hedged', 'hedged', 'hedged')],
  ['tavoitella', auxiliary(0, 'hedged', 'hedged', 'hedged')],
  ['pitää', auxiliary(INFINITIVE, 'must', 'wish', 'does')],
  ['täytyä', auxiliary(INFINITIVE, 'must', 'wish', 'must')],
  ['tulla', auxiliary(INFINITIVE, 'must', 'wish', 'does')],
  ['joutua', auxiliary(INFINITIVE_ILLATIVE, 'must', 'hedged', 'does')],
  ['velvoittaa', auxiliary(INFINITIVE_ILLATIVE, 'must', 'hedged', 'does')],
  ['haluta', auxiliary(INFINITIVE, 'wish', 'wish', 'wish')],
  ['tahtoa', auxiliary(INFINITIVE, 'wish', 'wish', 'wish')],
  ['toivoa', auxiliary(INFINITIVE, 'wish', 'wish', 'wish')],
  ['suositella', auxiliary(INFINITIVE, 'wish', 'wish', 'wish')],
  ['kannattaa', auxiliary(INFINITIVE, 'wish', 'wish', 'does')],
  ['saada', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['osata', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['alkaa', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['ehtiä', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['uskaltaa', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['jaksaa', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['tarvita', auxiliary(INFINITIVE, 'must', 'hedged', 'does')],
  ['pystyä', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['kyetä', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['sitoutua', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['ryhtyä', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['päästä', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['lakata', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
]);
