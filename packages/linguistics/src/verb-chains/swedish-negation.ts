import { NEGATION } from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** Words that open a subordinate clause. */
export const SUBORDINATORS =
  /^(?:som|att|om|när|där|eftersom|medan|innan|så|för|då|hur|vad|vem|vilka|vilken|vilket|varför)$/;

/** A negation after the verb before the next one, or before it in a subordinate clause; `inte bara` affirms. */
export function isDenied(readings: readonly VerbReading[], finite: readonly boolean[], at: number): boolean {
  for (let index = at + 1; index < readings.length && finite[index] !== true; index++) {
    // `i klassen men inte i korridoren`: what is set against the rest is denied alone.
    if (isNegation(readings, index) && !/^och$|^men$/.test(readings[index - 1]?.word ?? '')) return true;
    if (SUBORDINATORS.test(readings[index]?.word ?? '')) break;
  }
  // `Inga barn hörs`, `det finns ingen plan`: what there is none of is not done.
  if (NO.test(readings[0]?.word ?? '') || NO.test(readings[at + 1]?.word ?? '')) return true;
  for (let index = at - 1; index >= 0 && finite[index] !== true; index--) {
    if (isNegation(readings, index)) return true;
    if (SUBORDINATORS.test(readings[index]?.word ?? '')) break;
  }
  return false;
}

const NO = /^(?:ingen|inget|inga|ingenting|varken)$/;

function isNegation(readings: readonly VerbReading[], index: number): boolean {
  if (((readings[index]?.bits ?? 0) & NEGATION) === 0) return false;
  return !/^(?:bara|endast|enbart)$/.test(readings[index + 1]?.word ?? '');
}
