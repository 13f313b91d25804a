import { isDigit, isLetter, isSpace } from '../characters.ts';
import { matchAny } from './match-pattern.ts';
import {
  isAge,
  isAgeOfPersons,
  isCodeNamed,
  isCountedBy,
  isDatePart,
  isDenominator,
  isFooter,
  isGlued,
  isGrade,
  isNameWithNumber,
  isNamed,
  isNumbering,
  isOrdinal,
  isPageNumber,
  isPostalCode,
  pageOfPagesEnd,
} from './name-numbers.ts';
import { readRange } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import { readBound, signStart } from './read-bound.ts';
import { readDate } from './read-date.ts';
import { readReference } from './read-reference.ts';
import { readUnit, scaled } from './read-unit.ts';
import { readOpenPeriod, readSpacedYears } from './read-years.ts';
import { addEntity, previousWord } from './reading.ts';
import type { Reading } from './reading.ts';
import { skipTelephone } from './skip-telephone.ts';
import { isHyphen, skipBlank, skipRun, suffixEnd, wordAt } from './text-cursor.ts';
import { isGluedYear, isYear, isYearInName, yearEntity } from './year.ts';

/** Reads what begins with the digit at `start`: a date, a reference, a period, a quantity, or a number to be passed over. Returns where to go on. */
export function readNumber(reading: Reading, start: number): number {
  const { text, language, words } = reading;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (isGlued(text, start, before)) return passName(reading, start);
  if (text.charCodeAt(start) === 48 && isDigit(text.charCodeAt(start + 1)) && !isDatePart(text, start)) {
    // `07:47`
    return /^\d\d:\d\d(?!\d)/.test(text.slice(start, start + 6)) ? start + 5 : skipTelephone(text, start);
  }
  const spaced = readSpacedYears(reading, start);
  if (spaced !== undefined) return spaced;
  const named = isNamed(reading, start);
  const date = readDate(text, start, language, words.months, !named);
  if (date !== undefined) {
    for (const entity of date.entities) addEntity(reading, entity);
    // `16.12.2026/98`: a date and the number of a decision
    const slash = text.charCodeAt(date.end) === 47 && isDigit(text.charCodeAt(date.end + 1));
    return slash ? skipRun(text, date.end) : date.end;
  }
  const amount = pointedDecimal(reading, start, readRange(text, start, language));
  const end = amount.end;
  if (text.charCodeAt(end) === 95) return passName(reading, start);
  // `kuntalain 65 :n`: a section whose sign was lost
  if (language === 'fi' && /^ :\p{Ll}/u.test(text.slice(end, end + 3))) return end;
  // `15:30`, `1:100`: a time of day or a proportion
  if (text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1))) return skipRun(text, end);
  const pages = pageOfPagesEnd(text, start, amount);
  if (pages !== undefined) return pages;
  // A section sign is stronger than a name before the number; a slash is not (`nro 5/2027`).
  const reference = named && text.charCodeAt(end) === 47 ? undefined : readReference(reading, start, amount);
  if (reference !== undefined) return reference;
  if (named && !isMeasured(reading, end)) {
    // `BILAGA 1 (4)`
    // and `momentti 29 40 01`
    const bracket = /^ \(\d{1,3}\)|^(?: \d\d){1,3}(?!\d)/.exec(text.slice(end, end + 11))?.[0].length ?? 0;
    reading.namedEnd = text.charCodeAt(end) === 47 ? skipRun(text, end) : suffixEnd(text, end + bracket);
    return reading.namedEnd;
  }
  if (isOrdinal(text, amount)) {
    // `1. ja 2.`: another ordinal may follow.
    reading.namedEnd = end;
    return end;
  }
  if (isNumbering(reading, start, amount) || isPageNumber(text, start, amount) || isFooter(text, start, amount))
    return end;
  if (isGrade(reading, start, amount) || isDenominator(text, start, amount)) return end;
  if (amount.dotted) return skipRun(text, end);
  if (amount.years && decadeEnd(reading, amount) === undefined) {
    addEntity(reading, {
      kind: 'period',
      start,
      end,
      value: amount.value,
      ...(amount.upper === undefined ? {} : { upper: amount.upper }),
    });
    return end;
  }
  return readOpenPeriod(reading, start, amount) ?? finishAmount(reading, start, amount);
}

/** `1.1 miljoonaa`, `3.5 %`: a full stop for the comma of decimals, as the unit behind it shows. */
function pointedDecimal(reading: Reading, start: number, amount: Amount): Amount {
  if (!amount.dotted || amount.upper !== undefined || !/^\d{1,3}\.\d{1,2}$/.test(reading.text.slice(start, amount.end)))
    return amount;
  const unit = readUnit(reading, amount.end);
  if (unit === undefined) return amount;
  const [whole = '', decimals = ''] = reading.text.slice(start, amount.end).split('.');
  const value = Number(`${whole}.${decimals}`);
  const day = Number(whole) <= 31 && Number(decimals) <= 12;
  // No section and no day has a number above 31.
  const counted = !day && (Number(whole) > 31 || isCountedBy(reading, start));
  const measured = unit.kind !== 'number' || unit.scale !== 1 || counted;
  return measured ? { ...amount, value, dotted: false } : amount;
}

/** A per cent sign or a sum is stronger than the word before: `luku 9,2 %`. */
function isMeasured(reading: Reading, at: number): boolean {
  const kind = readUnit(reading, at)?.kind;
  return kind === 'percent' || kind === 'euro';
}

/** Past a name with digits inside (`A4-koko`, `ohje_2027.indd`), whose last letters are then the word before. */
function passName(reading: Reading, start: number): number {
  const { text } = reading;
  const end = skipRun(text, start);
  // `valtateiden E75 ja 27`: what is listed after a code that a word names is named too.
  if (isCodeNamed(reading, start)) reading.namedEnd = end;
  let letters = end;
  while (letters > start && isLetter(text.charCodeAt(letters - 1))) letters--;
  if (letters < end) {
    reading.wordStart = letters;
    reading.wordEnd = end;
  }
  return end;
}

/** Gives an amount its unit, its bounds and its kind. */
export function finishAmount(reading: Reading, start: number, amount: Amount): number {
  const { text, words } = reading;
  const often = timesPerEnd(reading, amount.end);
  if (often !== undefined) {
    addEntity(reading, { kind: 'rhythm', start, end: often });
    return often;
  }
  const time = matchAny(reading, amount.end, words.afterNumber);
  if (time !== undefined) {
    addEntity(reading, { kind: time.kind, start, end: time.end });
    return time.end;
  }
  const decade = decadeEnd(reading, amount);
  if (decade !== undefined) {
    addEntity(reading, { kind: 'time', start, end: decade, value: amount.value, vague: true });
    return decade;
  }
  if (isGluedYear(text, amount) || isYearInName(text, amount)) {
    addEntity(reading, { kind: 'year', start, end: amount.end, value: amount.value });
    return amount.end;
  }
  const unit = readUnit(reading, amount.end);
  if (
    unit === undefined ||
    isPostalCode(reading, start, amount) ||
    isAge(reading, unit.end) ||
    isAgeOfPersons(reading, start, unit.end, amount.upper)
  )
    return skipRun(text, amount.end);
  const year =
    unit.kind === 'number' && unit.end === amount.end && amount.upper === undefined && isYear(reading, start, amount);
  if (year) {
    addEntity(reading, yearEntity(reading, start, amount.end, amount.value));
    return reading.found.at(-1)?.end ?? amount.end;
  }
  if (unit.kind === 'number' && isNameWithNumber(text, unit.end)) return unit.end;
  const percent = unit.kind === 'number' ? percentBefore(reading, start) : undefined;
  if (percent !== undefined) {
    addEntity(reading, {
      kind: 'percent',
      start: percent,
      end: unit.end,
      value: amount.value,
      ...(amount.upper === undefined ? {} : { upper: amount.upper }),
    });
    return unit.end;
  }
  const signed = signStart(text, start);
  const bound = isDuring(reading, signed, unit.end) ? undefined : readBound(reading, signed);
  const from = bound?.start ?? signed;
  const sign = signed < start && text.charCodeAt(signed) !== 43 ? -1 : 1;
  const value = scaled(amount.value * sign, unit.scale);
  const upper = amount.upper === undefined ? undefined : scaled(amount.upper, unit.scale);
  addEntity(
    reading,
    bound?.kind === 'upper' && upper === undefined
      ? { kind: unit.kind, start: from, end: unit.end, upper: value }
      : { kind: unit.kind, start: from, end: unit.end, value, ...(upper === undefined ? {} : { upper }) },
  );
  return unit.end;
}

/** `under tre timmar`: Swedish `under` before a span of time says how long something lasts. */
function isDuring(reading: Reading, start: number, end: number): boolean {
  if (reading.language !== 'sv' || previousWord(reading, start).toLowerCase() !== 'under') return false;
  const word = wordAt(reading.text, skipBlank(reading.text, end));
  return /(?:minuter|timmar|dagar|dygn|veckor|månader|år|terminer|halvår)$/.test(word);
}

/** The end of `krt/vuosi`, `kerran/vuosi` or `kertaa / valtuustokausi`, also after a number. */
export function timesPerEnd({ text, words }: Reading, at: number): number | undefined {
  const times = skipBlank(text, at);
  const slash = skipBlank(text, times + wordAt(text, times).length);
  if (text.charCodeAt(slash) !== 47 || !words.times.includes(wordAt(text, times).toLowerCase())) return undefined;
  const unit = skipBlank(text, slash + 1);
  const word = wordAt(text, unit).toLowerCase();
  return word !== '' && words.timeUnits.some((name) => word === name || (name.length > 2 && word.endsWith(name)))
    ? unit + word.length
    : undefined;
}

/** Where a per cent sign stands that was written before its number: `muutos, % 0,2`; after a number it is the sign of that one. */
function percentBefore({ text, found }: Reading, start: number): number | undefined {
  let at = start;
  while (at > 0 && text.charCodeAt(at - 1) === 32) at--;
  if (text.charCodeAt(at - 1) !== 37) return undefined;
  if ((found.at(-1)?.end ?? 0) >= at) return undefined;
  let before = at - 1;
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before--;
  return isDigit(text.charCodeAt(before - 1)) ? undefined : at - 1;
}

/** The end of `2030-luvulla` or `2030-talet`. */
function decadeEnd({ text, language }: Reading, amount: Amount): number | undefined {
  // `30-luvulla` is one of a century that the text knows.
  if ((amount.digits !== 4 && amount.digits !== 2) || amount.value % 10 !== 0 || language === 'en') return undefined;
  const hyphen = skipBlank(text, amount.end);
  if (!isHyphen(text.charCodeAt(hyphen))) return undefined;
  // `1980- ja 1990-luvuilla`
  if (
    /^(?:,| ja| sekä| och) (?:\d{2,4}-,? )*(?:ja |sekä |och )?\d{2,4}-(?:lu|tal)/.test(
      text.slice(hyphen + 1, hyphen + 30),
    )
  )
    return hyphen + 1;
  const word = wordAt(text, hyphen + 1);
  return (language === 'fi' ? /^lu(?:vu|ku)/i : /^tal/i).test(word) ? hyphen + 1 + word.length : undefined;
}
