import { englishFinites } from './verb-chains/english-chains.ts';
import { finnishFinites } from './verb-chains/finnish-finite.ts';
import { swedishFinites } from './verb-chains/swedish-finite.ts';
import { NEGATION, verbReadings } from './verb-chains/verb-readings.ts';
import type { VerbReading } from './verb-chains/verb-readings.ts';
import type { Analysis, Language, Lexicon, Span } from './types.ts';

/** Words that open a subordinate or relative clause after a comma. */
const OPENERS: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:että|jotta|koska|kun|kunnes|jos|jollei|ellei|ettei|vaikka|kuten|sillä|mikäli|jo(?:ka|tka|nka|ta|na|ita|ista|issa|illa|ille|ilta|ihin|iden|tta|sta|ssa|hon|lla|lle|lta|ina)|mi(?:kä|tä|ssä|stä|hin|nkä|llä|ten)|milloin|kuinka|siten|niin)$/,
  sv: /^(?:att|som|vilket|vilka|vilken|där|när|om|eftersom|medan|innan|så|då|fastän|trots|såsom|hur|vars)$/,
  en: /^(?:that|which|who|whose|where|when|if|because|while|although|so|whether|before|after|until)$/,
};

/** Relative pronouns: what they open tells who or what stands before them, `lapset, jotka jäävät yksin`. */
const RELATIVES: Readonly<Record<Language, RegExp>> = {
  fi: /^jo(?:ka|tka|nka|ta|ina|ita|ista|issa|illa|ille|ilta|ihin|iden|sta|ssa|hon|lla|lle|lta)$/,
  sv: /^som$/,
  en: /^(?:who|which|that)$/,
};

/** Words that join two clauses, after a comma or bare. */
const COORDINATORS: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:ja|sekä|mutta|vaan|tai|eli|eikä|eivätkä|emmekä)$/,
  sv: /^(?:och|men|samt|eller|utan)$/,
  en: /^(?:and|but|or)$/,
};

/** No sentence that people write has a clause of so many words; a table read as one sentence has. Keeps the work linear. */
const LONGEST_CLAUSE = 200;

function withShortClauses(cuts: readonly number[], length: number): readonly number[] {
  const all: number[] = [];
  let start = 0;
  for (const end of [...cuts, length]) {
    for (let at = start + LONGEST_CLAUSE; at < end; at += LONGEST_CLAUSE) all.push(at);
    if (end < length) all.push(end);
    start = end;
  }
  return all;
}

/** Index of `number` among the kinds of tokens. */
const NUMBER = 1;

/** A place where a clause may end: between two words. */
interface Border {
  /** Index of the first reading after it. */
  readonly before: number;
  readonly kind: 'hard' | 'comma' | 'bare';
}

/**
 * Splits a sentence into clauses: at a semicolon; at a comma, colon or dash with a finite verb or an opener (`että`, `joka`, `som`) behind it;
 * at a coordinator between two finite verbs. A relative clause stays with the words that it tells more of as long as these have no verb of their
 * own. In doubt there is no border. Spans are in order and cover every word of the sentence.
 */
export function clauses(lexicon: Lexicon, analysis: Analysis, sentence: Span): Span[] {
  const { language } = lexicon;
  const readings = verbReadings(lexicon, analysis, sentence);
  if (readings.length < 2) return [sentence];
  const borders = bordersOf(analysis, readings, language);
  if (borders.length === 0 && readings.length <= LONGEST_CLAUSE) return [sentence];
  const isClosed = /[.!?…]["”’»)\]]*$/.test(analysis.text.slice(Math.max(0, sentence.end - 4), sentence.end));
  const cuts: number[] = [];
  let start = 0;
  for (const [index, border] of borders.entries()) {
    const end = borders[index + 1]?.before ?? readings.length;
    if (isCut(language, readings, { start, at: border.before, end, kind: border.kind, isClosed })) {
      cuts.push(border.before);
      start = border.before;
    }
  }
  return spansOf(analysis, sentence, readings, withShortClauses(cuts, readings.length));
}

function isCut(
  language: Language,
  readings: readonly VerbReading[],
  place: { start: number; at: number; end: number; kind: Border['kind']; isClosed: boolean },
): boolean {
  const { start, at, end, kind, isClosed } = place;
  if (kind === 'hard') return true;
  const first = readings[at]?.word ?? '';
  const afterCoordinator = COORDINATORS[language].test(first) ? (readings[at + 1]?.word ?? '') : first;
  const left = readings.slice(Math.max(start, at - LONGEST_CLAUSE), at);
  if (kind === 'comma' && OPENERS[language].test(afterCoordinator))
    return !RELATIVES[language].test(first) || hasFinite(language, left, isClosed);
  // `ei aikuisille vaan lapsille`: what follows is not denied with what goes before.
  if (CONTRAST.test(first) && left.some(isNegation)) return true;
  const right = readings.slice(at, Math.min(end, at + LONGEST_CLAUSE));
  // Cheap first: most stretches between two commas hold nothing that could be a finite verb.
  if (!right.some(mayBeFinite) || !left.some(mayBeFinite) || !hasFinite(language, left, isClosed)) return false;
  // The words of the left clause stay in sight, so that `voidaan tukea ja kehittää` is not cut.
  const whole = [...left, ...right];
  const offset = left.length;
  if (language === 'sv' && kind === 'bare' && opensInside(right)) return false;
  return (
    hasFinite(language, right, isClosed) &&
    finites(language, whole, isClosed).some((value, index) => value && index >= offset)
  );
}

/** Whether the finite verbs behind a Swedish coordinator stand in clauses that open there without a comma: `… och läraren överens om vem som ringer`. */
function opensInside(right: readonly VerbReading[]): boolean {
  const opened = right.filter(({ word }, index) => index > 1 && /^(?:att|som|hur)$/.test(word));
  return swedishFinites(right).filter(Boolean).length <= opened.length;
}

/** Words that set what holds against what does not. */
const CONTRAST = /^(?:vaan|utan|but)$/;

function isNegation({ bits, auxiliary }: VerbReading): boolean {
  return auxiliary === 'ei' || (bits & NEGATION) !== 0;
}

function mayBeFinite({ bits }: VerbReading): boolean {
  return bits !== 0;
}

function hasFinite(language: Language, readings: readonly VerbReading[], isClosed: boolean): boolean {
  return finites(language, readings, isClosed).includes(true);
}

function finites(language: Language, readings: readonly VerbReading[], isClosed: boolean): boolean[] {
  if (language === 'fi') return finnishFinites(readings, isClosed);
  if (language === 'sv') return swedishFinites(readings);
  return englishFinites(readings);
}

function bordersOf(
  { text, tokenStart, tokenEnd, tokenKind }: Analysis,
  readings: readonly VerbReading[],
  language: Language,
): Border[] {
  const borders: Border[] = [];
  for (let index = 1; index < readings.length; index++) {
    const from = (readings[index - 1]?.token ?? 0) + 1;
    const to = readings[index]?.token ?? 0;
    let kind: Border['kind'] | undefined = COORDINATORS[language].test(readings[index]?.word ?? '')
      ? 'bare'
      : undefined;
    for (let token = from; token < to; token++) {
      if (tokenKind[token] === NUMBER) continue;
      const code = text.charCodeAt(tokenStart[token] ?? 0);
      if (code === 59) kind = 'hard';
      else if (
        (code === 44 || code === 58 || code === 0x2013 || code === 0x2014) &&
        (tokenEnd[token] ?? 0) - (tokenStart[token] ?? 0) === 1 &&
        kind !== 'hard' &&
        // `årskurs 4–6 som` and `vuosina 2025–2028 joka toinen` are of one piece.
        !(tokenKind[token - 1] === NUMBER && tokenKind[token + 1] === NUMBER)
      )
        kind = 'comma';
    }
    // `7 och 12 år` joins numbers, whatever verb follows.
    if (kind === 'bare' && tokenKind[to - 1] === NUMBER && tokenKind[to + 1] === NUMBER) continue;
    if (kind !== undefined) borders.push({ before: index, kind });
  }
  return borders;
}

/** Clause spans from the first word of each to the last mark before the next; the sentence's own end closes the last. */
function spansOf(
  { text, tokenStart }: Analysis,
  sentence: Span,
  readings: readonly VerbReading[],
  cuts: readonly number[],
): Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  for (const cut of cuts) {
    const token = readings[cut]?.token ?? 0;
    const at = tokenStart[token] ?? sentence.start;
    let end = at;
    while (end > start && /[\s(–—]/.test(text.charAt(end - 1))) end--;
    if (end > start) spans.push({ start, end });
    start = at;
  }
  spans.push({ start, end: Math.max(sentence.end, start) });
  return spans;
}
