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
import { isBlank, isHyphen, skipBlank, wordAt } from './text-cursor.ts';
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
      const to = matchPattern(reading, start, pattern);
      if (to === undefined || (word === 'joka' && isComparative(text, to))) continue;
      addEntity(reading, { kind: pattern.kind, start, end: to, ...(pattern.vague ? { vague: true } : {}) });
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
  let yearStart = skipBlank(text, end);
  if (language === 'fi') {
    // `kesäkuun alussa 2027`
    const part = wordAt(text, yearStart);
    if (part !== '' && partOfSpan(part.toLowerCase()) !== undefined) {
      const after = skipBlank(text, yearStart + part.length);
      if (readYear(text, after) !== undefined) yearStart = after;
    }
  }
  const year = readYear(text, yearStart);
  if (year === undefined) {
    if (isCalendarEntry(reading, start, word, month)) return undefined;
    addEntity(reading, { kind: 'date', start, end });
  } else
    addEntity(reading, { kind: 'date', start, end: yearStart + 4, value: year, date: `${year}-${two(month + 1)}` });
  return year === undefined ? end : yearStart + 4;
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
    !/^(?:i|under|till|från|före|efter|senast|sedan|av|per|mitten|början|slutet|till|och|eller)$/i.test(
      text.slice(wordStart, wordEnd),
    )
  );
}
