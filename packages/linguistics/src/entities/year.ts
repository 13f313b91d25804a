import { isDigit, isUpper } from '../characters.ts';
import type { Entity } from '../types.ts';
import type { Amount } from './read-amount.ts';
import { previousWord } from './reading.ts';
import type { Reading } from './reading.ts';
import { skipBlank, wordAt } from './text-cursor.ts';

/** Whether a number can be a year of which a plan speaks. */
export function isYearNumber(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

/** A year in four digits at `at`. */
export function readYear(text: string, at: number): number | undefined {
  for (let index = 0; index < 4; index++) if (!isDigit(text.charCodeAt(at + index))) return undefined;
  if (isDigit(text.charCodeAt(at + 4))) return undefined;
  const year = Number(text.slice(at, at + 4));
  return isYearNumber(year) ? year : undefined;
}

/** Whether four digits are a year: from the words around them, else from the number itself. */
export function isYear(reading: Reading, start: number, amount: Amount): boolean {
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

/** A year, or the part of it that the words around it name: `vuoden 2027 loppuun`, `i början av 2027`, `end of 2027`. */
export function yearEntity(reading: Reading, start: number, end: number, year: number): Entity {
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
