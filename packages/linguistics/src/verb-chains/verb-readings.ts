import { smallLetters } from '../small-letters.ts';
import type { Analysis, Lexicon, Span } from '../types.ts';

/** What a word may be as a verb; a word often has several bits. The names follow Finnish; the notes say what they are in Swedish and English. */
export const FINITE_PRESENT = 1;
/** `tuki`; sv `hörde`. */
export const FINITE_PAST = 2;
/** `arvioisi`. */
export const FINITE_CONDITIONAL = 4;
/** `arvioidaan`; sv `bedöms`. */
export const PASSIVE_PRESENT = 8;
/** `arvioitiin`; sv `bedömdes`. */
export const PASSIVE_PAST = 16;
/** `arvioitaisiin`. */
export const PASSIVE_CONDITIONAL = 32;
/** `arvioida`; sv `bedöma`; en `assess`. */
export const INFINITIVE = 64;
/** `arvioimaan`; en `assessing`. */
export const INFINITIVE_ILLATIVE = 128;
/** `(ei) arvioi`. */
export const CONNEGATIVE = 256;
/** `(ei) arvioida`; sv `bedömas`. */
export const PASSIVE_INFINITIVE = 512;
/** `arvioinut`; sv `bedömt`. */
export const ACTIVE_PARTICIPLE = 1024;
/** `arvioitu`; sv `bedömd`; en `assessed`. */
export const PASSIVE_PARTICIPLE = 2048;
/** `arvioitava`. */
export const NECESSIVE_PARTICIPLE = 4096;
/** `arvioiva`, in the plural also a finite form. */
export const PRESENT_PARTICIPLE = 8192;
/** A negation: `ei`, `inte`, `not`. */
export const NEGATION = 16384;
/** `minä arvioin`: looks like many a genitive. */
export const FIRST_SINGULAR = 32768;

/** Every finite form but the first person singular. */
export const FINITE: number =
  FINITE_PRESENT | FINITE_PAST | FINITE_CONDITIONAL | PASSIVE_PRESENT | PASSIVE_PAST | PASSIVE_CONDITIONAL;
/** Finite passive forms. */
export const PASSIVE: number = PASSIVE_PRESENT | PASSIVE_PAST | PASSIVE_CONDITIONAL;

/** 1–3 singular, 4–6 plural; 0 impersonal. */
export type Person = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** One word of a clause as a possible verb. */
export interface VerbReading {
  /** Token index. */
  readonly token: number;
  /** Small letters. */
  readonly word: string;
  /** Written with a capital. */
  readonly capital: boolean;
  /** Bits of what the word may be; 0 when it is no known verb. */
  bits: number;
  /** Lexeme of the finite reading, else of any. */
  lexeme: number;
  /** Lemma of a closed-class verb (`olla`, `tulla`), else the empty text. */
  auxiliary: string;
  person: Person;
}

/** What a lexicon's tags and ids mean to verb chains. */
interface VerbTable {
  /** Bits by tag. */
  readonly bits: Int32Array;
  readonly persons: readonly Person[];
  /** Lemma of auxiliaries by lexeme, `verb` for other verbs, empty for the rest. */
  readonly roles: readonly string[];
}

const TABLES = new WeakMap<Lexicon, VerbTable>();

/** The words of a span with what they may be as verbs, in order; numbers and marks are left out. */
export function verbReadings(lexicon: Lexicon, analysis: Analysis, span: Span): VerbReading[] {
  const table = tableOf(lexicon);
  const { tokenStart, tokenEnd, tokenKind, tokenCount, hitToken, hitLexeme, hitTag, hitRole, hitCount, text } =
    analysis;
  const readings: VerbReading[] = [];
  let token = lowerBound(tokenStart, tokenCount, span.start);
  let hit = lowerBound(hitToken, hitCount, token);
  for (; token < tokenCount && (tokenStart[token] ?? 0) < span.end; token++) {
    if (tokenKind[token] !== 0) continue;
    const written = text.slice(tokenStart[token], tokenEnd[token]);
    const word = smallLetters(written);
    const reading: VerbReading = {
      token,
      word,
      capital: written.charCodeAt(0) !== word.charCodeAt(0),
      bits: 0,
      lexeme: -1,
      auxiliary: '',
      person: 0,
    };
    while (hit < hitCount && (hitToken[hit] ?? 0) < token) hit++;
    for (; hit < hitCount && hitToken[hit] === token; hit++) {
      const tag = hitTag[hit] ?? -1;
      const lexeme = hitLexeme[hit] ?? -1;
      const role = table.roles[lexeme] ?? '';
      if (role === '' || tag < 0 || hitRole[hit] !== 0) continue;
      const bits = table.bits[tag] ?? 0;
      if (bits === 0) continue;
      // The finite reading names the lexeme, an active one before a passive one (`finns` is `finnas`, not `finna`); an auxiliary wins over a namesake.
      const better = reading.lexeme < 0 || finiteRank(bits) > finiteRank(reading.bits);
      if (better || (role !== 'verb' && reading.auxiliary === '' && (bits & FINITE) !== 0)) reading.lexeme = lexeme;
      if (role !== 'verb') reading.auxiliary = role;
      if ((bits & FINITE) !== 0 && reading.person === 0) reading.person = table.persons[tag] ?? 0;
      reading.bits |= bits;
    }
    if (reading.bits === 0 && lexicon.language === 'en' && reading.word.length > 4 && reading.word.endsWith('ed')) {
      reading.bits = FINITE_PAST | PASSIVE_PARTICIPLE;
    }
    readings.push(reading);
  }
  return readings;
}

function finiteRank(bits: number): number {
  return (bits & FINITE & ~PASSIVE) !== 0 ? 2 : (bits & FINITE) === 0 ? 0 : 1;
}

function tableOf(lexicon: Lexicon): VerbTable {
  const known = TABLES.get(lexicon);
  if (known !== undefined) return known;
  const bitsOf = lexicon.language === 'fi' ? finnishBits : lexicon.language === 'sv' ? swedishBits : englishBits;
  const table: VerbTable = {
    bits: Int32Array.from(lexicon.tags, bitsOf),
    persons: lexicon.tags.map(personOf),
    roles: lexicon.ids.map((id, index) => {
      if (id.startsWith('aux/')) return id.slice(4);
      return id.startsWith('verb/') || lexicon.pos[index] === 'verb' ? 'verb' : '';
    }),
  };
  TABLES.set(lexicon, table);
  return table;
}

const FINNISH_BITS: ReadonlyMap<string, number> = new Map([
  ['prs.1', FIRST_SINGULAR],
  ['pst.1', FIRST_SINGULAR],
  ['prs.neg', CONNEGATIVE],
  ['pot.neg', CONNEGATIVE],
  ['pass.prs', PASSIVE_PRESENT],
  ['pass.pst', PASSIVE_PAST],
  ['pass.cnd', PASSIVE_CONDITIONAL],
  ['pass.pot', PASSIVE_PRESENT],
  ['pass.imp', PASSIVE_PRESENT],
  ['pass.neg', PASSIVE_INFINITIVE],
  ['pass.cnd.neg', PASSIVE_INFINITIVE],
  ['inf1', INFINITIVE],
  ['inf3.ill', INFINITIVE_ILLATIVE],
  ['nut.sg.nom', ACTIVE_PARTICIPLE],
  ['nut.pl.nom', ACTIVE_PARTICIPLE],
  ['pass.tu.sg.nom', PASSIVE_PARTICIPLE],
  ['pass.tu.pl.nom', PASSIVE_PARTICIPLE],
  ['pass.tava.sg.nom', NECESSIVE_PARTICIPLE],
  ['va.pl.nom', PRESENT_PARTICIPLE],
]);

function finnishBits(tag: string): number {
  const known = FINNISH_BITS.get(tag);
  if (known !== undefined) return known;
  const match = /^(prs|pst|cnd|pot)\.(?:3p?|1p|2p)$/.exec(tag);
  if (match === null) return 0;
  return match[1] === 'pst' ? FINITE_PAST : match[1] === 'cnd' ? FINITE_CONDITIONAL : FINITE_PRESENT;
}

const SWEDISH_BITS: ReadonlyMap<string, number> = new Map([
  ['prs', FINITE_PRESENT],
  ['pst', FINITE_PAST],
  ['prs.pass', PASSIVE_PRESENT],
  ['pst.pass', PASSIVE_PAST],
  ['inf', INFINITIVE],
  ['inf.pass', PASSIVE_INFINITIVE],
  ['sup', ACTIVE_PARTICIPLE],
  ['sup.pass', ACTIVE_PARTICIPLE],
  ['pst.part', PASSIVE_PARTICIPLE],
  ['neg', NEGATION],
]);

function swedishBits(tag: string): number {
  return SWEDISH_BITS.get(tag) ?? 0;
}

const ENGLISH_BITS: ReadonlyMap<string, number> = new Map([
  ['base', INFINITIVE],
  ['prs', FINITE_PRESENT],
  ['pst', FINITE_PAST | PASSIVE_PARTICIPLE],
  ['pst.part', PASSIVE_PARTICIPLE],
  ['ing', INFINITIVE_ILLATIVE],
  ['neg', NEGATION],
]);

function englishBits(tag: string): number {
  return ENGLISH_BITS.get(tag) ?? 0;
}

/** `prs.1p` is 4; tags without a person give 0. */
function personOf(tag: string): Person {
  const match = /^(?:prs|pst|cnd|pot)\.([123])(p?)$/.exec(tag);
  if (match === null) return 0;
  const number = match[1] === '1' ? 1 : match[1] === '2' ? 2 : 3;
  if (match[2] === '') return number;
  return number === 1 ? 4 : number === 2 ? 5 : 6;
}

/** First index whose value is at least `value` among the first `count` of a rising array. */
export function lowerBound(values: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
