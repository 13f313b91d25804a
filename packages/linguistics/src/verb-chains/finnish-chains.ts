import type { Modality, VerbChain } from '../types.ts';
import { AUXILIARIES } from './finnish-auxiliary-verbs.ts';
import { complementOfBeing, modalityOfBeing } from './finnish-being.ts';
import { around, isPast, next } from './finnish-clause.ts';
import type { Clause, Found } from './finnish-clause.ts';
import { coordinated } from './finnish-coordination.ts';
import { finnishFinites, isNounLikeInfinitive } from './finnish-finite.ts';
import { asksItself, isAsking } from './finnish-question.ts';
import { guessFinnishVerb } from './guess-finnish-verb.ts';
import {
  ACTIVE_PARTICIPLE,
  CONNEGATIVE,
  FINITE_CONDITIONAL,
  INFINITIVE,
  INFINITIVE_ILLATIVE,
  PASSIVE,
  PASSIVE_CONDITIONAL,
  PASSIVE_INFINITIVE,
  PASSIVE_PARTICIPLE,
} from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** What the sentence around a clause is. */
export interface Surroundings {
  /** It ends in a question mark. */
  readonly isQuestion: boolean;
  /** A question clitic in the clause asks the reader; false in an indirect question. */
  readonly isDirect: boolean;
  /** It ends in any closing mark. */
  readonly isClosed: boolean;
}

/** Verb chains of one Finnish clause. */
export function finnishChains(
  readings: readonly VerbReading[],
  { isQuestion, isDirect, isClosed }: Surroundings,
): VerbChain[] {
  const finite = finnishFinites(readings, isClosed);
  const chains: VerbChain[] = [];
  const used = new Set<number>();
  for (let at = 0; at < readings.length; at++) {
    if (finite[at] !== true || used.has(at)) continue;
    const anchor = readings[at];
    if (anchor === undefined) continue;
    const clause: Clause = { readings, finite, used };
    const found = anchor.auxiliary === 'ei' ? negated(clause, at) : affirmed(clause, at);
    if (found === undefined) continue;
    const asked =
      isDirect && /k[oö](?:han|hän|s)?$/.test(anchor.word) && isAsking(anchor)
        ? true
        : isQuestion && asksItself(readings, at);
    for (const main of [found.main, ...coordinated(clause, found.main)]) {
      used.add(main);
      chains.push(chain(readings, at, { ...found, main, modality: asked ? 'asked' : found.modality }));
    }
  }
  if (chains.length > 0) return chains;
  const guess = guessFinnishVerb(readings);
  return guess === undefined ? [] : [{ ...guess, modality: isQuestion ? 'asked' : guess.modality }];
}

const ONLY = /^(?:vain|ainoastaan|pelkästään)$/;

/** `ei arvioida`, `ei ole arvioitu`, `ei voida arvioida`, `ei pyritä arvioimaan`. */
function negated(clause: Clause, at: number): Found | undefined {
  const { readings } = clause;
  const anchor = readings[at];
  const mask = CONNEGATIVE | PASSIVE_INFINITIVE | ACTIVE_PARTICIPLE | PASSIVE_PARTICIPLE | FINITE_CONDITIONAL;
  const head = next(clause, at, mask);
  const reading = readings[head];
  if (anchor === undefined || reading === undefined) return undefined;
  // `ei vain … vaan myös` affirms.
  const modality: Modality = [at + 1, head + 1].some((index) => ONLY.test(readings[index]?.word ?? ''))
    ? 'does'
    : 'denied';
  const passive = (reading.bits & (CONNEGATIVE | ACTIVE_PARTICIPLE | FINITE_CONDITIONAL)) === 0;
  const complement = complementOf(clause, head, false);
  const main = complement?.main ?? head;
  const isPassive = passive || complement?.passive === true;
  return { main, modality, passive: isPassive, person: isPassive ? 0 : anchor.person };
}

function affirmed(clause: Clause, at: number): Found | undefined {
  const anchor = clause.readings[at];
  if (anchor === undefined) return undefined;
  const passive = (anchor.bits & PASSIVE) !== 0;
  const person = passive ? 0 : anchor.person;
  const conditional = (anchor.bits & (FINITE_CONDITIONAL | PASSIVE_CONDITIONAL)) !== 0;
  const complement = complementOf(clause, at, conditional);
  if (complement !== undefined) return { passive, person, ...complement };
  const known = AUXILIARIES.get(anchor.auxiliary);
  if (anchor.auxiliary === 'olla')
    return { main: at, passive, person, modality: modalityOfBeing(clause, at, conditional) };
  const past = isPast(anchor);
  const plain: Modality = conditional ? 'hedged' : past ? 'did' : 'does';
  return {
    main: at,
    passive,
    person,
    modality: known !== undefined && known.alone !== 'does' && !past ? known.alone : plain,
  };
}

/** The main verb that an auxiliary or `olla` at `at` carries, and what they say together. */
function complementOf(
  clause: Clause,
  at: number,
  conditional: boolean,
): (Partial<Found> & Pick<Found, 'main' | 'modality'>) | undefined {
  const { readings } = clause;
  const anchor = readings[at];
  if (anchor === undefined) return undefined;
  if (anchor.auxiliary === 'olla') return complementOfBeing(clause, at, conditional);
  const known = AUXILIARIES.get(anchor.auxiliary);
  if (known === undefined) return undefined;
  const main = withoutSupport(readings, anchor, around(clause, at, known.takes));
  const past = isPast(anchor);
  if (main < 0) {
    // `tulee heikkenemään` only tells of the future.
    const future = anchor.auxiliary === 'tulla' && !past ? next(clause, at, INFINITIVE_ILLATIVE) : -1;
    return future < 0 || readings[future]?.word === 'voimaan'
      ? undefined
      : { main: future, modality: conditional ? 'hedged' : 'does' };
  }
  const impersonal =
    known.modality === 'must' && known.takes === INFINITIVE && (anchor.bits & PASSIVE) === 0
      ? { person: 0 as const }
      : {};
  const modality = conditional
    ? known.conditional
    : past && (known.modality === 'does' || anchor.auxiliary === 'voida')
      ? 'did'
      : known.modality;
  // `on voitava arvioida`, `pitää voida arvioida`: the inner auxiliary carries the act, the outer one the modality.
  const inner = readings[main];
  const deeper =
    inner !== undefined && AUXILIARIES.has(inner.auxiliary)
      ? around({ ...clause, used: new Set([...clause.used, main]) }, main, AUXILIARIES.get(inner.auxiliary)?.takes ?? 0)
      : -1;
  return { main: deeper > main ? deeper : main, modality, ...impersonal };
}

/** `saa tukea`, `tarvitsee neuvoa`: a noun in the partitive, not an infinitive. */
function withoutSupport(readings: readonly VerbReading[], { auxiliary: lemma }: VerbReading, main: number): number {
  return (lemma === 'saada' || lemma === 'tarvita') && isNounLikeInfinitive(readings[main]?.word ?? '') ? -1 : main;
}

function chain(
  readings: readonly VerbReading[],
  anchor: number,
  { main, modality, passive, person }: Found,
): VerbChain {
  const first = readings[Math.min(anchor, main)];
  const last = readings[Math.max(anchor, main)];
  const verb = readings[main];
  return {
    first: first?.token ?? 0,
    last: last?.token ?? 0,
    main: verb?.token ?? 0,
    lexeme: verb?.lexeme ?? -1,
    modality,
    voice: passive ? 'passive' : 'active',
    person,
  };
}
