import { FINITE, FINITE_PAST, NEGATION, PASSIVE_PARTICIPLE } from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** Finite forms that are more often another word: the preposition `för`, the noun `delar`. */
const MOSTLY_OTHERS: ReadonlySet<string> = new Set(
  'för delar leder planer former band steg led bar val stöd svar drag vägar rader ringar låg åt vars inför skjutsar fördelar skjuts'.split(
    ' ',
  ),
);

/** Words after which an attributive participle, not a past tense, stands: `de riktade åtgärderna`. */
const BEFORE_ATTRIBUTE =
  /^(?:de|den|det|dessa|alla|en|ett|av|med|för|i|på|till|från|om|våra|sina|deras|andra|många|några|flera|nya|och)$/;

/** Which words of a Swedish clause are finite verbs, by their index. */
export function swedishFinites(readings: readonly VerbReading[]): boolean[] {
  const finite = readings.map((reading, index) => isSure(readings, reading, index));
  if (finite.includes(true)) return finite;
  const participle = readings.findIndex(
    ({ bits }, index) =>
      (bits & FINITE_PAST) !== 0 &&
      (!BEFORE_ATTRIBUTE.test(readings[index - 1]?.word ?? 'de') || isAfterPronoun(readings, index)),
  );
  const doubtful = readings.findIndex(
    ({ bits, word }, index) =>
      (bits & FINITE) !== 0 &&
      MOSTLY_OTHERS.has(word) &&
      !/^(?:(?:in)?för|åt)$/.test(word) &&
      index > 0 &&
      !BEFORE_ATTRIBUTE.test(readings[index - 1]?.word ?? ''),
  );
  const chosen = participle >= 0 ? participle : doubtful;
  if (chosen >= 0) finite[chosen] = true;
  return finite;
}

/** `De målade väggar`: the pronoun opens the clause and no definite noun follows (`de målade väggarna`). */
function isAfterPronoun(readings: readonly VerbReading[], index: number): boolean {
  return (
    index === 1 &&
    /^(?:de|det|den|alla|andra|några|många)$/.test(readings[0]?.word ?? '') &&
    !/(?:na|et|n)$/.test(readings[2]?.word ?? 'n')
  );
}

/** `barnen träffade en vuxen`: after an attributive participle its noun would follow. */
function isFollowedByObject(readings: readonly VerbReading[], index: number): boolean {
  const before = readings[index - 1]?.word ?? 'de';
  const after = readings[index + 1]?.word ?? '';
  return (
    !BEFORE_ATTRIBUTE.test(before) &&
    /^(?:en|ett|den|det|de|dem|sin|sitt|sina|vår|vårt|våra|på|med|om|att|i|till|ut|upp|in|inte|också|varför|hur)$/.test(
      after,
    )
  );
}

function isSure(
  readings: readonly VerbReading[],
  { bits, word, auxiliary, capital }: VerbReading,
  index: number,
): boolean {
  if ((bits & FINITE) === 0 || (bits & NEGATION) !== 0) return false;
  // A passive with a capital inside a clause is the genitive of a name, and `Ingås` that of a municipality anywhere.
  if (capital && word.endsWith('s') && (index > 0 || word === 'ingås')) return false;
  if (word === 'var')
    return (
      readings[index + 1]?.word !== 'och' &&
      !/^(?:tredje|fjärde|femte|för|sin|sitt|som)$/.test(readings[index + 1]?.word ?? '')
    );
  if (auxiliary !== '' && auxiliary !== 'planera') return true;
  if (MOSTLY_OTHERS.has(word)) return false;
  // `planerade` is a past tense or a participle in the plural; the clause decides.
  if (isFollowedByObject(readings, index)) return true;
  return (bits & PASSIVE_PARTICIPLE) === 0 || (bits & FINITE & ~FINITE_PAST) !== 0;
}
