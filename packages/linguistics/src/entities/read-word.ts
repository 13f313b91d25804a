import { isDigit, isLetter, isUpper } from '../characters.ts';
import { startKey } from './start-key.ts';
import { patternKey } from './time-patterns.ts';
import { matchPattern } from './match-pattern.ts';
import { isNamed } from './name-numbers.ts';
import { readRange } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import { readPrefixedEuro } from './read-euro.ts';
import { finishAmount, timesPerEnd } from './read-number.ts';
import { pushReference } from './read-reference.ts';
import { readUnit } from './read-unit.ts';
import { previousWord, addEntity } from './reading.ts';
import type { Reading } from './reading.ts';
import { isBlank, isHyphen, skipBlank, startsWithSmall, wordAt } from './text-cursor.ts';
import { two } from './two-digits.ts';
import { isSeason, isSeasonName } from './finnish-seasons.ts';
import { isYearNumber, partOfSpan, readYear } from './year.ts';

/** Reads what begins with the letter at `start`: an expression of time, a numeral, `EUR`, or a word to be remembered. Returns where to go on. */
export function readWord(reading: Reading, start: number): number {
  const { text, words } = reading;
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (isRhythmAdverb(text, start, end)) {
    addEntity(reading, { kind: 'rhythm', start, end });
    return end;
  }
  if (!words.starts.has(startKey(text, start, end))) {
    reading.wordStart = start;
    reading.wordEnd = end;
    return end;
  }
  const original = text.slice(start, end);
  const word = original.toLowerCase();
  const next = matchWord(reading, start, end, word, original);
  if (next !== undefined) return next;
  const halved = withHalf(reading, end, word);
  if (halved !== undefined) return readSpelled(reading, start, halved);
  const numeral = words.numerals.get(word) ?? countedOne(reading, start, end, word) ?? halfOf(reading, end, word);
  const ranged = readSpelledRange(reading, end, word, numeral);
  if (ranged !== undefined) return readSpelled(reading, start, ranged);
  if (numeral !== undefined && !isHyphen(text.charCodeAt(end))) {
    const amount: Amount = { value: numeral, end, dotted: false, years: false, digits: 0 };
    return readSpelled(reading, start, ofParts(reading, amount));
  }
  reading.wordStart = start;
  reading.wordEnd = end;
  return end;
}

/** `toimikausittain`, `kalenterivuosittain`: an adverb that says in every what. */
function isRhythmAdverb(text: string, start: number, end: number): boolean {
  // Cheap tests first: few words end in `ttain`.
  if (
    end - start < 9 ||
    text.charCodeAt(end - 1) !== 110 ||
    text.charCodeAt(end - 2) !== 105 ||
    text.charCodeAt(end - 4) !== 116
  )
    return false;
  return /(?:vuosit|kausit|kuukausit|viikoit|viikot|päivit|neljänneksit|kvartaaleit|tertiaaleit)t[aä]in$/.test(
    text.slice(start, end).toLowerCase(),
  );
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

/** `kaksi ja puoli`, `en och en halv`: a numeral and a half. */
function withHalf({ text, words }: Reading, end: number, word: string): Amount | undefined {
  const value = words.numerals.get(word) ?? (words.one.includes(word) ? 1 : undefined);
  if (value === undefined) return undefined;
  const half = words.andHalf.exec(text.slice(end, end + 16));
  return half === null
    ? undefined
    : { value: value + 0.5, end: end + half[0].length, dotted: false, years: false, digits: 0 };
}

/** `puoli miljoonaa euroa`, `puolella perheistä`, `puolen tunnin`: half of a word that multiplies, of many or of a span of time, and nothing else. */
function halfOf({ text, words }: Reading, end: number, word: string): number | undefined {
  if (!words.half.includes(word)) return undefined;
  const next = skipBlank(text, end);
  // `puolella perheistä`
  if (/^puolel(?:la|le|ta)$/.test(word) && /i(?:sta|stä)$/.test(wordAt(text, next))) return 0.5;
  if (next === end) return undefined;
  const isScale = words.scales.some(([name]) => name.length > 2 && startsWithSmall(text, next, name));
  return isScale || words.halves.includes(wordAt(text, next).toLowerCase()) ? 0.5 : undefined;
}

/**
 * `vähintään yksi koulu`, `yksi prosentti`, `yksi miljoona`: one is a number behind a bound and before a unit only; elsewhere it may be an article
 * or a pronoun, and in `över en gång` a particle stands before it.
 */
function countedOne(reading: Reading, start: number, end: number, word: string): number | undefined {
  const { text, words } = reading;
  if (!words.one.includes(word)) return undefined;
  const next = skipBlank(text, end);
  if (/^(?:gång|kerta|kerra|time)/i.test(text.slice(next, next + 5))) return undefined;
  const before = previousWord(reading, start).toLowerCase();
  // `under en dag` lasts a day, `över ett år` more than one
  if (words.bounds.has(before) && !(reading.language === 'sv' && /^(?:under|över|runt|omkring)$/.test(before)))
    return 1;
  if (next === end) return undefined;
  const unit = readUnit(reading, end);
  const scale = words.scales.some(([name]) => name.length > 3 && startsWithSmall(text, next, name));
  return scale || unit?.kind === 'percent' || unit?.kind === 'euro' || isPart(reading, next) ? 1 : undefined;
}

/** Whether the word at `at` is a part of a whole other than half: `kolmasosa`, `fjärdedel`. */
function isPart({ text, words }: Reading, at: number): boolean {
  const value = words.numerals.get(wordAt(text, at).toLowerCase());
  return value !== undefined && value > 0 && value < 0.5;
}

/** `kaksi kolmasosaa`, `en tredjedel`: a numeral counts the parts that follow it. */
function ofParts(reading: Reading, amount: Amount): Amount {
  const { text, words } = reading;
  if (amount.upper !== undefined) return amount;
  const share = ofWhole(reading, amount);
  if (share !== undefined) return share;
  const next = skipBlank(text, amount.end);
  if (amount.value < 1 || amount.value > 9 || !isPart(reading, next)) return amount;
  const word = wordAt(text, next);
  return { ...amount, value: amount.value * (words.numerals.get(word.toLowerCase()) ?? 1), end: next + word.length };
}

/** `yhdeksän kymmenestä`, `nio av tio`: how many of how many, both in words, is one number. */
function ofWhole({ text, words }: Reading, amount: Amount): Amount | undefined {
  let at = skipBlank(text, amount.end);
  if (words.outOf !== undefined) {
    if (!startsWithSmall(text, at, `${words.outOf} `)) return undefined;
    at = skipBlank(text, at + words.outOf.length);
  }
  const word = wordAt(text, at).toLowerCase();
  const whole = words.numerals.get(word) ?? 0;
  if (whole <= amount.value || (words.outOf === undefined && !/st[aä]$/.test(word))) return undefined;
  return { ...amount, value: amount.value / whole, end: at + word.length };
}

const CLASSES = /(?:klass|klasserna|årskurs|årskurserna) \p{L}+ (?:till|och) $/iu;

/** `kaksi miljoonaa euroa`, `kolme lasta`, `tre gånger per år`; `four to six` stays two numbers. */
function readSpelled(reading: Reading, start: number, amount: Amount): number {
  // `kuviossa kuuden ennusteen mukaan` counts; numbers that name after a word in the inessive are in digits.
  if (isNamed(reading, start) && !/ss[aä]$/i.test(previousWord(reading, start))) {
    reading.namedEnd = amount.end;
    return amount.end;
  }
  if (isSides(reading, start, amount)) return amount.end;
  // `klass ett till sex`
  const before = reading.text.slice(Math.max(0, start - 24), start);
  if (/(?:till|och) $/i.test(before) && CLASSES.test(before)) return amount.end;
  if (isHour(reading, start, amount)) return amount.end;
  // `joka yhdeksäs`, misspelt `joka yhdeksää`
  if (previousWord(reading, start).toLowerCase() === 'joka') return amount.end;
  // `pari sataa lasta`
  if (amount.value >= 100 && reading.words.few.includes(previousWord(reading, start).toLowerCase())) return amount.end;
  return finishAmount(reading, start, amount);
}

/** `kello soi kahdelta`, `auki neljään asti`: an hour by its case, with no counted word in the same case behind it. */
function isHour({ text, language }: Reading, start: number, { value, upper, end }: Amount): boolean {
  if (language !== 'fi' || upper !== undefined || !Number.isInteger(value) || value > 12) return false;
  const after = skipBlank(text, end);
  const next = wordAt(text, after).toLowerCase();
  if (/lt[aä]$/.test(text.slice(start, end))) return !/lt[aä]$/.test(next);
  return text.slice(start, end).endsWith('n') && /^(?:asti|saakka)$/.test(next);
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
  if (original === 'Q') return readQuarter(reading, start);
  const abbreviated = word === 'art' && text.charCodeAt(end) === 46;
  const article =
    abbreviated || (word.startsWith(words.article.slice(0, 6)) && word.length <= words.article.length + 4);
  const cited = skipBlank(text, abbreviated ? end + 1 : end);
  if (article && isDigit(text.charCodeAt(cited))) {
    const amount = readRange(text, cited, language);
    pushReference(reading, start, amount.end, amount, '');
    return amount.end;
  }
  const often = words.times.includes(word) ? timesPerEnd(reading, start) : undefined;
  if (often !== undefined) {
    addEntity(reading, { kind: 'rhythm', start, end: often });
    return often;
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

/** `Q1/2027`, `Q3 2027`, `Q2–Q4/2027`: quarters of a year. */
function readQuarter(reading: Reading, start: number): number | undefined {
  const found = /^Q[1-4](?:([–-])Q?[1-4])?[ /](\d{4})(?!\d)/.exec(reading.text.slice(start, start + 12));
  const value = Number(found?.[2]);
  if (found === null || !isYearNumber(value)) return undefined;
  const end = start + found[0].length;
  const range = found[1] !== undefined;
  addEntity(reading, range ? { kind: 'period', start, end, value, upper: value } : { kind: 'date', start, end, value });
  return end;
}

/** `tammi–syyskuussa 2027`, `mars–april 2027`, `kevät–syksy 2027`: in Finnish the first month has lost its `kuu`. */
function matchMonthRange(reading: Reading, end: number, word: string): number | undefined {
  const { text, language, words } = reading;
  if (!isHyphen(text.charCodeAt(end))) return undefined;
  // `marras-/joulukuussa`
  const second = text.charCodeAt(end + 1) === 47 ? end + 2 : end + 1;
  const last = wordAt(text, second);
  const small = last.toLowerCase();
  const isMonth = (name: string): boolean => (language === 'fi' ? small.startsWith(name) : small === name);
  const months = words.months.includes(language === 'fi' ? `${word}kuu` : word) && words.months.some(isMonth);
  const seasons = language === 'fi' && isSeasonName(word) && (isSeason(small) || isSeasonName(small));
  return months || seasons ? second + last.length : undefined;
}

/** Adds a range of months or seasons that ends at `last`, with its year. */
function addMonthRange(reading: Reading, start: number, last: number): number {
  const { to, yearStart, year } = readMonthTail(reading, last);
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
  // `oktober år 2027`
  if (language === 'sv' && startsWithSmall(text, yearStart, 'år ')) yearStart += 3;
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
  const range = matchMonthRange(reading, end, word);
  if (range !== undefined) return addMonthRange(reading, start, range);
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
  const { to, yearStart, year } = readMonthTail(reading, end);
  if (year === undefined) {
    // `kesäkuun kokous`: a genitive says which meeting, not when.
    const attribute = language === 'fi' && to === end && word.endsWith('kuun');
    if (attribute || isCalendarEntry(reading, start, word, month)) return undefined;
    addEntity(reading, { kind: 'date', start, end: to });
    return to;
  }
  // `maaliskuun 2027 loppuun`
  const tail = language === 'fi' ? skipBlank(text, yearStart + 4) : 0;
  const part = wordAt(text, tail);
  const whole = partOfSpan(part.toLowerCase()) === undefined ? yearStart + 4 : tail + part.length;
  addEntity(reading, { kind: 'date', start, end: whole, value: year, date: `${year}-${two(month + 1)}` });
  return whole;
}

/** A bare name of a month with no year, in no case and after no preposition, is a label in a calendar. */
function isCalendarEntry(
  { words, language, text, wordStart, wordEnd, found }: Reading,
  start: number,
  word: string,
  month: number,
): boolean {
  if (language === 'fi') return word === words.months[month];
  if (language === 'en') return false;
  // `mars/april`, `i augusti, december och maj`: what goes on a list of months is a time as its first is.
  const last = found.at(-1);
  if (last?.kind === 'date' && /^(?:\/|,\s)$/.test(text.slice(last.end, start))) return false;
  return (
    !isBlank(text, wordEnd, start) ||
    !/^(?:i|mellan|under|till|från|före|efter|senast|sedan|av|per|mitten|början|slutet|och|eller)$/i.test(
      text.slice(wordStart, wordEnd),
    )
  );
}
