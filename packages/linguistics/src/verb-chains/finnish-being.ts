import type { Modality } from '../types.ts';
import { AUXILIARIES } from './finnish-auxiliary-verbs.ts';
import { isPast, next } from './finnish-clause.ts';
import type { Clause, Found } from './finnish-clause.ts';
import { ACTIVE_PARTICIPLE, INFINITIVE, NECESSIVE_PARTICIPLE, PASSIVE_PARTICIPLE } from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** Words beside `olla` that make a chain of it and an infinitive. */
const AIM = /^(?:tavoit|tarkoitu|aikomu|pyrkimy|mahdollista$|mahdollisuutena|päämäär|aie$|aikeena|määrä$|toive)/;

const AIM_ESSIVE = /^(?:tavoittee|pyrkimykse|tarkoitukse|päämäärä|toivee)na(?:mme|nsa|an|ni)?$/;

const NEED = /^(?:pakko|välttämätön|velvolli|velvoi)/;

const ADVICE =
  /^(?:hyvä|syytä|tärkeä|toivottava|suositeltava|suotava|tarpeen|tarpeellista|järkevä|paikallaan|olennai|perusteltua|hyödyllistä|viisasta|suositus|keskeistä|ensiarvoisen)/;

/** Participles that describe rather than tell what was done. */
const ADJECTIVES =
  /^(?:haluttu|suosittu|toivottu|tunnettu|arvostettu|kaivattu|tottunut|ikääntynyt|kiinnostunut|innostunut)$/;

/** The same in the necessive, where a subject in the nominative stands before `on`. */
const NECESSIVE_ADJECTIVES =
  /^(?:huomattava|merkittävä|valitettava|toivottava|suositeltava|ihailtava|kiitettävä|luotettava|uskottava|ymmärrettävä|saavutettava|hyväksyttävä)$/;

/** `on arvioitava`, `on arvioitu`, `on arvioinut`, `tavoitteena on arvioida`. */
export function complementOfBeing(
  clause: Clause,
  at: number,
  conditional: boolean,
): (Partial<Found> & Pick<Found, 'main' | 'modality'>) | undefined {
  const { readings } = clause;
  const necessive = next(clause, at, NECESSIVE_PARTICIPLE);
  const necessiveWord = readings[necessive]?.word ?? '';
  const isTask = necessiveWord === 'tehtävä' && necessive !== at + 1;
  if (necessive >= 0 && !isTask && !isAdjective(readings, at, necessiveWord))
    return { main: necessive, modality: conditional ? 'wish' : 'must', person: 0, passive: false };
  const participle = next(clause, at, ACTIVE_PARTICIPLE | PASSIVE_PARTICIPLE);
  // `on haluttu työpaikka`, `on tunnettu siitä`: these are adjectives.
  if (isAdjective(readings, at, readings[participle]?.word ?? '') && next(clause, participle, INFINITIVE) < 0)
    return undefined;
  if (participle >= 0) return perfect(clause, participle, conditional);
  const infinitive = next(clause, at, INFINITIVE);
  if (infinitive >= 0) {
    const modality = modalityWithInfinitive(readings, infinitive, conditional);
    if (modality !== undefined) return { main: infinitive, modality };
  }
  const guess = guessParticiple(readings, at);
  if (guess >= 0)
    return {
      main: guess,
      modality: conditional ? 'hedged' : 'did',
      ...(/[nlrs][uy]t$|neet$/.test(readings[guess]?.word ?? '') ? {} : { passive: true, person: 0 }),
    };
  // `esiin noussut on`, `kuten sovittu on`: the participle right before.
  const before = readings[at - 1];
  if (
    before !== undefined &&
    (before.bits & (ACTIVE_PARTICIPLE | PASSIVE_PARTICIPLE)) !== 0 &&
    at === readings.length - 1
  ) {
    return perfect(clause, at - 1, conditional);
  }
  return undefined;
}

/** `on arvioitu`, `on haluttu arvioida`, `on pyritty arvioimaan`. */
function perfect(
  clause: Clause,
  participle: number,
  conditional: boolean,
): Partial<Found> & Pick<Found, 'main' | 'modality'> {
  const reading = clause.readings[participle];
  const passive = ((reading?.bits ?? 0) & ACTIVE_PARTICIPLE) === 0;
  const voice = { passive, ...(passive ? { person: 0 as const } : {}) };
  const carried = AUXILIARIES.get(reading?.auxiliary ?? '');
  const inner = carried === undefined || carried.takes === 0 ? -1 : next(clause, participle, carried.takes);
  if (carried === undefined || inner < 0)
    return { main: participle, modality: conditional ? 'hedged' : 'did', ...voice };
  const kept = carried.modality === 'wish' || (carried.modality === 'hedged' && reading?.auxiliary !== 'voida');
  return { main: inner, modality: conditional ? 'hedged' : kept ? carried.modality : 'did', ...voice };
}

/** Modality of `on … arvioida` by the word that carries the infinitive. */
function modalityWithInfinitive(
  readings: readonly VerbReading[],
  infinitive: number,
  conditional: boolean,
): Modality | undefined {
  const words = readings.slice(0, infinitive + 3).map(({ word }) => word);
  if (words.some((word) => NEED.test(word))) return conditional ? 'wish' : 'must';
  if (words.some((word) => AIM.test(word))) return 'hedged';
  // `on hyvä kasvaa` praises, `olisi hyvä arvioida` advises.
  if (words.some((word) => ADVICE.test(word) && (conditional || word !== 'hyvä'))) return 'wish';
  return words.some((word) => word.startsWith('tehtävä')) ? 'does' : undefined;
}

/** `tavoitteena on …`, `olisi …`, `oli …`, `on …`. */
export function modalityOfBeing({ readings }: Clause, at: number, conditional: boolean): Modality {
  if (readings.some(({ word }) => AIM_ESSIVE.test(word))) return 'hedged';
  if (conditional) return readings.some(({ word }) => ADVICE.test(word)) ? 'wish' : 'hedged';
  return isPast(readings[at]) ? 'did' : 'does';
}

/** `palvelu on luotettava` describes; after a genitive or at the head of the clause (`kunnan on saavutettava tavoite`) something must be done. */
function isAdjective(readings: readonly VerbReading[], at: number, word: string): boolean {
  if (ADJECTIVES.test(word)) return true;
  const before = readings[at - 1]?.word ?? '';
  return (
    NECESSIVE_ADJECTIVES.test(word) &&
    before !== '' &&
    !/(?:n|ksi|sti|l[lt][aä]|s[st][aä]|lle|n[aä]|myös)$/.test(before)
  );
}

/** A participle of a verb that nobody listed, right after `olla` or after one adverb: `on usein priorisoitu`. */
function guessParticiple(readings: readonly VerbReading[], at: number): number {
  for (let index = at + 1; index <= at + 2; index++) {
    const reading = readings[index];
    if (reading !== undefined && reading.bits === 0 && reading.word.length > 6 && UNKNOWN_PARTICIPLE.test(reading.word))
      return index;
  }
  return -1;
}

const UNKNOWN_PARTICIPLE = /(?:[aeiouyäölnr]t[uy]|t{2}[uy]|s[st][uy]|[aeiouyäö]n[uy]t|[lrs]{2}[uy]t|neet)$/;
