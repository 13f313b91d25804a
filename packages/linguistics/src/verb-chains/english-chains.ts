import type { Modality, VerbChain } from '../types.ts';
import {
  FINITE_PAST,
  FINITE_PRESENT,
  INFINITIVE,
  INFINITIVE_ILLATIVE,
  NEGATION,
  PASSIVE_PARTICIPLE,
} from './verb-readings.ts';
import type { Person, VerbReading } from './verb-readings.ts';

/** Modal verbs, and verbs that hedge with `to`. */
const MODALS: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ['will', 'does'],
  ['must', 'must'],
  ['should', 'wish'],
  ['may', 'hedged'],
  ['would', 'hedged'],
]);
const HEDGES = /^(?:aim|strive|seek|intend|plan|hope|try)/;
const WISHES = /^want/;
/** Verbs that wish with a clause: `we hope that …`. */
const WISHES_THAT = /^(?:hope|hopes|hoped|wish|wishes|wished)$/;
/** First words of a clause whose subject there is none of. */
const NONE = /^(?:no|none|nobody|neither|nothing)$/;
/** Openings in which `no` and `none` deny nothing: `no later than May`, `no fewer than ten`, `none the less`. */
const NOT_NONE = /^(?:no (?:later|sooner|earlier|doubt|matter)|no (?:less|fewer|more) than|none the)(?: |$)/;
const AIM = /^(?:aim|aims|goal|goals|objective|purpose|intention|ambition|possible)$/;

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|of|in|on|for|with|by|from|at|its|their|our|his|her|each|every|no|and|or|as|into|to|all|such|any|own|new|good)$/;
const ARTICLE = /^(?:the|a|an|their|its|our)$/;
const SUBJECT =
  /^(?:we|they|you|i|who|which|that|people|children|pupils|families|parents|young|youth|both|all|adults|and)$/;
const SUBORDINATOR = /^(?:that|if|because|while|before|after|so|whether)$/;

/** A first word that turns subject and auxiliary round. */
const QUESTION = /^(?:where|when|how|what|why|who|which)$/;

/** Whether a clause opens with a subject that there is none of. */
function deniesSubject(readings: readonly VerbReading[]): boolean {
  if (!NONE.test(readings[0]?.word ?? '')) return false;
  const opening = readings
    .slice(0, 3)
    .map(({ word }) => word)
    .join(' ');
  return !NOT_NONE.test(opening);
}

/** Verb chains of one English clause; `isQuestion` says that its sentence ends in a question mark. */
export function englishChains(readings: readonly VerbReading[], isQuestion: boolean): VerbChain[] {
  const chains: VerbChain[] = [];
  let at = 0;
  while (at < readings.length) {
    const found = chainFrom(readings, at);
    if (found === undefined) {
      at++;
      continue;
    }
    const { main, last, modality, passive } = found;
    const denied =
      readings
        .slice(Math.max(0, at - 1), last + 2)
        .some(
          ({ bits, word }, index, list) =>
            ((bits & NEGATION) !== 0 || word.endsWith("n't") || word === 'cannot' || (index === 0 && word === 'no')) &&
            list[index + 1]?.word !== 'only',
        ) ||
      (chains.length === 0 && deniesSubject(readings));
    const asked = isQuestion && chains.length === 0 && !SUBORDINATOR.test(readings[0]?.word ?? '');
    chains.push({
      first: readings[at]?.token ?? 0,
      last: readings[last]?.token ?? 0,
      main: readings[main]?.token ?? 0,
      lexeme: readings[main]?.lexeme ?? -1,
      modality: asked ? 'asked' : denied ? 'denied' : modality,
      voice: passive ? 'passive' : 'active',
      person: passive ? 0 : personBefore(readings, at),
    });
    at = last + 1;
  }
  return chains;
}

interface Found {
  readonly main: number;
  readonly last: number;
  readonly modality: Modality;
  readonly passive: boolean;
}

function chainFrom(readings: readonly VerbReading[], at: number): Found | undefined {
  const anchor = readings[at];
  if (anchor === undefined || (anchor.bits & ~NEGATION) === 0) return undefined;
  const modal = MODALS.get(anchor.auxiliary);
  if (modal !== undefined) {
    const infinitive = infinitiveAfter(readings, at);
    return infinitive < 0 ? undefined : { ...afterInfinitive(readings, infinitive), modality: modal };
  }
  if (anchor.auxiliary === 'be') return fromBe(readings, at);
  if (anchor.auxiliary === 'have') return fromHave(readings, at);
  if (anchor.auxiliary === 'do') {
    const infinitive = infinitiveAfter(readings, at);
    if (infinitive >= 0)
      return { main: infinitive, last: infinitive, modality: isPast(anchor) ? 'did' : 'does', passive: false };
  }
  return isFinite(readings, at) ? withInfinitive(readings, at) : undefined;
}

/** The infinitive after an auxiliary; in a question the subject stands between (`does the board hear`, `where will the children live`). */
function infinitiveAfter(readings: readonly VerbReading[], at: number): number {
  const infinitive = near(readings, at, INFINITIVE);
  if (infinitive >= 0 || (at > 0 && !QUESTION.test(readings[0]?.word ?? ''))) return infinitive;
  return readings.findIndex(
    ({ bits, word }, index) =>
      index > at + 1 && (bits & INFINITIVE) !== 0 && !isAfterDeterminer(readings, index) && word !== 'to',
  );
}

function isAfterDeterminer(readings: readonly VerbReading[], index: number): boolean {
  const before = readings[index - 1];
  return before !== undefined && before.token + 1 === readings[index]?.token && DETERMINER.test(before.word);
}

/** `is assessed`, `was assessed`, `is to assess`, `is assessing`, `the aim is to assess`. */
function fromBe(readings: readonly VerbReading[], at: number): Found | undefined {
  const anchor = readings[at];
  if (anchor === undefined || (anchor.bits & (FINITE_PRESENT | FINITE_PAST)) === 0) return undefined;
  const past = isPast(anchor);
  const participle = near(readings, at, PASSIVE_PARTICIPLE);
  const to = readings[at + 1]?.word === 'to' ? near(readings, at + 1, INFINITIVE) : -1;
  if (to >= 0)
    return {
      ...afterInfinitive(readings, to),
      modality: readings.slice(0, at).some(({ word }) => AIM.test(word)) ? 'hedged' : 'must',
    };
  if (participle >= 0) {
    const inner = readings[participle]?.auxiliary === 'be' ? near(readings, participle, PASSIVE_PARTICIPLE) : -1;
    const main = inner >= 0 ? inner : participle;
    return { main, last: main, modality: past ? 'did' : 'does', passive: true };
  }
  const going = near(readings, at, INFINITIVE_ILLATIVE);
  const main = going >= 0 && going <= at + 2 ? going : at;
  return { main, last: main, modality: past ? 'did' : 'does', passive: false };
}

/** `has assessed`, `has been assessed`, `has to assess`, `has a plan`. */
function fromHave(readings: readonly VerbReading[], at: number): Found | undefined {
  const anchor = readings[at];
  if (anchor === undefined) return undefined;
  if (readings[at + 1]?.word === 'to') {
    const infinitive = near(readings, at + 1, INFINITIVE);
    if (infinitive >= 0) return { ...afterInfinitive(readings, infinitive), modality: 'must' };
  }
  const participle = near(readings, at, PASSIVE_PARTICIPLE);
  if (participle >= 0) {
    const inner = readings[participle]?.word === 'been' ? near(readings, participle, PASSIVE_PARTICIPLE) : -1;
    return inner >= 0
      ? { main: inner, last: inner, modality: 'did', passive: true }
      : { main: participle, last: participle, modality: 'did', passive: false };
  }
  if ((anchor.bits & (FINITE_PRESENT | FINITE_PAST)) === 0) return undefined;
  return { main: at, last: at, modality: isPast(anchor) ? 'did' : 'does', passive: false };
}

/** After a modal: `be assessed`, `have assessed`, `assess`. */
function afterInfinitive(
  readings: readonly VerbReading[],
  infinitive: number,
): { main: number; last: number; passive: boolean } {
  const auxiliary = readings[infinitive]?.auxiliary;
  if (auxiliary === 'be' || auxiliary === 'have') {
    const participle = near(readings, infinitive, PASSIVE_PARTICIPLE);
    if (participle >= 0) {
      const inner = readings[participle]?.word === 'been' ? near(readings, participle, PASSIVE_PARTICIPLE) : -1;
      const main = inner >= 0 ? inner : participle;
      return { main, last: main, passive: auxiliary === 'be' || inner >= 0 };
    }
  }
  return { main: infinitive, last: infinitive, passive: false };
}

/** `aims to assess`, `wants to assess`, `agree to assess`, `assesses`. */
function withInfinitive(readings: readonly VerbReading[], at: number): Found {
  const anchor = readings[at];
  const plain: Modality = anchor !== undefined && isPast(anchor) ? 'did' : 'does';
  const word = anchor?.word ?? '';
  const infinitive = readings[at + 1]?.word === 'to' ? near(readings, at + 1, INFINITIVE) : -1;
  if (infinitive >= 0 && (HEDGES.test(word) || WISHES.test(word))) {
    return { ...afterInfinitive(readings, infinitive), modality: WISHES.test(word) ? 'wish' : 'hedged' };
  }
  if (infinitive >= 0 && WISHES_THAT.test(word)) return { ...afterInfinitive(readings, infinitive), modality: 'wish' };
  if (WISHES_THAT.test(word)) return { main: at, last: at, modality: 'wish', passive: false };
  return { main: at, last: at, modality: plain, passive: false };
}

/** Whether a word that may be a noun, a participle or an infinitive is the finite verb: the words beside it tell. */
function isFinite(readings: readonly VerbReading[], at: number): boolean {
  const reading = readings[at];
  const before = readings[at - 1]?.word ?? '';
  if (reading === undefined || at === 0 || before === 'to') return false;
  const subject = SUBJECT.test(before) || (at === 1 && before === 'each');
  if (DETERMINER.test(before) && !subject) return false;
  if ((reading.bits & FINITE_PRESENT) !== 0)
    return ((readings[at - 1]?.bits ?? 0) & FINITE_PRESENT) === 0 && !isSubject(readings, at);
  if (hasFinite(readings, at)) return false;
  if ((reading.bits & FINITE_PAST) !== 0) return readings[at + 1]?.word !== 'by';
  if ((reading.bits & INFINITIVE) === 0) return false;
  const after = readings[at + 1]?.word ?? '';
  return subject || /[^s]s$/.test(before) || ARTICLE.test(after);
}

/** `weak results show`: a plural noun that looks like a verb, with the verb right after it. */
function isSubject(readings: readonly VerbReading[], at: number): boolean {
  const after = readings[at + 1];
  if (
    after === undefined ||
    after.token !== (readings[at]?.token ?? 0) + 1 ||
    /^(?:helps|lets|makes)$/.test(readings[at]?.word ?? '')
  )
    return false;
  return (
    (after.bits & INFINITIVE) !== 0 && after.auxiliary === '' && ((readings[at + 2]?.bits ?? 0) & FINITE_PRESENT) === 0
  );
}

/** Whether another finite auxiliary stands in the same run of words, up to `and`, `or` or a mark. */
function hasFinite(readings: readonly VerbReading[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let index = at + step; ; index += step) {
      const reading = readings[index];
      const neighbour = readings[index - step];
      if (reading === undefined || neighbour === undefined || Math.abs(reading.token - neighbour.token) > 1) break;
      if (/^(?:and|or|but|that|which|who|when|if)$/.test(reading.word)) break;
      if (reading.auxiliary !== '' && (reading.bits & (FINITE_PRESENT | FINITE_PAST)) !== 0) return true;
    }
  }
  return false;
}

/** Which words open a chain of their own, by their index. */
export function englishFinites(readings: readonly VerbReading[]): boolean[] {
  const finite = readings.map(() => false);
  for (let at = 0; at < readings.length; at++) {
    const found = chainFrom(readings, at);
    if (found === undefined) continue;
    finite[at] = true;
    at = found.last;
  }
  return finite;
}

/** A word with the bits within the next three words (adverbs, `not`, a short subject may stand between). */
function near(readings: readonly VerbReading[], at: number, mask: number): number {
  for (let index = at + 1; index < readings.length && index <= at + 4; index++) {
    const reading = readings[index];
    if (reading === undefined) break;
    if ((reading.bits & mask) !== 0) return index;
    if ((reading.bits & FINITE_PRESENT) !== 0 || reading.word === 'to' || DETERMINER.test(reading.word)) return -1;
  }
  return -1;
}

/** `cost` and `run` are base and past alike: they are read as present. */
function isPast({ bits }: VerbReading): boolean {
  return (bits & FINITE_PAST) !== 0 && (bits & (FINITE_PRESENT | INFINITIVE)) === 0;
}

function personBefore(readings: readonly VerbReading[], at: number): Person {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const word = readings[index]?.word;
    if (word === 'we') return 4;
    if (word === 'i') return 1;
    if (word === 'you') return 5;
    if (word === 'they' || word === 'children' || word === 'people') return 6;
  }
  return 3;
}
