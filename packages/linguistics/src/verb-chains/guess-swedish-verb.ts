import type { VerbChain } from '../types.ts';
import { NEGATION } from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** Guesses the verb of a clause without a known one: verbs in `-era`, and passives in the past, have forms that no noun has. The lexeme is -1. */
export function guessSwedishVerb(readings: readonly VerbReading[]): VerbChain | undefined {
  const verb = readings.find(
    ({ bits, word }, index) => bits === 0 && index > 0 && word.length > 6 && /er(?:a[rs]|ade)$|ades$/.test(word),
  );
  if (verb === undefined) return undefined;
  const { token, word } = verb;
  const denied = readings.some(({ bits }) => (bits & NEGATION) !== 0);
  const passive = word.endsWith('s');
  return {
    first: token,
    last: token,
    main: token,
    lexeme: -1,
    modality: denied ? 'denied' : /ades?$/.test(word) ? 'did' : 'does',
    voice: passive ? 'passive' : 'active',
    person: passive ? 0 : 3,
  };
}
