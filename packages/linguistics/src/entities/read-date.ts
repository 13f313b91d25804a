import { isDigit, isLower, isSpace } from '../characters.ts';
import type { Entity, Language } from '../types.ts';
import { two } from './two-digits.ts';
import { isYearNumber } from './year.ts';
import { digitsEnd, isFirstInLine } from './text-cursor.ts';

/** Dates read at one place, and the offset after them. */
export interface ReadDate {
  readonly entities: readonly Entity[];
  readonly end: number;
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly end: number;
}

/**
 * Reads a date or a range of dates that begins with the digit at `start`: `31.3.2027`, `31. 3. 2027`, `31.3.27`, `31/03/2027`, `2027-03-31`,
 * `1.1.–31.12.2027`, `1.1–31.12.2027`, `1.–15.3.2027`, `31.3.` where `yearless` allows it, `31. maaliskuuta 2027`, `31 mars 2027`, `31st March 2027`.
 * Undefined when it is none (`3.2` is a section).
 */
export function readDate(
  text: string,
  start: number,
  language: Language,
  months: readonly string[],
  yearless: boolean,
): ReadDate | undefined {
  const end = digitsEnd(text, start);
  if (end - start === 4) return readIso(text, start);
  if (end - start > 2) return undefined;
  if (text.charCodeAt(end) === 47 || text.charCodeAt(end) === 45) {
    const parted = readSlashed(text, start);
    if (parted !== undefined || text.charCodeAt(end) === 47) return parted;
  }
  return (
    readLostDash(text, start) ??
    readCommaed(text, start) ??
    readNumeric(text, start, language, yearless) ??
    readDayRange(text, start, end, yearless) ??
    readNamedRange(text, start, months) ??
    readNamed(text, start, language, months)
  );
}

function readIso(text: string, start: number): ReadDate | undefined {
  const found = /^\d{4}-(\d{2})-(\d{2})(?!\d)/.exec(text.slice(start, start + 11));
  if (found === null || Number(found[1]) > 12 || Number(found[2]) > 31) return undefined;
  const date = text.slice(start, start + 10);
  return {
    entities: [{ kind: 'date', start, end: start + 10, value: Number(date.slice(0, 4)), date }],
    end: start + 10,
  };
}

function readSlashed(text: string, start: number): ReadDate | undefined {
  const found = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text.slice(start, start + 11));
  if (found === null) return undefined;
  const day = { day: Number(found[1]), month: Number(found[3]), year: Number(found[4]), end: start + found[0].length };
  return isDay(day) ? { entities: [entity(start, day)], end: day.end } : undefined;
}

function readNumeric(text: string, start: number, language: Language, yearless: boolean): ReadDate | undefined {
  const first = readDay(text, start, yearless);
  if (first === undefined) {
    const whole = readUndotted(text, start);
    return whole ?? (yearless ? (readDeadline(text, start) ?? readSwedishDay(text, start, language)) : undefined);
  }
  const from = afterDash(text, first.end);
  const second = from === undefined ? undefined : readDay(text, from, yearless);
  if (second !== undefined && (yearless || second.year !== undefined))
    return period(start, first.year ?? second.year, second);
  if (first.year === undefined && !(yearless && standsAlone(text, start, first))) return undefined;
  return { entities: [entity(start, first)], end: first.end };
}

/** `25.2.27.3.2027`: two days whose dash was lost. */
function readLostDash(text: string, start: number): ReadDate | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text.slice(start, start + 18));
  if (found === null) return undefined;
  const year = Number(found[5]);
  const first = { day: Number(found[1]), month: Number(found[2]), year, end: start };
  const last = { day: Number(found[3]), month: Number(found[4]), year, end: start + found[0].length };
  return isDay(first) && isDay(last) ? period(start, year, last) : undefined;
}

/** `31,12,2027`: commas typed for full stops. */
function readCommaed(text: string, start: number): ReadDate | undefined {
  const found = /^(\d{1,2}),(\d{1,2}),(\d{4})(?!\d)/.exec(text.slice(start, start + 11));
  if (found === null) return undefined;
  const day = { day: Number(found[1]), month: Number(found[2]), year: Number(found[3]), end: start + found[0].length };
  return isDay(day) ? { entities: [entity(start, day)], end: day.end } : undefined;
}

/** `1.1–31.12.2027`: the full stop before the dash may be left out when the second date has a year. */
function readUndotted(text: string, start: number): ReadDate | undefined {
  const found = /^(\d{1,2})\.(\d{1,2}) ?(?=[–-])/.exec(text.slice(start, start + 8));
  const from = found === null ? undefined : afterDash(text, start + found[0].length);
  const last = from === undefined ? undefined : readDay(text, from, false);
  if (found === null || last?.year === undefined) return undefined;
  const first = { day: Number(found[1]), month: Number(found[2]), year: last.year, end: start };
  return isDay(first) ? period(start, last.year, last) : undefined;
}

/** `senast 15.9`, `15.9 mennessä`, `18.11. ja 17.12`: the last full stop of a day is left out where a word or the day before it tells that it is one. */
function readDeadline(text: string, start: number): ReadDate | undefined {
  const found =
    /^(\d{1,2})\.(\d{1,2})(?![\d%])(?!\.\d)(?!,\d)(?! ?[%€])( (?:mennessä|saakka|asti|alkaen|lähtien)(?!\p{L}))?/u.exec(
      text.slice(start, start + 16),
    );
  if (found === null) return undefined;
  if (
    found[3] === undefined &&
    !/(?:(?:^|\s)(?:senast|före|den|viimeistään)|\d\.(?: ja| sekä| och| samt|,))\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return undefined;
  const end = start + (found[0].length - (found[3]?.length ?? 0));
  const day = { day: Number(found[1]), month: Number(found[2]), year: undefined, end };
  return isDay(day) ? { entities: [entity(start, day)], end } : undefined;
}

/** `öppnade 25.10`, `15.3–30.4`: in Swedish no full stop follows the month; `5.09` is a time of day. */
function readSwedishDay(text: string, start: number, language: Language): ReadDate | undefined {
  const bracketed =
    /\p{Ll} \($/u.test(text.slice(Math.max(0, start - 3), start)) && /^[\d.]+\)/.test(text.slice(start, start + 6));
  if (language !== 'sv' || (!bracketed && !isAfterSmallWord(text, start))) return undefined;
  const found = /^(\d{1,2})\.([1-9]\d?)(?: ?[–-] ?(\d{1,2})\.([1-9]\d?))?(?![\d%]|[.,:]\d| ?[%€])/.exec(
    text.slice(start, start + 16),
  );
  if (found === null) return undefined;
  const end = start + found[0].length;
  const first = { day: Number(found[1]), month: Number(found[2]), year: undefined, end };
  if (!isDay(first)) return undefined;
  if (found[3] === undefined) return { entities: [entity(start, first)], end };
  const last = { day: Number(found[3]), month: Number(found[4]), year: undefined, end };
  return isDay(last) ? period(start, undefined, last) : undefined;
}

/** `1.–15.3.2027`, `1–15.3.2027` */
function readDayRange(text: string, start: number, end: number, yearless: boolean): ReadDate | undefined {
  const dotted = text.charCodeAt(end) === 46;
  const from = afterDash(text, dotted ? end + 1 : end);
  const last = from === undefined ? undefined : readDay(text, from, yearless);
  if (last === undefined || Number(text.slice(start, end)) >= last.day) return undefined;
  return last.year !== undefined || (dotted && yearless && standsAlone(text, start, last))
    ? period(start, last.year, last)
    : undefined;
}

/** `1–15 maj 2027`, `1.–15. toukokuuta 2027`: days of one month in words. */
function readNamedRange(text: string, start: number, months: readonly string[]): ReadDate | undefined {
  const found = /^(\d{1,2})\.? ?[–-] ?(\d{1,2})\.? (\p{L}+)(?: (\d{4})(?!\d))?/u.exec(text.slice(start, start + 36));
  const word = found?.[3]?.toLowerCase() ?? '';
  const month = months.findIndex((name) => word.startsWith(name)) + 1;
  if (found === null || month === 0) return undefined;
  const year = found[4] === undefined ? undefined : Number(found[4]);
  const first = { day: Number(found[1]), month, year, end: start };
  const last = { day: Number(found[2]), month, year, end: start + found[0].length };
  return isDay(first) && isDay(last) && first.day < last.day ? period(start, year, last) : undefined;
}

/** A range of dates is a period from the year of the first to that of the last. */
function period(start: number, from: number | undefined, { year, end }: Day): ReadDate {
  const years = from === undefined || year === undefined ? {} : { value: from, upper: year };
  return { entities: [{ kind: 'period', start, end, ...years }], end };
}

/** Where digits begin after a dash with or without blanks around it. */
function afterDash(text: string, at: number): number | undefined {
  let dash = at;
  while (isSpace(text.charCodeAt(dash))) dash++;
  const code = text.charCodeAt(dash);
  if (code !== 0x2013 && code !== 0x2014 && code !== 45) return undefined;
  dash++;
  while (isSpace(text.charCodeAt(dash))) dash++;
  return isDigit(text.charCodeAt(dash)) ? dash : undefined;
}

/**
 * Whether a day without a year is no section number: before a small letter (`31.3. mennessä`) or the number of a decision (`31.3. § 12`), and
 * elsewhere when the day is greater than sections count (`viim. 31.12.`). First in its line, `3.2. Osallisuus` is a heading.
 */
function standsAlone(text: string, start: number, { day, end }: Day): boolean {
  // `4.11. ja 11.11.` is no heading, even first in its line.
  if (/^(?: ja| sekä| och| samt|,) \d{1,2}\.\d{1,2}\./.test(text.slice(end, end + 14))) return true;
  if (isFirstInLine(text, start)) return false;
  // `(1.12.)`
  if (text.charCodeAt(start - 1) === 40 && text.charCodeAt(end) === 41) return true;
  if (isAfterSmallWord(text, start)) return true;
  const next = text.charCodeAt(end) === 32 ? text.charAt(end + 1) : '';
  return day > 12 || next === '§' || (next !== '' && isLower(next.charCodeAt(0)));
}

/** `julkaistaan 7.12.`, `öppnade 25.10`: whether a word in small letters stands right before. */
function isAfterSmallWord(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 32 && /\p{Ll}{2}$/u.test(text.slice(Math.max(0, start - 3), start - 1));
}

/** `31.3.` or `31.3.2027`, blanks allowed after the stops when a year follows; a year of two digits only where one may lack. */
function readDay(text: string, start: number, yearless: boolean): Day | undefined {
  const found = /^(\d{1,2})\.( ?)(\d{1,2})\.(?:( ?)(\d{4})(?!\d)|(\d{2})(?![\d.,]\d|\d))?/.exec(
    text.slice(start, start + 16),
  );
  if (found === null) return undefined;
  const short = Number(found[6] ?? 0);
  const day = {
    day: Number(found[1]),
    month: Number(found[3]),
    year: found[5] === undefined ? (short > 0 ? 2000 + short : undefined) : Number(found[5]),
    end: start + found[0].length,
  };
  if (!isDay(day)) return undefined;
  if (found[5] !== undefined) return day;
  if (short > 0)
    return yearless && found[2] === '' && short >= 15 && short <= 45 && !isFirstInLine(text, start) ? day : undefined;
  return found[2] !== '' || isDigit(text.charCodeAt(day.end)) ? undefined : day;
}

function isDay({ day, month, year }: Day): boolean {
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return year === undefined || isYearNumber(year);
}

function readNamed(text: string, start: number, language: Language, months: readonly string[]): ReadDate | undefined {
  const pattern =
    language === 'fi'
      ? /^(\d{1,2})(?:\.| päivänä) (\p{L}+)(?: (\d{4})(?!\d))?/u
      : /^(\d{1,2})(?:st|nd|rd|th|:e)? (\p{L}+)(?:,? (\d{4})(?!\d))?/u;
  const found = pattern.exec(text.slice(start, start + 32));
  if (found === null) return undefined;
  const word = (found[2] ?? '').toLowerCase();
  const month = months.findIndex((name) => (language === 'fi' ? word.startsWith(name) : word === name)) + 1;
  const day = Number(found[1]);
  if (month === 0 || day < 1 || day > 31) return undefined;
  if (language === 'en' && found[2]?.charAt(0) === word.charAt(0)) return undefined;
  const year = found[3] === undefined ? undefined : Number(found[3]);
  const end = start + found[0].length;
  return { entities: [entity(start, { day, month, year, end })], end };
}

function entity(start: number, { day, month, year, end }: Day): Entity {
  if (year === undefined) return { kind: 'date', start, end };
  return { kind: 'date', start, end, value: year, date: `${year}-${two(month)}-${two(day)}` };
}
