import { isDigit, isSpace } from '../characters.ts';
import type { Entity, Language } from '../types.ts';
import { two } from './two-digits.ts';

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
 * Reads a date that begins with the digit at `start`: `31.3.2027`, `31. 3. 2027`, `2027-03-31`, `1.1.–31.12.2027`, `31.3.` before a small
 * letter, `31. maaliskuuta 2027`, `31 mars 2027`, `31st March 2027`. Undefined when it is none (`3.2` is a section).
 */
export function readDate(
  text: string,
  start: number,
  language: Language,
  months: readonly string[],
): ReadDate | undefined {
  const end = digitsEnd(text, start);
  if (end - start === 4) return readIso(text, start);
  if (end - start > 2) return undefined;
  return readNumeric(text, start) ?? readNamed(text, start, language, months);
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

function readNumeric(text: string, start: number): ReadDate | undefined {
  const first = readDay(text, start);
  if (first === undefined) return undefined;
  if (first.year !== undefined) return { entities: [entity(start, first)], end: first.end };
  // `1.1.–31.12.2027`: the year of the second date holds for both.
  let dash = first.end;
  while (isSpace(text.charCodeAt(dash))) dash++;
  const code = text.charCodeAt(dash);
  if (code === 0x2013 || code === 45) {
    let from = dash + 1;
    while (isSpace(text.charCodeAt(from))) from++;
    const second = isDigit(text.charCodeAt(from)) ? readDay(text, from) : undefined;
    if (second !== undefined) {
      return { entities: [entity(start, { ...first, year: second.year }), entity(from, second)], end: second.end };
    }
  }
  // Without a year only before a small letter or punctuation: `31.3. mennessä`, but `3.2. Osallisuus` is a heading.
  const next = text.charCodeAt(first.end) === 32 ? text.charAt(first.end + 1) : '';
  if (lineStart(text, start) || next === '' || next !== next.toLowerCase() || next === next.toUpperCase())
    return undefined;
  return { entities: [entity(start, first)], end: first.end };
}

/** `31.3.` or `31.3.2027`, blanks allowed after the stops when a year follows. */
function readDay(text: string, start: number): Day | undefined {
  const found = /^(\d{1,2})\.( ?)(\d{1,2})\.(?:( ?)(\d{4})(?!\d))?/.exec(text.slice(start, start + 14));
  if (found === null) return undefined;
  const day = Number(found[1]);
  const month = Number(found[3]);
  const year = found[5] === undefined ? undefined : Number(found[5]);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  if (year === undefined && (found[2] !== '' || isDigit(text.charCodeAt(start + found[0].length)))) return undefined;
  if (year !== undefined && (year < 1900 || year > 2100)) return undefined;
  return { day, month, year, end: start + found[0].length };
}

function readNamed(text: string, start: number, language: Language, months: readonly string[]): ReadDate | undefined {
  const pattern =
    language === 'fi'
      ? /^(\d{1,2})\. (\p{L}+)(?: (\d{4})(?!\d))?/u
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

function lineStart(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && text.charCodeAt(at - 1) === 32) at--;
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}
