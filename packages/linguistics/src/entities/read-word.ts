import { isDigit, isLetter, isUpper } from '../characters.ts';
import { startKey } from './start-key.ts';
import { patternKey } from './time-patterns.ts';
import { matchPattern } from './match-pattern.ts';
import { isNamed } from './name-numbers.ts';
import { readRange } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import { readPrefixedEuro } from './read-euro.ts';
import { finishAmount } from './read-number.ts';
import { pushReference } from './read-reference.ts';
import { previousWord, addEntity } from './reading.ts';
import type { Reading } from './reading.ts';
import { isBlank, isHyphen, skipBlank, startsWithSmall, wordAt } from './text-cursor.ts';
import { two } from './two-digits.ts';
import { partOfSpan, readYear } from './year.ts';

/** Reads what begins with the letter at `start`: an expression of time, a numeral, `EUR`, or a word to be remembered. Returns where to go on. */
export function readWord(reading: Reading, start: number): number {
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
  const numeral = words.numerals.get(word) ?? boundOne(reading, start, word) ?? halfOf(reading, end, word);
  const ranged = readSpelledRange(reading, end, word, numeral);
  if (ranged !== undefined) return readSpelled(reading, start, ranged);
  if (numeral !== undefined && !isHyphen(text.charCodeAt(end))) {
    const amount: Amount = { value: numeral, end, dotted: false, years: false, digits: 0 };
    return readSpelled(reading, start, amount);
  }
  reading.wordStart = start;
  reading.wordEnd = end;
  return end;
}

/** `kaksi–kolme kertaa`, `yhden-kahden vuoden`: two numerals with a hyphen between them. */
function readSpelledRange(
  { text, words }: Reading,
  end: number,
  word: string,
  numeral: number | undefined,
): Amount | undefined {
  if (!isHyphen(text.charCodeAt(end))) return undefined;
  const value = numeral ?? (words.one.includes(word) ? 1 : undefined);
  const second = wordAt(text, end + 1);
  const upper = words.numerals.get(second.toLowerCase());
  if (value === undefined || upper === undefined || upper <= value) return undefined;
  const to = end + 1 + second.length;
  return isHyphen(text.charCodeAt(to)) ? undefined : { value, upper, end: to, dotted: false, years: false, digits: 0 };
}

/** `puoli miljoonaa euroa`: half of a word that multiplies, and nothing else. */
function halfOf({ text, words }: Reading, end: number, word: string): number | undefined {
  if (!words.half.includes(word)) return undefined;
  const next = skipBlank(text, end);
  return next > end && words.scales.some(([name]) => name.length > 2 && startsWithSmall(text, next, name))
    ? 0.5
    : undefined;
}

/** `vähintään yksi koulu`: one is a number behind a bound only; elsewhere it may be an article or a pronoun. */
function boundOne(reading: Reading, start: number, word: string): number | undefined {
  if (!reading.words.one.includes(word)) return undefined;
  return reading.words.bounds.has(previousWord(reading, start).toLowerCase()) ? 1 : undefined;
}

/** `kaksi miljoonaa euroa`, `kolme lasta`, `tre gånger per år`; `four to six` stays two numbers. */
function readSpelled(reading: Reading, start: number, amount: Amount): number {
  if (isNamed(reading, start) || isSides(reading, start, amount)) return amount.end;
  return finishAmount(reading, start, amount);
}

/** `joka vuosi parempi`: before a comparative it says that something grows, not how often it is done. */
function isComparative(text: string, at: number): boolean {
  return wordAt(text, skipBlank(text, at)).toLowerCase().endsWith('mpi');
}

/** `hyvät puolet` are sides; `yli puolet` and `puolet kouluista` are a half. */
function isSides(reading: Reading, start: number, amount: Amount): boolean {
  if (amount.value !== 0.5 || reading.language !== 'fi') return false;
  const before = previousWord(reading, start).toLowerCase();
  return before.endsWith('t') && !reading.words.bounds.has(before);
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
      const to = matchPattern(reading, start, word, pattern);
      if (to === undefined || (word === 'joka' && isComparative(text, to))) continue;
      addEntity(reading, { kind: pattern.kind, start, end: to, ...(pattern.vague ? { vague: true } : {}) });
      return to;
    }
  }
  return matchMonth(reading, start, end, word, original);
}

/** `tammi–syyskuussa 2027`: the first month has lost its `kuu`. */
function matchMonthRange(reading: Reading, start: number, end: number, word: string): number | undefined {
  const { text, words } = reading;
  const from = words.months.indexOf(`${word}kuu`);
  if (from < 0 || !isHyphen(text.charCodeAt(end))) return undefined;
  const last = wordAt(text, end + 1);
  const small = last.toLowerCase();
  if (words.months.findIndex((name) => small.startsWith(name)) < 0) return undefined;
  const { to, yearStart, year } = readMonthTail(reading, end + 1 + last.length);
  const found = year === undefined ? { end: to } : { end: yearStart + 4, value: year, upper: year };
  addEntity(reading, { kind: 'period', start, ...found });
  return found.end;
}

/** What follows a month that ends at `end`: its part, in Finnish, and the year. */
function readMonthTail(
  { text, language }: Reading,
  end: number,
): { readonly to: number; readonly yearStart: number; readonly year: number | undefined } {
  let yearStart = skipBlank(text, end);
  let to = end;
  if (language === 'fi') {
    // `kesäkuun alussa 2027`
    const part = wordAt(text, yearStart);
    if (part !== '' && (partOfSpan(part.toLowerCase()) !== undefined || /^(?:aikana|kuluessa)$/i.test(part))) {
      to = yearStart + part.length;
      const after = skipBlank(text, to);
      if (readYear(text, after) !== undefined) yearStart = after;
    }
  }
  return { to, yearStart, year: readYear(text, yearStart) };
}

function matchMonth(reading: Reading, start: number, end: number, word: string, original: string): number | undefined {
  const { text, language, words } = reading;
  const month = words.months.findIndex((name) => (language === 'fi' ? word.startsWith(name) : word === name));
  if (month < 0) return language === 'fi' ? matchMonthRange(reading, start, end, word) : undefined;
  if (language === 'en') {
    if (!isUpper(original.charCodeAt(0))) return undefined;
    // `March 31, 2027`; a lone `May` at the head of a sentence is a verb.
    const day = skipBlank(text, end);
    if (isDigit(text.charCodeAt(day))) {
      const full = /^(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text.slice(day, day + 14));
      if (full !== null) {
        addEntity(reading, {
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
  const { to, yearStart, year } = readMonthTail(reading, end);
  if (year === undefined) {
    // `kesäkuun kokous`: a genitive says which meeting, not when.
    const attribute = language === 'fi' && to === end && word.endsWith('kuun');
    if (attribute || isCalendarEntry(reading, start, word, month)) return undefined;
    addEntity(reading, { kind: 'date', start, end: to });
    return to;
  }
  addEntity(reading, { kind: 'date', start, end: yearStart + 4, value: year, date: `${year}-${two(month + 1)}` });
  return yearStart + 4;
}

/** A bare name of a month with no year, in no case and after no preposition, is a label in a calendar. */
function isCalendarEntry(
  { words, language, text, wordStart, wordEnd }: Reading,
  start: number,
  word: string,
  month: number,
): boolean {
  if (language === 'fi') return word === words.months[month];
  if (language === 'en') return false;
  return (
    !isBlank(text, wordEnd, start) ||
    !/^(?:i|under|till|från|före|efter|senast|sedan|av|per|mitten|början|slutet|och|eller)$/i.test(
      text.slice(wordStart, wordEnd),
    )
  );
}
