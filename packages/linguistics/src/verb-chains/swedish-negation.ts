import { NEGATION } from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** Words that open a subordinate clause. */
export const SUBORDINATORS =
  /^(?:som|att|om|när|där|eftersom|medan|innan|så|för|då|hur|vad|vem|vilka|vilken|vilket|varför)$/;

/** A negation after the verb before the next one, or before it in a subordinate clause; `inte bara` affirms. */
export function isDenied(readings: readonly VerbReading[], finite: readonly boolean[], at: number): boolean {
  for (let index = at + 1; index < readings.length && finite[index] !== true; index++) {
    if (isNegation(readings, index) && !isSetApart(readings, index)) return true;
    if (SUBORDINATORS.test(readings[index]?.word ?? '')) break;
  }
  // `Inga barn hörs`, `det finns ingen plan`: what there is none of is not done.
  if (NO.test(readings[0]?.word ?? '') || NO.test(readings[at + 1]?.word ?? '')) return true;
  if (SUBJECTS.test(readings[at + 1]?.word ?? '') && NO.test(readings[at + 2]?.word ?? '')) return true;
  for (let index = at - 1; index >= 0 && finite[index] !== true; index--) {
    if (isNegation(readings, index)) return true;
    if (SUBORDINATORS.test(readings[index]?.word ?? '')) break;
  }
  return false;
}

const NO = /^(?:ingen|inget|inga|ingenting|varken)$/;

/** Subjects that stand behind an inverted verb: `kostar det ingenting`. */
const SUBJECTS = /^(?:det|den|de|vi|man)$/;

/** `i klassen men inte i korridoren`, `inom ett år, inte inom tio`: what is set against the rest is denied alone. */
function isSetApart(readings: readonly VerbReading[], index: number): boolean {
  const before = readings[index - 1];
  if (before === undefined) return false;
  if (/^(?:och|men|samt|eller)$/.test(before.word)) return true;
  // A mark or a number stands between.
  return (readings[index]?.token ?? 0) - before.token > 1 && readings[index]?.word === 'inte';
}

function isNegation(readings: readonly VerbReading[], index: number): boolean {
  if (((readings[index]?.bits ?? 0) & NEGATION) === 0) return false;
  const after = readings[index + 1]?.word ?? '';
  return after !== 'bara' && after !== 'endast' && after !== 'enbart';
}
