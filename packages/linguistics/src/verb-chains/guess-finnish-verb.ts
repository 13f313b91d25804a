import type { VerbChain } from '../types.ts';
import type { VerbReading } from './verb-readings.ts';

/** Passives that no noun resembles: `kansainvälistetään`, `optimoitaisiin`, `priorisoidaan`, `ulkoistettiin`. */
const PASSIVE_PRESENT =
  /(?:[^aeiouyäö]etaan|[^aeiouyäö]etään|[oö]idaan|[oö]idään|ellaan|ellään|illaan|illään|oittaan|kirjataan)$/;
const PASSIVE_PAST = /(?:ettiin|oitiin|öitiin|ttiin|eltiin|iltiin)$/;
const PASSIVE_CONDITIONAL = /(?:ttaisiin|ttäisiin|taisiin|täisiin)$/;
/** First person plural: a possessive of a noun looks the same, so it counts at the head of a clause only. */
const FIRST_PLURAL = /(?:[aäoöuye]mme|[oö]imme|elemme|itsemme)$/;

/** Guesses the verb of a clause in which no known verb is finite, by its ending alone; the lexeme is -1. */
export function guessFinnishVerb(readings: readonly VerbReading[]): VerbChain | undefined {
  for (const { word, token } of readings) {
    if (word.length < 7) continue;
    const modality = PASSIVE_PRESENT.test(word)
      ? 'does'
      : PASSIVE_CONDITIONAL.test(word)
        ? 'hedged'
        : PASSIVE_PAST.test(word)
          ? 'did'
          : undefined;
    if (modality !== undefined)
      return { first: token, last: token, main: token, lexeme: -1, modality, voice: 'passive', person: 0 };
  }
  const head = readings[0];
  if (
    head === undefined ||
    head.word.length < 7 ||
    !FIRST_PLURAL.test(head.word) ||
    /(?:aamme|äämme|iomme|uomme)$/.test(head.word) ||
    readings.length < 3
  )
    return undefined;
  return {
    first: head.token,
    last: head.token,
    main: head.token,
    lexeme: -1,
    modality: 'does',
    voice: 'active',
    person: 4,
  };
}
