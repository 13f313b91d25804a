import type { Modality } from '../types.ts';
import { isNounLikeInfinitive } from './finnish-finite.ts';
import { FINITE, FINITE_PAST, FINITE_PRESENT, PASSIVE, PASSIVE_PAST } from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** A clause as the chain reader sees it: its words, which of them are finite, and which already belong to a chain. */
export interface Clause {
  readonly readings: readonly VerbReading[];
  readonly finite: readonly boolean[];
  readonly used: ReadonlySet<number>;
}

/** What a place in the clause amounts to. */
export interface Found {
  readonly main: number;
  readonly modality: Modality;
  readonly passive: boolean;
  readonly person: VerbReading['person'];
}

/** The nearest unused word after `at` with one of the bits, before the next finite verb; -1 when there is none. */
export function next({ readings, finite, used }: Clause, at: number, mask: number): number {
  for (let index = at + 1; index < readings.length; index++) {
    const bits = readings[index]?.bits ?? 0;
    if ((bits & mask) !== 0 && !used.has(index) && finite[index] !== true) return index;
    if (finite[index] === true) return -1;
  }
  return -1;
}

/** Nouns that carry an infinitive of their own. */
const NOUN_WITH_INFINITIVE =
  /^(?:mahdollisuu|oikeu|valmiu|kyky|kyvy|halua$|halun$|velvollisuu|lupa|luvan$|tarve|tarpee|keino|vapau|rohkeu)/;

/** The complement after `at`, else before it. */
export function around(clause: Clause, at: number, mask: number): number {
  if (mask === 0) return -1;
  const { readings, finite, used } = clause;
  let after = next(clause, at, mask);
  // `tarvitaan kykyä nähdä`: the infinitive belongs to the noun.
  while (after > at + 1 && NOUN_WITH_INFINITIVE.test(readings[after - 1]?.word ?? ''))
    after = next(clause, after, mask);
  if (after >= 0) return after;
  for (let index = at - 1; index >= 0 && finite[index] !== true; index--) {
    const reading = readings[index];
    if (reading !== undefined && (reading.bits & mask) !== 0 && !used.has(index) && !isNounLikeInfinitive(reading.word))
      return index;
  }
  return -1;
}

/** A form that is past and cannot be present; `tutkimme` is read as present. */
export function isPast(reading: VerbReading | undefined): boolean {
  if (reading === undefined) return false;
  return (
    (reading.bits & (FINITE_PAST | PASSIVE_PAST)) !== 0 &&
    (reading.bits & (FINITE_PRESENT | (FINITE & PASSIVE & ~PASSIVE_PAST))) === 0
  );
}
