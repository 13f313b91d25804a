import type { VerbChain } from '../types.ts';
import { NEGATION } from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** Endings that no noun has: of verbs in `-era`, and of a passive in the past (`omprövades`). */
const ENDINGS = /(?:er(?:ar|as|ade|ades)|[^aeiouyåäö]ades)$/;

/** Guesses the verb of a clause without a known one, by its ending. The lexeme is -1. */
export function guessSwedishVerb(readings: readonly VerbReading[]): VerbChain | undefined {
  const verb = readings.find(
    ({ bits, word }, index) => bits === 0 && index > 0 && word.length > 6 && ENDINGS.test(word),
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
