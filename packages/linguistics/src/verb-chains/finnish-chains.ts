import type { Modality, VerbChain } from '../types.ts';
import { finnishFinites, isCoordinator, isNounLikeInfinitive } from './finnish-finite.ts';
import { guessFinnishVerb } from './guess-finnish-verb.ts';
import {
  ACTIVE_PARTICIPLE,
  CONNEGATIVE,
  FINITE,
  FINITE_CONDITIONAL,
  FINITE_PAST,
  FINITE_PRESENT,
  INFINITIVE,
  INFINITIVE_ILLATIVE,
  NECESSIVE_PARTICIPLE,
  PASSIVE,
  PASSIVE_CONDITIONAL,
  PASSIVE_INFINITIVE,
  PASSIVE_PARTICIPLE,
  PASSIVE_PAST,
} from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** What an auxiliary asks for and what it says of the act. `alone` is its modality without a complement. */
interface Auxiliary {
  readonly takes: number;
  readonly modality: Modality;
  readonly conditional: Modality;
  readonly alone: Modality;
}

function auxiliary(takes: number, modality: Modality, conditional: Modality, alone: Modality): Auxiliary {
  return { takes, modality, conditional, alone };
}

const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map([
  ['voida', auxiliary(INFINITIVE, 'hedged', 'hedged', 'does')],
  ['saattaa', auxiliary(INFINITIVE, 'hedged', 'hedged', 'does')],
  ['mahtaa', auxiliary(INFINITIVE, 'hedged', 'hedged', 'does')],
  ['aikoa', auxiliary(INFINITIVE, 'hedged', 'hedged', 'hedged')],
  ['yrittää', auxiliary(INFINITIVE, 'hedged', 'hedged', 'hedged')],
  ['koettaa', auxiliary(INFINITIVE, 'hedged', 'hedged', 'hedged')],
  ['harkita', auxiliary(INFINITIVE, 'hedged', 'hedged', 'hedged')],
  ['pyrkiä', auxiliary(INFINITIVE_ILLATIVE, 'hedged', 'hedged', 'hedged')],
  ['tavoitella', auxiliary(0, 'hedged', 'hedged', 'hedged')],
  ['pitää', auxiliary(INFINITIVE, 'must', 'wish', 'does')],
  ['täytyä', auxiliary(INFINITIVE, 'must', 'wish', 'must')],
  ['tulla', auxiliary(INFINITIVE, 'must', 'wish', 'does')],
  ['joutua', auxiliary(INFINITIVE_ILLATIVE, 'must', 'hedged', 'does')],
  ['velvoittaa', auxiliary(INFINITIVE_ILLATIVE, 'must', 'hedged', 'does')],
  ['haluta', auxiliary(INFINITIVE, 'wish', 'wish', 'wish')],
  ['tahtoa', auxiliary(INFINITIVE, 'wish', 'wish', 'wish')],
  ['toivoa', auxiliary(INFINITIVE, 'wish', 'wish', 'wish')],
  ['suositella', auxiliary(INFINITIVE, 'wish', 'wish', 'wish')],
  ['kannattaa', auxiliary(INFINITIVE, 'wish', 'wish', 'does')],
  ['saada', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['osata', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['alkaa', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['ehtiä', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['uskaltaa', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['jaksaa', auxiliary(INFINITIVE, 'does', 'hedged', 'does')],
  ['tarvita', auxiliary(INFINITIVE, 'must', 'hedged', 'does')],
  ['pystyä', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['kyetä', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['sitoutua', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['ryhtyä', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['päästä', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
  ['lakata', auxiliary(INFINITIVE_ILLATIVE, 'does', 'hedged', 'does')],
]);

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

/** What a place in the clause amounts to. */
interface Found {
  readonly main: number;
  readonly modality: Modality;
  readonly passive: boolean;
  readonly person: VerbReading['person'];
}

/** Verb chains of one Finnish clause; `isQuestion` says that its sentence ends in a question mark, `isClosed` that it ends in any. */
export function finnishChains(readings: readonly VerbReading[], isQuestion: boolean, isClosed: boolean): VerbChain[] {
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
      /k[oö](?:han|hän|s)?$/.test(anchor.word) && isAsking(anchor) ? true : isQuestion && asksItself(readings, at);
    for (const main of [found.main, ...coordinated(clause, found.main)]) {
      used.add(main);
      chains.push(chain(readings, at, { ...found, main, modality: asked ? 'asked' : found.modality }));
    }
  }
  if (chains.length > 0) return chains;
  const guess = guessFinnishVerb(readings);
  return guess === undefined ? [] : [{ ...guess, modality: isQuestion ? 'asked' : guess.modality }];
}

interface Clause {
  readonly readings: readonly VerbReading[];
  readonly finite: readonly boolean[];
  readonly used: ReadonlySet<number>;
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

/** `on arvioitava`, `on arvioitu`, `on arvioinut`, `tavoitteena on arvioida`. */
function complementOfBeing(
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
function modalityOfBeing({ readings }: Clause, at: number, conditional: boolean): Modality {
  if (readings.some(({ word }) => AIM_ESSIVE.test(word))) return 'hedged';
  if (conditional) return readings.some(({ word }) => ADVICE.test(word)) ? 'wish' : 'hedged';
  return isPast(readings[at]) ? 'did' : 'does';
}

/** A form that is past and cannot be present; `tutkimme` is read as present. */
function isPast(reading: VerbReading | undefined): boolean {
  if (reading === undefined) return false;
  return (
    (reading.bits & (FINITE_PAST | PASSIVE_PAST)) !== 0 &&
    (reading.bits & (FINITE_PRESENT | (FINITE & PASSIVE & ~PASSIVE_PAST))) === 0
  );
}

/** The nearest unused word after `at` with one of the bits, before the next finite verb; -1 when there is none. */
function next({ readings, finite, used }: Clause, at: number, mask: number): number {
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
function around(clause: Clause, at: number, mask: number): number {
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

/** Further infinitives joined to `main`: `voidaan kehittää ja vahvistaa`. */
function coordinated({ readings, finite }: Clause, main: number): number[] {
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

function isAsking({ word }: VerbReading): boolean {
  return word.length > 4 && !/(?:ikko|akko|ukko|kko|kkö)$/.test(word);
}

const QUESTION_WORD =
  /^(?:mi(?:ten|ksi|lloin|ssä|stä|hin|kä|tä|nkä|llä|tkä|llainen|llaisia|nne)|kuka|ketkä|kenen|ketä|kuinka|montako|paljonko|onko|entä|kumpi)$/;

/** A clause asks when a question word stands among its first words or it is the only one. */
function asksItself(readings: readonly VerbReading[], at: number): boolean {
  return readings.some(
    ({ word }, index) => index <= Math.min(at, 2) && (QUESTION_WORD.test(word) || /.{2}k[oö]$/.test(word)),
  );
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
