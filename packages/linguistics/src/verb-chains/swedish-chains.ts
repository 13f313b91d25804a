import type { Modality, VerbChain } from '../types.ts';
import { guessSwedishVerb } from './guess-swedish-verb.ts';
import { AUXILIARIES } from './swedish-auxiliary-verbs.ts';
import type { Auxiliary } from './swedish-auxiliary-verbs.ts';
import { swedishFinites } from './swedish-finite.ts';
import { SUBORDINATORS, isDenied } from './swedish-negation.ts';
import {
  ACTIVE_PARTICIPLE,
  FINITE_PAST,
  FINITE_PRESENT,
  INFINITIVE,
  PASSIVE,
  PASSIVE_INFINITIVE,
  PASSIVE_PARTICIPLE,
  PASSIVE_PAST,
  PASSIVE_PRESENT,
} from './verb-readings.ts';
import type { Person, VerbReading } from './verb-readings.ts';

/** Nouns that make `är att …` and `har som … att …` an aim. */
const AIM =
  /^(?:mål(?:e[tn]|sättning(?:en)?)?|avsikt(?:en)?|syftet?|mening(?:en)?|tanken|ambition(?:en)?|strävan|möjlig(?:t|het(?:er)?))$/;

const ADVICE = /^(?:viktigt|bra|skäl|önskvärt|angeläget|lämpligt|motiverat|väsentligt)$/;

const NEED = /^(?:nödvändigt|(?:skyldig|tvung|förplikt).*)$/;

/** Verb chains of one Swedish clause; `isQuestion` says that its sentence ends in a question mark. */
export function swedishChains(readings: readonly VerbReading[], isQuestion: boolean): VerbChain[] {
  const finite = swedishFinites(readings);
  const chains: VerbChain[] = [];
  const used = new Set<number>();
  const opening = readings[0]?.word ?? '';
  const asks =
    isQuestion && (!SUBORDINATORS.test(opening) || /^(?:hur|vad|vem|vilka|vilken|vilket|varför)$/.test(opening));
  for (let at = 0; at < readings.length; at++) {
    if (finite[at] !== true || used.has(at)) continue;
    const anchor = readings[at];
    if (anchor === undefined || isThatIs(readings, at)) continue;
    const { main, modality, passive } = chainFrom(readings, finite, at);
    used.add(main);
    const aim = modality === 'does' ? aimBefore(readings, finite, at) : undefined;
    const wished = readings.slice(0, at + 1).some(({ word }) => word === 'vore');
    const said: Modality = isDenied(readings, finite, at) ? 'denied' : wished ? 'wish' : (aim ?? modality);
    chains.push({
      first: anchor.token,
      last: readings[Math.max(at, main)]?.token ?? anchor.token,
      main: readings[main]?.token ?? anchor.token,
      lexeme: readings[main]?.lexeme ?? -1,
      modality: asks ? 'asked' : said,
      voice: passive ? 'passive' : 'active',
      person: passive ? 0 : personOf(readings, at),
    });
  }
  if (chains.length > 0) return chains;
  const guess = guessSwedishVerb(readings);
  return guess === undefined ? [] : [{ ...guess, modality: asks ? 'asked' : guess.modality }];
}

/** `det vill säga` explains and wishes nothing. */
function isThatIs(readings: readonly VerbReading[], at: number): boolean {
  return readings[at]?.word === 'vill' && readings[at - 1]?.word === 'det' && readings[at + 1]?.word === 'säga';
}

interface Found {
  readonly main: number;
  readonly modality: Modality;
  readonly passive: boolean;
}

function chainFrom(readings: readonly VerbReading[], finite: readonly boolean[], at: number): Found {
  const anchor = readings[at];
  const bits = anchor?.bits ?? 0;
  // `leds` is the present of one verb and the past of another: a plan speaks of what is done.
  const past = (bits & (FINITE_PAST | PASSIVE_PAST)) !== 0 && (bits & (FINITE_PRESENT | PASSIVE_PRESENT)) === 0;
  const plain: Found = { main: at, modality: past ? 'did' : 'does', passive: isPassive(bits) };
  if (anchor === undefined) return plain;
  if (anchor.auxiliary === 'ha') return fromHave(readings, finite, at) ?? plain;
  if (anchor.auxiliary === 'bli') return fromBecome(readings, finite, at, plain.modality) ?? plain;
  if (anchor.auxiliary === 'vara') return fromBe(readings, finite, at) ?? plain;
  const known = AUXILIARIES.get(anchor.auxiliary);
  if (known === undefined) return plain;
  const infinitive = complement(readings, finite, at, known.mark);
  if (infinitive >= 0) return { ...deeper(readings, finite, infinitive), modality: past ? known.past : known.modality };
  return known.alone === undefined ? plain : { ...plain, modality: known.alone };
}

/** Deponents (`finns`, `hoppas`) are active: their form is in no other verb's passive alone. */
function isPassive(bits: number): boolean {
  return (bits & PASSIVE) !== 0 && (bits & (FINITE_PRESENT | FINITE_PAST)) === 0;
}

/** `målet är att alla barn hörs`: the finite verb after `att` tells the aim; `det är önskvärt att alla barn hörs`, `vi önskar att …`: the wish. */
function aimBefore(readings: readonly VerbReading[], finite: readonly boolean[], at: number): Modality | undefined {
  const mark = readings.findIndex(({ word }, index) => word === 'att' && index < at);
  const before = readings[mark - 1];
  if (mark <= 0 || before === undefined) return undefined;
  if (before.auxiliary === 'vara' && finite[mark - 1] === true)
    return readings.some(({ word }, index) => index < mark && AIM.test(word)) ? 'hedged' : undefined;
  // `vi hoppas att alla barn hörs`
  if (AUXILIARIES.get(before.auxiliary)?.alone === 'wish') return 'wish';
  const copula = readings[mark - 2];
  return ADVICE.test(before.word) && copula?.auxiliary === 'vara' ? 'wish' : undefined;
}

/** `har bedömt`, `har som mål att bedöma`. */
function fromHave(readings: readonly VerbReading[], finite: readonly boolean[], at: number): Found | undefined {
  const supine = next(readings, finite, at, ACTIVE_PARTICIPLE);
  if (
    supine >= 0 &&
    !readings.slice(at + 1, supine).some(({ word }) => word === 'en' || word === 'ett' || word === 'som')
  ) {
    const reading = readings[supine];
    // `har blivit hört`: the participle is the act.
    const participle = reading?.auxiliary === 'bli' ? next(readings, finite, supine, PASSIVE_PARTICIPLE) : -1;
    const passive =
      participle >= 0 ||
      (reading?.word.endsWith('s') === true &&
        !/(?:lyckats|hoppats|vistats|trivts|mints|funnits|synts)$/.test(reading.word));
    return { main: participle >= 0 ? participle : supine, modality: 'did', passive };
  }
  const infinitive = complement(readings, finite, at, 'att');
  if (infinitive < 0) return undefined;
  const between = readings.slice(at + 1, infinitive);
  if (between.some(({ word }) => NEED.test(word))) return { ...deeper(readings, finite, infinitive), modality: 'must' };
  if (between.some(({ word }) => AIM.test(word)))
    return { ...deeper(readings, finite, infinitive), modality: 'hedged' };
  return undefined;
}

/** `blir bedömd`, `blev hört`. */
function fromBecome(
  readings: readonly VerbReading[],
  finite: readonly boolean[],
  at: number,
  modality: Modality,
): Found | undefined {
  const participle = next(readings, finite, at, PASSIVE_PARTICIPLE);
  return participle < 0 || participle > at + 4 ? undefined : { main: participle, modality, passive: true };
}

/** `målet är att bedöma`, `är skyldig att bedöma`, `är viktigt att bedöma`. */
function fromBe(readings: readonly VerbReading[], finite: readonly boolean[], at: number): Found | undefined {
  const infinitive = complement(readings, finite, at, 'att');
  // `målet är att alla barn hörs`: what is aimed at has a verb of its own.
  if (infinitive < 0)
    return readings[at + 1]?.word === 'att' && AIM.test(readings[at - 1]?.word ?? '')
      ? { main: at, modality: 'hedged', passive: false }
      : undefined;
  const words = readings.slice(0, infinitive).map(({ word }) => word);
  const modality = words.some((word) => NEED.test(word))
    ? 'must'
    : words.some((word) => AIM.test(word))
      ? 'hedged'
      : words.some((word) => ADVICE.test(word))
        ? 'wish'
        : undefined;
  return modality === undefined ? undefined : { ...deeper(readings, finite, infinitive), modality };
}

/** Follows `bli hörd`, `ha bedömt` and `kunna bedöma` to the verb of the act. */
function deeper(
  readings: readonly VerbReading[],
  finite: readonly boolean[],
  infinitive: number,
): { main: number; passive: boolean } {
  const reading = readings[infinitive];
  const passive = reading !== undefined && (reading.bits & PASSIVE_INFINITIVE) !== 0;
  if (reading?.auxiliary === 'bli') {
    const participle = next(readings, finite, infinitive, PASSIVE_PARTICIPLE);
    if (participle >= 0 && participle <= infinitive + 3) return { main: participle, passive: true };
  }
  if (reading?.auxiliary === 'ha') {
    const supine = next(readings, finite, infinitive, ACTIVE_PARTICIPLE);
    if (supine >= 0) return { main: supine, passive: readings[supine]?.word.endsWith('s') === true };
  }
  const known = reading === undefined ? undefined : AUXILIARIES.get(reading.auxiliary);
  if (known !== undefined && known.mark !== 'att') {
    const inner = complement(readings, finite, infinitive, known.mark);
    if (inner >= 0 && inner <= infinitive + 3) return deeper(readings, finite, inner);
  }
  return { main: infinitive, passive };
}

/** The first infinitive after `at`, before the next finite verb, with or without `att` as asked. */
function complement(
  readings: readonly VerbReading[],
  finite: readonly boolean[],
  at: number,
  mark: Auxiliary['mark'],
): number {
  for (let index = at + 1; index < readings.length; index++) {
    const bits = readings[index]?.bits ?? 0;
    // `ska lyckas`, `bör beaktas`: infinitive and present are alike; after an auxiliary it is the infinitive.
    if (finite[index] === true && (bits & (INFINITIVE | PASSIVE_INFINITIVE)) === 0) return -1;
    if ((bits & (INFINITIVE | PASSIVE_INFINITIVE)) === 0) continue;
    // `att bedöma`, `att inte bedöma`, `att i god tid bedöma`
    const marked = readings.slice(Math.max(at + 1, index - 4), index).some(({ word }) => word === 'att');
    if (mark === 'either' || (mark === 'att') === marked) return index;
    if (mark === 'bare') return -1;
  }
  return -1;
}

function next(readings: readonly VerbReading[], finite: readonly boolean[], at: number, mask: number): number {
  for (let index = at + 1; index < readings.length && finite[index] !== true; index++) {
    if (((readings[index]?.bits ?? 0) & mask) !== 0) return index;
  }
  return -1;
}

/** `vi`, `jag`, or `de` beside the verb; else the third person. */
function personOf(readings: readonly VerbReading[], at: number): Person {
  if (readings[at - 1]?.word === 'de' || readings[at + 1]?.word === 'de') return 6;
  for (const { word } of readings) {
    if (word === 'vi') return 4;
    if (word === 'jag') return 1;
  }
  return 3;
}
