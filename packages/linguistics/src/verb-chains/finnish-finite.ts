import {
  ACTIVE_PARTICIPLE,
  CONNEGATIVE,
  FINITE,
  FINITE_PAST,
  FINITE_PRESENT,
  FIRST_SINGULAR,
  INFINITIVE,
  PASSIVE_INFINITIVE,
  PASSIVE_PARTICIPLE,
  PRESENT_PARTICIPLE,
} from './verb-readings.ts';
import type { VerbReading } from './verb-readings.ts';

/** Verb forms that are more often another word: `lisää`, `kertaa`, `luo`, `tuki`, `tarkasti`. */
const MOSTLY_NOUNS: ReadonlySet<string> = new Set(
  (
    'määrää lisää takaa kertaa tilaa tapaa kuvaa mittaa osaa varaa rajaa linjaa pohjaa suuntaa paikkaa uhkaa kohtaa valtaa palkkaa lupaa vertaa palaa kasaa kirjaa lainaa suojaa ' +
    'toimi tuki oppi luo viesti toivo vahti tarkasti muisti eli uusi siisti'
  ).split(' '),
);

/** Infinitives that are also the partitive of a common noun. */
const INFINITIVE_OR_NOUN: ReadonlySet<string> = new Set('tukea oppia toivoa neuvoa viestiä uusia anoa'.split(' '));

/** Beginnings of nouns that take an infinitive: `mahdollisuus osallistua`, `oikeus kehittää`. */
const TAKES_INFINITIVE =
  /^(?:mahdollisuu|oikeu|valmiu|kyky|kyvy|halu|tahto|tahdo|velvollisuu|lupa|luvan|aikomu|tarve|tarpee|keino|tapa$|tavan$|vapau|uskallu|rohkeu|pyrkimy|tavoittee|tavoite|tarkoitu|tehtävä|helpo|vaikea|hyvä$|tärkeä|mahdolli|tarpeen|syytä|pakko|ilo$|aika$|aikaa$|toive)/;

/** How sure it is that a word is the finite verb of its clause. */
type FiniteSureness = 'no' | 'maybe' | 'infinitive-or-finite' | 'participle-or-finite' | 'sure';

/** Judges one word by itself; the clause decides about the doubtful ones. */
function finnishSureness(reading: VerbReading): FiniteSureness {
  const { bits, auxiliary, word } = reading;
  if (auxiliary === 'ei') return (bits & (FINITE | FIRST_SINGULAR)) === 0 ? 'no' : 'sure';
  if ((bits & FINITE) === 0) return 'no';
  if (auxiliary === 'olla') return 'sure';
  if (MOSTLY_NOUNS.has(word)) return 'maybe';
  if ((bits & INFINITIVE) !== 0 && (bits & FINITE_PRESENT) !== 0) return 'infinitive-or-finite';
  if ((bits & PRESENT_PARTICIPLE) !== 0) return 'participle-or-finite';
  // `esitetty` never is both; `arvioi` is also the form after `ei`, which the negation decides.
  if ((bits & FINITE_PAST) !== 0 && (bits & (PASSIVE_PARTICIPLE | ACTIVE_PARTICIPLE)) !== 0) return 'maybe';
  return 'sure';
}

/**
 * Which words of a clause are finite verbs, by their index. In a sentence that is closed by a mark some word is the verb; a title or a cell
 * need have none (`Hyvinvointia edistävät palvelut`).
 */
export function finnishFinites(readings: readonly VerbReading[], isClosed: boolean): boolean[] {
  const finite: boolean[] = [];
  if (!mayHoldFinite(readings)) {
    for (let index = 0; index < readings.length; index++) finite.push(false);
    return finite;
  }
  const sureness = readings.map(finnishSureness);
  for (const value of sureness) finite.push(value === 'sure');
  takeConnegatives(readings, finite);
  for (let index = 0; index < sureness.length; index++) {
    if (sureness[index] === 'participle-or-finite') finite[index] = !isAttribute(readings, sureness, index, isClosed);
  }
  if (isClosed && !finite.includes(true)) {
    const index = sureness.findIndex(
      (value, at) => value === 'participle-or-finite' && at > 0 && !isCoordinator(readings[at + 1]?.word ?? ''),
    );
    if (index >= 0 && sureness.indexOf('participle-or-finite') === index && !sureness.includes('infinitive-or-finite'))
      finite[index] = true;
  }
  for (let index = 0; index < sureness.length; index++) {
    if (sureness[index] === 'infinitive-or-finite' && !isNegated(readings, finite, index))
      finite[index] = !isGoverned(readings, finite, index);
  }
  for (let index = 0; index < sureness.length; index++) {
    if (sureness[index] === 'maybe' && mayBeVerb(readings, index) && opensClause(readings, finite, index))
      finite[index] = true;
  }
  if (!finite.includes(true)) {
    const index = readings.findIndex(
      ({ bits }, at) =>
        (bits & FIRST_SINGULAR) !== 0 && readings.some(({ word }, other) => word === 'minä' && other < at),
    );
    if (index >= 0) finite[index] = true;
  }
  return finite;
}

function mayHoldFinite(readings: readonly VerbReading[]): boolean {
  for (const { bits } of readings) if ((bits & (FINITE | FIRST_SINGULAR)) !== 0) return true;
  return false;
}

/** After `ei` the same form is no finite verb: `ei arvioi`, `ei saa`. */
function takeConnegatives(readings: readonly VerbReading[], finite: boolean[]): void {
  let open = false;
  for (let index = 0; index < readings.length; index++) {
    const { bits = 0, auxiliary = '' } = readings[index] ?? {};
    if (auxiliary === 'ei') open = true;
    else if (open && (bits & (CONNEGATIVE | PASSIVE_INFINITIVE | ACTIVE_PARTICIPLE)) !== 0) {
      finite[index] = false;
      open = false;
    } else if (open && finite[index] === true && (bits & FINITE) !== 0) {
      // A conditional after `ei` (`ei olisi`); a plain finite verb begins something new.
      finite[index] = false;
      open = false;
    }
  }
}

function isNegated(readings: readonly VerbReading[], finite: readonly boolean[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const reading = readings[at];
    if (reading?.auxiliary === 'ei') return true;
    if (finite[at] === true) return false;
  }
  return false;
}

/**
 * `kasvavat kunnat tarvitsevat`, `perheitä tukevat palvelut`: a plural noun follows and no subject stands before. Then the word is an attribute
 * when the clause has another verb, when it opens the clause, or when nothing says that there is a verb at all.
 */
function isAttribute(
  readings: readonly VerbReading[],
  sureness: readonly FiniteSureness[],
  index: number,
  isClosed: boolean,
): boolean {
  const next = readings[index + 1];
  const before = readings[index - 1]?.word ?? '';
  if (next === undefined || SUBJECT.test(before)) return false;
  // `edistävät ja ehkäisevät toimet`: the first belongs to the noun with the second.
  if (isCoordinator(next.word)) {
    const later = sureness.indexOf('participle-or-finite', index + 2);
    return later >= 0 && later <= index + 4 && isAttribute(readings, sureness, later, isClosed);
  }
  if (!next.word.endsWith('t') || (next.bits & FINITE) !== 0) return false;
  if (index === 0 || !isClosed) return true;
  return sureness.some(
    (value, at) =>
      at !== index && (value === 'sure' || value === 'participle-or-finite' || value === 'infinitive-or-finite'),
  );
}

/** A plural subject right before the verb. */
const SUBJECT = /(?:[aeiouyäö]t|^(?:he|ne|jotka|nämä|nuo|kaikki|monet|useat|molemmat|osapuolet))$/;

/** Whether a form that is both infinitive and third person hangs on an auxiliary or a noun: `voi edistää`, `on tärkeää edistää`. */
function isGoverned(readings: readonly VerbReading[], finite: readonly boolean[], index: number): boolean {
  const before = readings[index - 1];
  if (before !== undefined && TAKES_INFINITIVE.test(before.word)) return true;
  const coordinated = before !== undefined && isCoordinator(before.word);
  for (let at = index - 1; at >= 0; at--) {
    if (finite[at] !== true) continue;
    const reading = readings[at];
    if (reading === undefined) continue;
    // `saa raportin ja päättää`: the coordinator joins two finite verbs when the auxiliary has no infinitive yet.
    if (takesInfinitive(reading))
      return !coordinated || readings.slice(at + 1, index - 1).some(({ bits }) => (bits & INFINITIVE) !== 0);
    if (reading.auxiliary === 'olla') return hasTrigger(readings, index);
    return !coordinated;
  }
  // `edistää voidaan`: the auxiliary follows and has no infinitive of its own.
  const later = readings.findIndex((reading, at) => at > index && finite[at] === true && takesInfinitive(reading));
  return later >= 0 && !readings.some(({ bits }, at) => at > later && (bits & INFINITIVE) !== 0);
}

function hasTrigger(readings: readonly VerbReading[], index: number): boolean {
  return readings.some(({ word }, at) => at < index && TAKES_INFINITIVE.test(word));
}

/** Auxiliaries whose complement is the plain infinitive. */
const WITH_INFINITIVE: ReadonlySet<string> = new Set(
  'voida pitää täytyä tulla saada haluta tahtoa toivoa aikoa tarvita osata saattaa mahtaa yrittää koettaa alkaa kannattaa ehtiä uskaltaa jaksaa suositella harkita'.split(
    ' ',
  ),
);

function takesInfinitive({ auxiliary }: VerbReading): boolean {
  return WITH_INFINITIVE.has(auxiliary);
}

/** Whether no finite verb stands before, or a coordinator or a mark does in between: `…, ja rehtori varaa ajan`. */
function opensClause(readings: readonly VerbReading[], finite: readonly boolean[], index: number): boolean {
  if (!finite.includes(true)) return true;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const reading = readings[at];
    if (reading === undefined || finite[at] === true) return false;
    if (isCoordinator(reading.word)) return at > 0 && at < index - 1 && readings[at - 1]?.token !== reading.token - 1;
  }
  return false;
}

/** `Kunta määrää maksun`, `Arviointi luo pohjan`: a subject stands right before; after a genitive, a partitive or a number the word is a noun. */
function mayBeVerb(readings: readonly VerbReading[], index: number): boolean {
  const before = readings[index - 1];
  const reading = readings[index];
  if (before === undefined || reading === undefined || before.token + 1 !== reading.token) return false;
  const { word } = before;
  if (word.endsWith('nen')) return true;
  if (word.endsWith('n') || /(?:st[aä]|ss[aä]|ll[aä]|lt[aä]|lle|ksi|na|nä)$/.test(word)) return false;
  // `luo` and `takaa` are also postpositions, but those follow a genitive.
  if (reading.word === 'luo' || reading.word === 'takaa') return true;
  if (!/[aä]$/.test(word)) return true;
  return (
    index + 1 < readings.length &&
    (!/(?:aa|ää|[ou]a|[öy]ä|i[aä]|[jt][aä])$/.test(word) || /(?:ij[aä]|[aä]j[aä])$/.test(word))
  );
}

/** Whether an infinitive after a coordinator may be a noun: `ohjausta ja tukea`. */
export function isNounLikeInfinitive(word: string): boolean {
  return INFINITIVE_OR_NOUN.has(word);
}

/** Words that join verbs. */
export function isCoordinator(word: string): boolean {
  return word === 'ja' || word === 'sekä' || word === 'tai' || word === 'eli' || word === 'mutta' || word === 'vaan';
}
