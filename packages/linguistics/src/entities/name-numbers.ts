import { isDigit, isLetter, isSpace, isUpper } from '../characters.ts';
import type { Amount } from './read-amount.ts';
import { previousWord } from './reading.ts';
import type { Reading } from './reading.ts';
import { digitsEnd, isHyphen, skipBlank, startsWithSmall } from './text-cursor.ts';
import { readYear } from './year.ts';

/** `sivu 3`, `klo 9–11`, `årskurs 4–5`, and what is listed after such a number. */
export function isNamed(reading: Reading, start: number): boolean {
  const { text, words, namedEnd } = reading;
  if (
    namedEnd >= 0 &&
    start - namedEnd <= 6 &&
    /^\.?(?:[,–-] ?| ja | och | and | & | sekä |–)$/.test(text.slice(namedEnd, start))
  )
    return true;
  const word = previousWord(reading, start);
  if (word === '') return false;
  if (word === 's' || word === 'S') return text.charCodeAt(reading.wordEnd) === 46;
  if (isNameBefore(reading, start)) return true;
  const small = word.toLowerCase();
  if (words.listing.some((name) => small.endsWith(name)) && isBare(text, start)) return true;
  return words.naming.some((name) => (name.endsWith('$') ? small === name.slice(0, -1) : small.startsWith(name)));
}

/**
 * `Rantakatu 12`: a street has numbers. `Koivuranta 4:n rakentaminen`: a number with a case ending right after a name inside a sentence
 * belongs to the name; after a genitive it counts.
 */
function isNameBefore({ text, wordStart, wordEnd }: Reading, start: number): boolean {
  if (start !== wordEnd + 1 || !isUpper(text.charCodeAt(wordStart)) || text.charCodeAt(wordEnd - 1) === 110)
    return false;
  if (/(?:tie|katu|kuja|polku|gatan|vägen|gränden|stigen)$/.test(text.slice(wordStart, wordEnd))) return true;
  const end = digitsEnd(text, start);
  if (end - start > 2 || text.charCodeAt(end) !== 58 || !isLetter(text.charCodeAt(end + 1))) return false;
  let before = wordStart;
  while (before > 0 && isSpace(text.charCodeAt(before - 1)) && text.charCodeAt(before - 1) !== 10) before--;
  return before < wordStart && isLetter(text.charCodeAt(before - 1));
}

/** Whether one or two digits at `start` are followed by nothing that they could count. */
function isBare(text: string, start: number): boolean {
  const end = digitsEnd(text, start);
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

/** `8. luokka`, `2.–3. kerros`: an ordinal counts nothing. */
export function isOrdinal(text: string, amount: Amount): boolean {
  const { end } = amount;
  if (text.charCodeAt(end) !== 46 || amount.years || amount.digits > 3) return false;
  const next = text.charCodeAt(end + 1);
  if (next === 0x2013 || next === 45 || next === 44 || next === 41) return true;
  if (!isSpace(next)) return false;
  const word = text.charCodeAt(skipBlank(text, end + 1));
  return isLetter(word) && !isUpper(word);
}

/** The number of a heading or an item: first in its line, before a capital, a bracket or a full stop. */
export function isNumbering(text: string, start: number, amount: Amount): boolean {
  const after = text.charCodeAt(amount.end);
  if (after === 41 && !text.slice(Math.max(0, start - 60), start).includes('(')) return true;
  // `2.Kehitetään`: an item whose blank was lost.
  if (after === 46 && amount.digits <= 2 && !amount.dotted && isUpper(text.charCodeAt(amount.end + 1))) return true;
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

/** A page number after the dots of a table of contents; a value with a unit is none. */
export function isPageNumber(text: string, start: number, amount: Amount): boolean {
  if (amount.digits > 3 || amount.upper !== undefined) return false;
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  if (!/(?:\.{3}|…{2}|(?: \.){3})$/.test(text.slice(Math.max(0, at - 6), at))) return false;
  const next = text.charCodeAt(skipBlank(text, amount.end));
  return next !== 37 && next !== 0x20ac;
}

/** Digits that are part of a name: `A4`, `COVID-19`, `T0-1`, `HEL/2027/12`; but `johtaja/2027` and `TE-2027` end in a year. */
export function isGlued(text: string, start: number, before: number): boolean {
  if (isLetter(before) || before === 95 || before === 64 || before === 35) return true;
  if (before === 47) return start > 1 && isLetter(text.charCodeAt(start - 2)) && !endsInYear(text, start);
  if (before === 45 && endsInYear(text, start)) return false;
  return (before === 45 || before === 58) && start > 1 && isLetter(text.charCodeAt(start - 2));
}

/** Whether a year at `start`, or a range of years, goes on with no further number. */
function endsInYear(text: string, start: number): boolean {
  if (readYear(text, start) === undefined) return false;
  const next = text.charCodeAt(start + 4);
  return next !== 47 && (!isHyphen(next) || readYear(text, start + 5) !== undefined);
}

/** `01.03.2027`, `01/03/2027` and `09.30` begin with a nought but are no telephone numbers. */
export function isDatePart(text: string, start: number): boolean {
  const mark = text.charCodeAt(start + 2);
  return mark === 46 || (mark === 47 && text.charCodeAt(start + 5) === 47);
}

/** `65100 Vaasa` */
export function isPostalCode({ text }: Reading, start: number, amount: Amount): boolean {
  return amount.digits === 5 && amount.end - start === 5 && isUpper(text.charCodeAt(skipBlank(text, amount.end)));
}

/** `Tie 1 -hanke`: a hyphen after a blank makes the number part of a name. */
export function isNameWithNumber(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && isHyphen(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2));
}

/** `75 vuotiaista`, `12 years old` */
export function isAge({ text, words }: Reading, at: number): boolean {
  const next = skipBlank(text, at);
  return words.age.some((start) => startsWithSmall(text, next, start));
}
