import type { Clause } from './finnish-clause.ts';
import { isCoordinator, isNounLikeInfinitive } from './finnish-finite.ts';
import { INFINITIVE, INFINITIVE_ILLATIVE } from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** Further infinitives joined to `main`: `voidaan kehittää ja vahvistaa`. */
export function coordinated({ readings, finite }: Clause, main: number): number[] {
  const kind = (readings[main]?.bits ?? 0) & (INFINITIVE | INFINITIVE_ILLATIVE);
  const found: number[] = [];
  if (kind === 0 || finite[main] === true) return found;
  for (let index = main + 1; index < readings.length && finite[index] !== true; index++) {
    const reading = readings[index];
    const before = readings[index - 1];
    if (reading === undefined || before === undefined || (reading.bits & kind) === 0) continue;
    const joined =
      isCoordinator(before.word) ||
      (before.token + 1 < reading.token && found.length === 0 && hasLaterCoordination(readings, index, kind));
    if (joined && !isNounLikeInfinitive(reading.word)) found.push(index);
  }
  return found;
}

/** `kehittää, vahvistaa ja tukea`: the comma's infinitive counts when the list goes on with a coordinator. */
function hasLaterCoordination(readings: readonly VerbReading[], index: number, kind: number): boolean {
  return readings.some(
    ({ bits }, at) => at > index && (bits & kind) !== 0 && isCoordinator(readings[at - 1]?.word ?? ''),
  );
}
