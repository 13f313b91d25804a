import { isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import { ENTITY_WORDS, patternKey, startKey } from './entity-words.ts';
import type { EntityWords, TimePattern } from './entity-words.ts';
import { readDate } from './read-date.ts';
import { readAmount, readRange } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import type { Entity, Language } from './types.ts';

/** Where the reader stands, and what it has just passed. */
interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly words: EntityWords;
  readonly found: Entity[];
  /** Start and end of the last word; -1 before the first. */
  wordStart: number;
  wordEnd: number;
  /** End of the last number that names something (`sivut 3–5`); another after `,` or `ja` names too. */
  namedEnd: number;
}

/**
 * Finds quantities, dates, rhythms and references in a normalised text, in one pass.
 * Entities are in order and do not overlap; a span covers the quantity or time itself, not the prepositions around it
 * (but `alle` and `yli`, which are part of a bound). Ages, grades, page, section and phone numbers are no entities.
 */
export function entities(text: string, language: Language): Entity[] {
  const reading: Reading = {
    text,
    language,
    words: ENTITY_WORDS[language],
    found: [],
    wordStart: -1,
    wordEnd: -1,
    namedEnd: -1,
  };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at = readNumber(reading, at);
    else if (isLetter(code)) at = readWord(reading, at);
    else if (code === 0xa7) at = readParagraph(reading, at);
    else if (code === 0x20ac) at = readPrefixedEuro(reading, at, at + 1);
    else if (code === 43 && isTelephone(text, at + 1)) at = skipTelephone(text, at + 1);
    else at++;
  }
  return reading.found;
}

function readNumber(reading: Reading, start: number): number {
  const { text, language, words } = reading;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (isGlued(text, start, before)) return skipRun(text, start);
  if (text.charCodeAt(start) === 48 && isDigit(text.charCodeAt(start + 1)) && !isDatePart(text, start))
    return skipTelephone(text, start);
  const date = readDate(text, start, language, words.months);
  if (date !== undefined) {
    for (const entity of date.entities) push(reading, entity);
    return date.end;
  }
  const amount = readRange(text, start, language);
  const end = amount.end;
  if (isNamed(reading, start)) {
    reading.namedEnd = end;
    return end;
  }
  const reference = readReference(reading, start, amount);
  if (reference !== undefined) return reference;
  if (isOrdinal(text, amount) || isNumbering(text, start, amount)) return end;
  if (amount.dotted) return skipRun(text, end);
  if (amount.years) {
    push(reading, {
      kind: 'period',
      start,
      end,
      value: amount.value,
      ...(amount.upper === undefined ? {} : { upper: amount.upper }),
    });
    return end;
  }
  return finishAmount(reading, start, amount);
}

/** Gives an amount its unit, its bounds and its kind. */
function finishAmount(reading: Reading, start: number, amount: Amount): number {
  const { text, words } = reading;
  const rhythm = matchAny(reading, amount.end, words.afterNumber);
  if (rhythm !== undefined) {
    push(reading, { kind: 'rhythm', start, end: rhythm.end });
    return rhythm.end;
  }
  const decade = decadeEnd(reading, amount);
  if (decade !== undefined) {
    push(reading, { kind: 'time', start, end: decade, value: amount.value, vague: true });
    return decade;
  }
  const unit = readUnit(reading, amount.end);
  if (unit === undefined || isPostalCode(reading, start, amount) || isAge(reading, unit.end))
    return skipRun(text, amount.end);
  if (unit.kind === 'number' && isNameWithNumber(text, unit.end)) return unit.end;
  const year =
    unit.kind === 'number' && unit.end === amount.end && amount.upper === undefined && isYear(reading, start, amount);
  if (year) {
    push(reading, yearEntity(reading, start, amount.end, amount.value));
    return reading.found.at(-1)?.end ?? amount.end;
  }
  const bound = readBound(reading, start);
  const from = bound?.start ?? signStart(text, start);
  const sign = bound === undefined && from < start ? -1 : 1;
  const value = scaled(amount.value * sign, unit.scale);
  const upper = amount.upper === undefined ? undefined : scaled(amount.upper, unit.scale);
  push(
    reading,
    bound?.kind === 'upper' && upper === undefined
      ? { kind: unit.kind, start: from, end: unit.end, upper: value }
      : { kind: unit.kind, start: from, end: unit.end, value, ...(upper === undefined ? {} : { upper }) },
  );
  return unit.end;
}

/** The end of `2030-luvulla` or `2030-talet`. */
function decadeEnd({ text, language }: Reading, amount: Amount): number | undefined {
  if (amount.digits !== 4 || amount.value % 10 !== 0 || language === 'en' || !isHyphen(text.charCodeAt(amount.end)))
    return undefined;
  if (!startsWithSmall(text, amount.end + 1, language === 'fi' ? 'luvu' : 'tal')) return undefined;
  return amount.end + 1 + wordAt(text, amount.end + 1).length;
}

/** `65100 Vaasa` */
function isPostalCode({ text }: Reading, start: number, amount: Amount): boolean {
  return amount.digits === 5 && amount.end - start === 5 && isUpper(text.charCodeAt(skipBlank(text, amount.end)));
}

/** `Tie 1 -hanke`: a hyphen after a blank makes the number part of a name. */
function isNameWithNumber(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && isHyphen(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2));
}

/** `75 vuotiaista`, `12 years old` */
function isAge({ text, words }: Reading, at: number): boolean {
  const next = skipBlank(text, at);
  return words.age.some((start) => startsWithSmall(text, next, start));
}

interface Unit {
  readonly kind: 'number' | 'percent' | 'euro';
  readonly scale: number;
  readonly end: number;
}

/** The unit after a number at `at`; undefined when the number is part of a word (`5-vuotias`, `A4`, `10km`). */
function readUnit(reading: Reading, at: number): Unit | undefined {
  const { text, words } = reading;
  let end = at;
  let scale = 1;
  const code = text.charCodeAt(at);
  if (isLetter(code) && !isAttachedUnit(text, at)) return undefined;
  if ((code === 45 || code === 0x2013) && isLetter(text.charCodeAt(at + 1))) {
    const word = wordAt(text, at + 1);
    return startsWithAny(word, words.percent) ? { kind: 'percent', scale: 1, end: at + 1 + word.length } : undefined;
  }
  if (code === 58 && isLetter(text.charCodeAt(at + 1))) end = at + 1 + wordAt(text, at + 1).length;
  let next = skipBlank(text, end);
  const multiplier = words.scales.find(([name]) => startsWithSmall(text, next, name));
  if (multiplier !== undefined) {
    const [name, factor] = multiplier;
    scale = factor;
    end = next + name.length;
    while (isLetter(text.charCodeAt(end))) end++;
    if (name.endsWith('€') || name === 'meur') return { kind: 'euro', scale, end };
    if (text.charCodeAt(end) === 46) end++;
    next = skipBlank(text, end);
  }
  const sign = text.charCodeAt(next);
  if (sign === 37) return { kind: 'percent', scale: 1, end: suffixEnd(text, next + 1) };
  if (sign === 0x20ac) return { kind: 'euro', scale, end: next + 1 };
  if (isLetter(sign)) {
    if (words.percent.some((name) => startsWithSmall(text, next, name))) {
      let to = next + (startsWithSmall(text, next, 'per cent') ? 8 : 0);
      if (startsWithSmall(text, to, ' point')) to++;
      while (isLetter(text.charCodeAt(to))) to++;
      if (startsWithSmall(text, to, ' point')) to = next + wordAt(text, to + 1).length + (to + 1 - next);
      return { kind: 'percent', scale: 1, end: to };
    }
    const word = wordAt(text, next);
    const small = word.toLowerCase();
    if (small.startsWith('euro') && !small.startsWith('euroop') && !small.startsWith('europ')) {
      return { kind: 'euro', scale, end: suffixEnd(text, next + word.length) };
    }
    if (word === 'EUR') return { kind: 'euro', scale, end: next + 3 };
  }
  return { kind: 'number', scale, end };
}

/** `20%` and `5M€`: a unit that may be written without a space. */
function isAttachedUnit(text: string, at: number): boolean {
  return startsWithSmall(text, at, 'm€') || startsWithSmall(text, at, 't€') || startsWithSmall(text, at, 'k€');
}

/** Section references (`12 §:n 1 momentti`), statutes (`417/2007`), treaty articles; returns the end of what was read. */
function readReference(reading: Reading, start: number, amount: Amount): number | undefined {
  const { text, words } = reading;
  let at = amount.end;
  if (text.charCodeAt(at) === 47 && isDigit(text.charCodeAt(at + 1))) return readSlash(reading, start, amount);
  at = skipBlank(text, at);
  let letter = '';
  if (
    isLetter(text.charCodeAt(at)) &&
    !isLetter(text.charCodeAt(at + 1)) &&
    text.charCodeAt(skipBlank(text, at + 1)) === 0xa7
  ) {
    letter = ` ${text.charAt(at)}`;
    at = skipBlank(text, at + 1);
  }
  if (text.charCodeAt(at) === 0xa7) {
    const end = subsectionEnd(reading, suffixEnd(text, at + 1));
    pushReference(reading, start, end, amount, letter);
    return end;
  }
  if (startsWithSmall(text, at, words.article) || (reading.language === 'fi' && startsWithSmall(text, at, 'artikl'))) {
    const end = at + wordAt(text, at).length;
    pushReference(reading, start, end, amount, '');
    return end;
  }
  return undefined;
}

function pushReference(reading: Reading, start: number, end: number, amount: Amount, letter: string): void {
  push(reading, {
    kind: 'section-reference',
    start,
    end,
    reference: `${amount.value}${letter}`,
    ...(amount.upper === undefined ? {} : { upper: amount.upper }),
  });
}

/** `417/2007`, `59–60/1991`, `2026/2027`, `3/2027`, `1/3`. */
function readSlash(reading: Reading, start: number, amount: Amount): number {
  const { text, language } = reading;
  const second = readAmount(text, amount.end + 1, language);
  const end = second.end;
  const first = amount.value;
  const before = previousWord(reading, start);
  // A share, not a reference: `1/3 nuorista`.
  if (amount.upper === undefined && first < second.value && second.value <= 10 && !isLetter(text.charCodeAt(end))) {
    push(reading, { kind: 'number', start, end, value: first / second.value });
    return end;
  }
  if (isYearNumber(first) && second.value === first + 1) {
    push(reading, { kind: 'period', start, end, value: first, upper: second.value });
    return end;
  }
  const whole = text.slice(start, end);
  if (isYearNumber(second.value) && second.end - amount.end === 5) {
    const after = wordAt(text, skipBlank(text, end));
    // Bills and reports of the parliament are numbered alike.
    if (after === 'vp' || after === 'rd' || /^(?:HE|RP|nro|nr|No|kokous|pöytäkirja|möte|päätös|LAJIT)$/.test(before))
      return end;
    if (
      first <= 12 &&
      amount.upper === undefined &&
      !/(?:laki|lain|laissa|asetus|asetuksen|lag|lagen|förordning|act|decree|\()$/i.test(before)
    ) {
      push(reading, { kind: 'date', start, end, value: second.value, date: `${second.value}-${two(first)}` });
      return end;
    }
    push(reading, { kind: 'statute', start, end, reference: whole.replaceAll(' ', '') });
    return end;
  }
  if (isYearNumber(first) && /^(?:EU|EY|EG|EC|ETY)$/.test(before)) {
    push(reading, { kind: 'statute', start, end, reference: whole });
    return end;
  }
  return skipRun(text, end);
}

/** `§ 45`: a section or minutes paragraph with the sign first. */
function readParagraph(reading: Reading, at: number): number {
  const { text, language } = reading;
  const from = skipBlank(text, at + 1);
  if (!isDigit(text.charCodeAt(from))) return at + 1;
  const amount = readRange(text, from, language);
  if (amount.dotted) return skipRun(text, amount.end);
  pushReference(reading, at, amount.end, amount, '');
  return amount.end;
}

/** `EUR 18,000` and `€ 5 000`. */
function readPrefixedEuro(reading: Reading, start: number, after: number): number {
  const { text, language, words } = reading;
  const from = skipBlank(text, after);
  if (!isDigit(text.charCodeAt(from))) return after;
  const amount = readRange(text, from, language);
  let end = amount.end;
  const next = skipBlank(text, end);
  const multiplier = words.scales.find(([name]) => startsWithSmall(text, next, name));
  const scale = multiplier?.[1] ?? 1;
  if (multiplier !== undefined) end = next + wordAt(text, next).length;
  push(reading, {
    kind: 'euro',
    start,
    end,
    value: scaled(amount.value, scale),
    ...(amount.upper === undefined ? {} : { upper: scaled(amount.upper, scale) }),
  });
  return end;
}

function readWord(reading: Reading, start: number): number {
  const { text, words } = reading;
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (!words.starts.has(startKey(text, start, end))) {
    reading.wordStart = start;
    reading.wordEnd = end;
    return end;
  }
  const original = text.slice(start, end);
  const word = original.toLowerCase();
  const next = matchWord(reading, start, end, word, original);
  if (next !== undefined) return next;
  const numeral = words.numerals.get(word);
  if (numeral !== undefined && !isHyphen(text.charCodeAt(end))) {
    const amount: Amount = { value: numeral, end, dotted: false, years: false, digits: 0 };
    return readSpelled(reading, start, amount);
  }
  reading.wordStart = start;
  reading.wordEnd = end;
  return end;
}

/** `kaksi miljoonaa euroa`, `kolme lasta`, `tre gånger per år`; `four to six` stays two numbers. */
function readSpelled(reading: Reading, start: number, amount: Amount): number {
  if (isNamed(reading, start)) return amount.end;
  return finishAmount(reading, start, amount);
}

/** Months, fixed expressions of time and `EUR` before a sum. */
function matchWord(reading: Reading, start: number, end: number, word: string, original: string): number | undefined {
  const { text, language, words } = reading;
  if (original === 'EUR') return readPrefixedEuro(reading, start, end);
  const article = word.startsWith(words.article.slice(0, 6)) && word.length <= words.article.length + 4;
  if (article && isDigit(text.charCodeAt(skipBlank(text, end)))) {
    const amount = readRange(text, skipBlank(text, end), language);
    pushReference(reading, start, amount.end, amount, '');
    return amount.end;
  }
  const candidates = words.patterns.get(patternKey(word));
  if (candidates !== undefined) {
    for (const pattern of candidates) {
      const to = matchPattern(reading, start, pattern);
      if (to === undefined) continue;
      push(reading, { kind: pattern.kind, start, end: to, ...(pattern.vague ? { vague: true } : {}) });
      return to;
    }
  }
  return matchMonth(reading, start, end, word, original);
}

function matchMonth(reading: Reading, start: number, end: number, word: string, original: string): number | undefined {
  const { text, language, words } = reading;
  const month = words.months.findIndex((name) => (language === 'fi' ? word.startsWith(name) : word === name));
  if (month < 0) return undefined;
  if (language === 'en') {
    if (!isUpper(original.charCodeAt(0))) return undefined;
    // `March 31, 2027`; a lone `May` at the head of a sentence is a verb.
    const day = skipBlank(text, end);
    if (isDigit(text.charCodeAt(day))) {
      const full = /^(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text.slice(day, day + 14));
      if (full !== null) {
        push(reading, {
          kind: 'date',
          start,
          end: day + full[0].length,
          value: Number(full[2]),
          date: `${full[2]}-${two(month + 1)}-${two(Number(full[1]))}`,
        });
        return day + full[0].length;
      }
    } else if (month === 4 || month === 2) {
      if (!/^(?:in|by|from|until|each|every|since|before|after|and|of)$/i.test(previousWord(reading, start)))
        return undefined;
    }
  }
  const yearStart = skipBlank(text, end);
  const year = readYear(text, yearStart);
  if (year === undefined) push(reading, { kind: 'date', start, end });
  else push(reading, { kind: 'date', start, end: yearStart + 4, value: year, date: `${year}-${two(month + 1)}` });
  return year === undefined ? end : yearStart + 4;
}

function matchAny(reading: Reading, at: number, list: readonly TimePattern[]): { end: number } | undefined {
  const start = skipBlank(reading.text, at);
  if (start === at) return undefined;
  for (const pattern of list) {
    const end = matchPattern(reading, start, pattern);
    if (end !== undefined) return { end };
  }
  return undefined;
}

/** The end of digits or a numeral at `at`; `at` itself when there are none. */
function numberEnd(text: string, at: number, words: EntityWords): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > at) return end;
  const word = wordAt(text, at);
  return words.numerals.has(word.toLowerCase()) ? at + word.length : at;
}

/** The end of a fixed expression that begins at `start`. */
function matchPattern({ text, words }: Reading, start: number, pattern: TimePattern): number | undefined {
  let at = start;
  let matchedEnd = start;
  for (const [index, slot] of pattern.slots.entries()) {
    if (index > 0) {
      const from = skipBlank(text, at);
      if (from === at) return undefined;
      at = from;
    }
    if (slot[0] === '=year') return readYear(text, at) === undefined ? undefined : matchedEnd;
    const word = wordAt(text, at);
    if (slot[0] === '#') {
      const digits = numberEnd(text, at, words);
      if (digits === at) return undefined;
      at = digits;
      continue;
    }
    if (word === '') return undefined;
    const small = word.toLowerCase();
    if (!slot.some((wanted) => (wanted.endsWith('*') ? small.startsWith(wanted.slice(0, -1)) : small === wanted)))
      return undefined;
    at += word.length;
    matchedEnd = at;
  }
  return isHyphen(text.charCodeAt(at)) ? undefined : at;
}

/** Joins `syksyllä` + `2027` and `valtuustokaudella` + `2025–2029`; everything else is added as it is. */
function push(reading: Reading, entity: Entity): void {
  const { found, text } = reading;
  const last = found.at(-1);
  if (
    last?.kind === 'period' &&
    last.value !== undefined &&
    entity.kind === 'period' &&
    entity.value === undefined &&
    isBlank(text, last.end, entity.start)
  ) {
    found[found.length - 1] = { ...last, end: entity.end };
    return;
  }
  if (
    last !== undefined &&
    last.value === undefined &&
    last.end < entity.start &&
    isBlank(text, last.end, entity.start)
  ) {
    const period =
      last.kind === 'period' && (entity.kind === 'period' || entity.kind === 'year') && entity.value !== undefined;
    const season = last.kind === 'date' && last.date === undefined && entity.kind === 'year';
    if (period || season) {
      found[found.length - 1] = { ...entity, kind: last.kind, start: last.start };
      return;
    }
  }
  found.push(entity);
}

/** A year, or the part of it that the words around it name: `vuoden 2027 loppuun`, `i början av 2027`, `end of 2027`. */
function yearEntity(reading: Reading, start: number, end: number, year: number): Entity {
  const { text, language } = reading;
  if (language === 'fi') {
    const before = /(?:vuoden|vuosien) $/.exec(text.slice(Math.max(0, start - 8), start));
    const after = /^ (?:(lopu|loppu|jouluku)|(alus|alku|alun))\p{L}*/u.exec(text.slice(end, end + 20));
    if (before !== null && after !== null) {
      const date = after[1] === undefined ? `${year}-01-01` : `${year}-12-31`;
      return { kind: 'date', start: start - before[0].length, end: end + after[0].length, value: year, date };
    }
    return { kind: 'year', start, end, value: year };
  }
  const window = text.slice(Math.max(0, start - 26), start);
  const before =
    language === 'sv'
      ? /(?:(slutet|utgången)|(början|ingången|årsskiftet)) av (?:år )?$/.exec(window)
      : /(?:(end)|(beginning|start)) of $/.exec(window);
  if (before === null) return { kind: 'year', start, end, value: year };
  return {
    kind: 'date',
    start: start - before[0].length,
    end,
    value: year,
    date: before[1] === undefined ? `${year}-01-01` : `${year}-12-31`,
  };
}

/** Whether four digits are a year: from the words around them, else from the number itself. */
function isYear(reading: Reading, start: number, amount: Amount): boolean {
  if (amount.digits !== 4 || amount.value < 1500 || amount.value > 2100) return false;
  if (
    /^(?:vuo|v$|år|year|in$|by$|since$|until$|senast$|före$|after$|before$|during$)/i.test(previousWord(reading, start))
  )
    return true;
  if (!isYearNumber(amount.value)) return false;
  if (amount.value >= 2015 && amount.value <= 2045) return true;
  const { text } = reading;
  const next = skipBlank(text, amount.end);
  const word = wordAt(text, next);
  if (word === '' || isUpper(word.charCodeAt(0))) return true;
  // `2000 lasta`: a counted word follows in the partitive; `1900 barn` and `2000 children` are told by nothing, so a number.
  return reading.language === 'fi'
    ? !/(?:[^sl]|[^aeiouyäö][sl])[tj]?[aä]$/.test(word) || /(?:ssa|ssä|lla|llä|ina|inä)$/.test(word)
    : false;
}

function isYearNumber(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

/** A year in four digits at `at`. */
function readYear(text: string, at: number): number | undefined {
  for (let index = 0; index < 4; index++) if (!isDigit(text.charCodeAt(at + index))) return undefined;
  if (isDigit(text.charCodeAt(at + 4))) return undefined;
  const year = Number(text.slice(at, at + 4));
  return isYearNumber(year) ? year : undefined;
}

/** `alle 5`, `vähintään 3`, `< 10 %`: where the bound begins and what it bounds. */
function readBound(reading: Reading, start: number): { start: number; kind: 'upper' | 'lower' | 'rough' } | undefined {
  const { text, words } = reading;
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  const mark = text.charCodeAt(at - 1);
  if (mark === 60 || mark === 0x2264) return { start: at - 1, kind: 'upper' };
  if (mark === 62 || mark === 0x2265) return { start: at - 1, kind: 'lower' };
  const dot = mark === 46 ? 1 : 0;
  if (reading.wordEnd !== at - dot) return undefined;
  const word = text.slice(reading.wordStart, reading.wordEnd).toLowerCase();
  const kind = words.bounds.get(word);
  if (kind !== undefined) return { start: reading.wordStart, kind };
  const pair = /(?:(mindre|färre|less|fewer)|(mer|fler|more)) (?:än|than)$|(?:(up|at most)|(at least)) ?(?:to)?$/i.exec(
    text.slice(Math.max(0, at - 12), at),
  );
  if (pair === null) return undefined;
  return { start: at - pair[0].length, kind: pair[1] === undefined && pair[3] === undefined ? 'lower' : 'upper' };
}

/** The place of a minus sign that belongs to the number. */
function signStart(text: string, start: number): number {
  const mark = text.charCodeAt(start - 1);
  if (mark !== 0x2212 && mark !== 45) return start;
  const before = start > 1 ? text.charCodeAt(start - 2) : 32;
  return isSpace(before) || before === 40 ? start - 1 : start;
}

/** `sivu 3`, `klo 9–11`, `årskurs 4–5`, and what is listed after such a number. */
function isNamed(reading: Reading, start: number): boolean {
  const { text, words, namedEnd } = reading;
  if (
    namedEnd >= 0 &&
    start - namedEnd <= 6 &&
    /^(?:[,–-] ?| ja | och | and | & | sekä |–)$/.test(text.slice(namedEnd, start))
  )
    return true;
  const word = previousWord(reading, start);
  if (word === '') return false;
  if (word === 's' || word === 'S') return text.charCodeAt(reading.wordEnd) === 46;
  const small = word.toLowerCase();
  if (words.listing.some((name) => small.endsWith(name)) && isBare(text, start)) return true;
  // `sid`, `kap` and other short names must match whole; longer ones inflect.
  return words.naming.some((name) => (name.length <= 4 ? small === name : small.startsWith(name)));
}

/** Whether one or two digits at `start` are followed by nothing that they could count. */
function isBare(text: string, start: number): boolean {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end - start > 2) return false;
  const next = text.charCodeAt(end);
  return (
    end >= text.length ||
    next === 10 ||
    next === 58 ||
    next === 46 ||
    next === 41 ||
    (next === 44 && !isDigit(text.charCodeAt(end + 1)))
  );
}

/** The word right before `start` (white space, an opening bracket or the full stop of an abbreviation between), or the empty text. */
function previousWord(reading: Reading, start: number): string {
  const { text, wordStart, wordEnd } = reading;
  if (wordEnd < 0 || start - wordEnd > 3) return '';
  for (let at = wordEnd; at < start; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && code !== 46 && code !== 40 && code !== 41) return '';
  }
  return text.slice(wordStart, wordEnd);
}

/** `8. luokka`, `2.–3. kerros`: an ordinal counts nothing. */
function isOrdinal(text: string, amount: Amount): boolean {
  const { end } = amount;
  if (text.charCodeAt(end) !== 46) return false;
  const next = text.charCodeAt(end + 1);
  if (next === 0x2013 || next === 45 || next === 44 || next === 41) return true;
  if (!isSpace(next)) return false;
  const word = text.charCodeAt(skipBlank(text, end + 1));
  return isLetter(word) && !isUpper(word);
}

/** The number of a heading or an item: first in its line, before a capital, a bracket or a full stop. */
function isNumbering(text: string, start: number, amount: Amount): boolean {
  const after = text.charCodeAt(amount.end);
  if (after === 41 && !text.slice(Math.max(0, start - 60), start).includes('(')) return true;
  let at = start;
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && isSpace(text.charCodeAt(at - 1))) at--;
  if (at > 0 && text.charCodeAt(at - 1) !== 10) return false;
  if (after === 46) return isSpace(text.charCodeAt(amount.end + 1)) || isUpper(text.charCodeAt(amount.end + 1));
  if (amount.digits > 2 && !amount.dotted) return false;
  const word = text.charCodeAt(skipBlank(text, amount.end));
  return (
    isLetter(word) && isUpper(word) && isSpace(after) && !startsWithSmall(text, skipBlank(text, amount.end), 'eur')
  );
}

/** Digits that are part of a name: `A4`, `COVID-19`, `T0-1`. */
function isGlued(text: string, start: number, before: number): boolean {
  if (isLetter(before) || before === 95 || before === 64 || before === 35) return true;
  if (before === 47) return start > 1 && isLetter(text.charCodeAt(start - 2));
  return (before === 45 || before === 58) && start > 1 && isLetter(text.charCodeAt(start - 2));
}

/** `01.03.2027` and `09.30` begin with a nought but are no telephone numbers. */
function isDatePart(text: string, start: number): boolean {
  return !isDigit(text.charCodeAt(start + 2)) && text.charCodeAt(start + 2) === 46;
}

function skipRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inside = code === 46 || code === 44 || code === 58 || code === 47 || isHyphen(code);
    const next = text.charCodeAt(at + 1);
    if (isDigit(code) || isLetter(code) || (inside && (isDigit(next) || isLetter(next)))) at++;
    else break;
  }
  return Math.max(at, from);
}

/** Past the digits of a telephone number or code, with single spaces and hyphens between. */
function skipTelephone(text: string, from: number): number {
  let at = from;
  while (
    at < text.length &&
    (isDigit(text.charCodeAt(at)) || (isSeparator(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))))
  )
    at++;
  return at;
}

/** `+358`: a plus and two digits at least, with no decimals or unit: `+1,7 %` is an amount. */
function isTelephone(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    skipTelephone(text, at) > at + 6
  );
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 45 || code === 40 || code === 41;
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2010 || code === 0x2011;
}

/** Past a case ending after a colon: `20 %:iin`. */
function suffixEnd(text: string, at: number): number {
  return text.charCodeAt(at) === 58 && isLetter(text.charCodeAt(at + 1)) ? at + 1 + wordAt(text, at + 1).length : at;
}

/** Past `1 momentti` or `3 mom.` after a section sign. */
function subsectionEnd(reading: Reading, at: number): number {
  const { text, words } = reading;
  let digits = skipBlank(text, at);
  if (digits === at || !isDigit(text.charCodeAt(digits))) return at;
  while (isDigit(text.charCodeAt(digits))) digits++;
  if (text.charCodeAt(digits) === 46) digits++;
  const word = skipBlank(text, digits);
  if (!words.subsection.some((name) => startsWithSmall(text, word, name))) return at;
  const end = word + wordAt(text, word).length;
  return text.charCodeAt(end) === 46 && end - word <= 3 ? end + 1 : end;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(text: string, from: number, to: number): boolean {
  return skipBlank(text, from) >= to;
}

function startsWithSmall(text: string, at: number, word: string): boolean {
  return text.slice(at, at + word.length).toLowerCase() === word;
}

function startsWithAny(word: string, starts: readonly string[]): boolean {
  const small = word.toLowerCase();
  return starts.some((start) => small.startsWith(start));
}

/** Multiplies without the dust of binary fractions (1,2 milj. is 1 200 000). */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Math.round(value * scale * 100) / 100;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
