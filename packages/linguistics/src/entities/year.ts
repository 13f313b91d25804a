import { isDigit, isLetter, isLower, isUpper } from '../characters.ts';
import type { Entity } from '../types.ts';
import { isSeason } from './finnish-seasons.ts';
import type { Amount } from './read-amount.ts';
import { isCompared } from './read-bound.ts';
import { previousWord } from './reading.ts';
import type { Reading } from './reading.ts';
import { isHyphen, skipBlank, wordAt } from './text-cursor.ts';
import { two } from './two-digits.ts';

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
    /^(?:vuo|\p{L}{3,}vuo(?:nna|sina|den|teen|desta|delle|delta)$|v$|år|year|in$|by$|since$|until$|sedan$|senast$|före$|after$|before$|during$)/u.test(
      previousWord(reading, start).toLowerCase(),
    )
  )
    return true;
  if (
    isYearNumber(amount.value) &&
    (isCompared(reading, start) || isAfterSeason(reading, start) || isListed(reading, start))
  )
    return true;
  // `1 900 asuntoa`: nobody groups the digits of a year.
  if (!isYearNumber(amount.value) || /\s/.test(reading.text.slice(start, amount.end))) return false;
  // `noin 2000 asukkaalle`; Swedish `under 2027` is a time.
  if (reading.language === 'fi' && reading.words.bounds.has(previousWord(reading, start).toLowerCase())) return false;
  if (amount.value >= 2015 && amount.value <= 2045) return true;
  const { text } = reading;
  const next = skipBlank(text, amount.end);
  const word = wordAt(text, next);
  if (word === '' || isUpper(word.charCodeAt(0))) return true;
  // `2000 lasta`: a counted word follows in the partitive; `1900 barn` and `2000 children` are told by nothing, so a number.
  return reading.language === 'fi'
    ? word === 'ja' || !/[aeiouyäötj][aä]$/.test(word) || /(?:ssa|ssä|lla|llä|ina|inä)$/.test(word)
    : FUNCTION_WORDS.has(word);
}

/** `2012 och 2013 erhöll`: another year after a year. */
function isListed({ text, found }: Reading, start: number): boolean {
  const last = found.at(-1);
  return last?.kind === 'year' && /^(?:,| ja| och| and| sekä| samt) $/.test(text.slice(last.end, start));
}

/** `Hösten 2013 fick`: right after a season or a month; a Finnish season may stand before a count (`syksyllä 2000 lasta`). */
function isAfterSeason({ text, language, found }: Reading, start: number): boolean {
  const last = found.at(-1);
  return language !== 'fi' && last?.kind === 'date' && last.value === undefined && text.slice(last.end, start) === ' ';
}

/** Words that count nothing: after `from 1991 to`, `från 1991 och` the four digits are a year. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'och till samt eller men som med i på vid av för att när då är var har hade blev kommer ska kan fanns inte ' +
    'and to or but with in on at by for when is was has had will the'
  ).split(' '),
);

/** A year, or the part of it that the words around it name: `vuoden 2027 loppuun`, `i början av 2027`, `end of 2027`. */
export function yearEntity(reading: Reading, start: number, end: number, year: number): Entity {
  const { text, language } = reading;
  if (language === 'fi') return finnishYear(reading, start, end, year);
  const window = text.slice(Math.max(0, start - 26), start);
  const before =
    language === 'sv'
      ? /(?:(slutet|utgången)|(början|ingången|årsskiftet)|mitten) av (?:år )?$/.exec(window)
      : /(?:(end)|(beginning|start)) of $/.exec(window);
  if (before === null) return { kind: 'year', start, end, value: year };
  return {
    kind: 'date',
    start: start - before[0].length,
    end,
    value: year,
    ...(before[1] === undefined && before[2] === undefined
      ? {}
      : { date: before[1] === undefined ? `${year}-01-01` : `${year}-12-31` }),
  };
}

/** `vuoden 2027 loppuun`, `vuoden 2027 kesäkuusta`, `vuoden 2027 syksyllä`, else the year alone. */
function finnishYear({ text, words }: Reading, start: number, end: number, year: number): Entity {
  const before = /(?:vuoden|vuosien) $/i.exec(text.slice(Math.max(0, start - 8), start));
  const part = before === null || text.charCodeAt(end) !== 32 ? '' : wordAt(text, end + 1).toLowerCase();
  if (before === null || part === '') return { kind: 'year', start, end, value: year };
  const whole = { kind: 'date', start: start - before[0].length, end: end + 1 + part.length, value: year } as const;
  const turn = partOfSpan(part);
  if (turn === 'middle') return whole;
  if (turn !== undefined) return { ...whole, date: turn === 'late' ? `${year}-12-31` : `${year}-01-01` };
  // `vuoden 2027 toisella neljänneksellä`
  const share = / (?:vuosi)?(?:neljännek|puolisko|kvartaali|kolmannek|tertiaali)\p{L}*/uy;
  share.lastIndex = whole.end;
  if (/^(?:ensimmäi|toi[ns]|kolman|neljän|viimei)/.test(part) && share.test(text))
    return { ...whole, end: share.lastIndex };
  const month = words.months.findIndex((name) => part.startsWith(name)) + 1;
  if (month > 0) return { ...whole, date: `${year}-${two(month)}` };
  return isSeason(part) ? whole : { kind: 'year', start, end, value: year };
}

/** Which part of a year or month a word names: `loppuun`, `alussa`, `puolivälissä`. */
export function partOfSpan(word: string): 'early' | 'middle' | 'late' | undefined {
  if (/^(?:loppu(?:un|a|puol\p{L}*)?|lopu(?:ssa|sta|lla|lle|n)|päätty(?:essä|ttyä)|päätteeksi)$/u.test(word))
    return 'late';
  if (/^puoliväli(?:ssä|in|stä|n)$/.test(word)) return 'middle';
  return /^(?:alku(?:un|a|puol\p{L}*)?|alu(?:ssa|sta|lla|n)|alkaessa)$/u.test(word) ? 'early' : undefined;
}

/** `2030-tavoite`, `hösten 2026–våren 2027`: a year before a hyphen and a word. */
export function isYearInName(text: string, { digits, upper, value, end }: Amount): boolean {
  if (digits !== 4 || upper !== undefined || value <= 2000 || value > 2045) return false;
  return isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1));
}

/** `2027Seuraava`: a year whose blank before the next sentence was lost. */
export function isGluedYear(text: string, amount: Amount): boolean {
  return (
    amount.digits === 4 &&
    amount.upper === undefined &&
    amount.value >= 2015 &&
    amount.value <= 2045 &&
    isUpper(text.charCodeAt(amount.end)) &&
    isLower(text.charCodeAt(amount.end + 1))
  );
}
