import { isDigit, isLetter, isLower, isSpace, isUpper } from '../characters.ts';
import type { EntityWords } from './entity-words.ts';
import type { Amount } from './read-amount.ts';
import { previousWord } from './reading.ts';
import type { Reading } from './reading.ts';
import {
  digitsEnd,
  endsLine,
  isBlank,
  isFirstInLine,
  isHyphen,
  skipBlank,
  startsWithSmall,
  wordAt,
} from './text-cursor.ts';
import { readYear } from './year.ts';

/** `sivu 3`, `klo 9–11`, `årskurs 4–5`, and what is listed after such a number. */
export function isNamed(reading: Reading, start: number): boolean {
  const { text, words, namedEnd } = reading;
  if (
    namedEnd >= 0 &&
    start - namedEnd <= 6 &&
    /^\.?(?:[,–-] ?| ?\/ ?| ja | och | and | & | sekä | till |–)$/.test(text.slice(namedEnd, start))
  )
    return true;
  const word = previousWord(reading, start);
  if (word === '') return false;
  if (word === 's' || word === 'S') return text.charCodeAt(reading.wordEnd) === 46;
  // `ISSN=1799-3717`
  if (/^IS[SB]N$/.test(word)) return true;
  // `n:o 1`
  if (word === 'o' && /n:o $/i.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (isNameBefore(reading, start)) return true;
  const small = word.toLowerCase();
  // `1.–6. luokilla 345 oppilasta`
  if (words.grades.includes(small) && (digitsEnd(text, start) > start + 2 || isCounted(text, digitsEnd(text, start))))
    return false;
  const listed = words.listing.some((name) => small.endsWith(name));
  if (listed && (isBare(text, start) || isBeforeTitle(text, start))) return true;
  if (isLabel(reading, start)) return true;
  return isNamer(words, small);
}

/** `Princip 1 Lärande i centrum`, `4.1 Pilotti 1 – malli`, `TAUSTAA 1`, `Päijätsalo 2 ja 3`: a name at the head of its line with a small number. */
function isLabel({ text, wordStart, wordEnd }: Reading, start: number): boolean {
  if (start !== wordEnd + 1 || !isUpper(text.charCodeAt(wordStart)) || digitsEnd(text, start) !== start + 1)
    return false;
  if (!/(?:^|\n)\s*(?:\d+(?:\.\d+)*\.? )?$/.test(text.slice(Math.max(0, wordStart - 14), wordStart))) return false;
  const name = text.slice(wordStart, wordEnd);
  const after = text.slice(start + 1, start + 12);
  return (
    /^ (?:[–-] )?\p{Lu}/u.test(after) ||
    /^(?: ja| och| &) \d\s*(?:\n|$)/.test(after) ||
    (/^\p{Lu}{5,}$/u.test(name) && /^\s*(?:\n|$)/.test(after))
  );
}

/** Whether a word that names stands before the letters that are glued to the digit at `start`: `valtatie E75`. */
export function isCodeNamed({ text, words }: Reading, start: number): boolean {
  const before = /(\p{L}+) \p{Lu}{1,2}-?$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  // A European road names itself: `E75 ja 27`
  if (before === undefined) return /(?:^|\s)E$/.test(text.slice(Math.max(0, start - 2), start));
  return isNamer(words, before);
}

/** The words that `naming` lists, by how they are to be found. */
interface Namers {
  readonly whole: ReadonlySet<string>;
  readonly ends: readonly string[];
  /** By their first letter. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

const NAMERS = new WeakMap<EntityWords, Namers>();

/** Whether a word in small letters is one that `naming` lists. */
function isNamer(words: EntityWords, word: string): boolean {
  const { whole, ends, beginnings } = namersOf(words);
  if (whole.has(word)) return true;
  for (const name of beginnings.get(word.charAt(0)) ?? []) if (word.startsWith(name)) return true;
  for (const name of ends) if (word.endsWith(name)) return true;
  return false;
}

function namersOf(words: EntityWords): Namers {
  const known = NAMERS.get(words);
  if (known !== undefined) return known;
  const whole = new Set<string>();
  const ends: string[] = [];
  const beginnings = new Map<string, string[]>();
  for (const name of words.naming) {
    if (name.startsWith('*')) ends.push(name.slice(1));
    else if (name.endsWith('$')) whole.add(name.slice(0, -1));
    else beginnings.set(name.charAt(0), [...(beginnings.get(name.charAt(0)) ?? []), name]);
  }
  const namers = { whole, ends, beginnings };
  NAMERS.set(words, namers);
  return namers;
}

/** Endings that a word has before what it counts or where it is counted: `Kouluista 3:n`, `Espoossa 5 koulun`. */
const CASE_ENDING = /(?:[iy]?(?:st|ss|ll|lt|t)[aä]|[ijo][aä]|lle|ksi|t)$/;

/**
 * `Rantakatu 12`: a street has numbers. `Koivuranta 4:n rakentaminen`: a number with a case ending right after a name inside a sentence
 * belongs to the name; after a genitive it counts.
 */
function isNameBefore({ text, wordStart, wordEnd }: Reading, start: number): boolean {
  if (start !== wordEnd + 1 || !isUpper(text.charCodeAt(wordStart))) return false;
  const name = text.slice(wordStart, wordEnd);
  if (/(?:tie|katu|kuja|polku|tori|raitti|aukio|gatan|vägen|gränden|stigen|torget|allén)$/.test(name)) return true;
  if (name.endsWith('n')) return false;
  const end = digitsEnd(text, start);
  if (end - start > 2) return false;
  let before = wordStart;
  while (before > 0 && isSpace(text.charCodeAt(before - 1)) && text.charCodeAt(before - 1) !== 10) before--;
  const inside = before < wordStart && isLetter(text.charCodeAt(before - 1));
  const suffixed = text.charCodeAt(end) === 58 && isLetter(text.charCodeAt(end + 1));
  const next = wordAt(text, end + 1);
  const counted = /[aä]$/.test(next) || !isLower(next.charCodeAt(0));
  // `alueen Levi 4 kehittämissuunnitelma`: what a number counts is partitive.
  if (
    inside &&
    !suffixed &&
    text.charCodeAt(end) === 32 &&
    !counted &&
    !CASE_ENDING.test(name) &&
    isLower(text.charCodeAt(before - 1))
  )
    return true;
  // At the head of a sentence every word has a capital: `Agenda 21:n`, but `Kouluista 3:n tilat`.
  if (suffixed) return inside || !CASE_ENDING.test(name);
  // `PL 85,` and `USO 7.`: an abbreviation in a line that is not all in capitals.
  return (
    /^\p{Lu}{2,4}$/u.test(name) &&
    isBare(text, start) &&
    !/\p{Lu}[\p{Lu} ,]*$/u.test(text.slice(Math.max(0, before - 8), before))
  );
}

/** Whether one or two digits at `start` are followed by nothing that they could count. */
function isBare(text: string, start: number): boolean {
  const end = digitsEnd(text, start);
  if (end - start > 2) return false;
  const next = text.charCodeAt(end);
  return (
    endsLine(text, end) ||
    next === 58 ||
    next === 41 ||
    ((next === 44 || next === 46) && !isDigit(text.charCodeAt(end + 1)))
  );
}

/** `Tavoite 2 Hyvinvointi kasvaa`: one or two digits before a capital. */
function isBeforeTitle(text: string, start: number): boolean {
  const end = digitsEnd(text, start);
  return end - start <= 2 && text.charCodeAt(end) === 32 && isUpper(text.charCodeAt(end + 1));
}

/** `8. luokka`, `2.–3. kerros`: an ordinal counts nothing. */
export function isOrdinal(text: string, amount: Amount): boolean {
  const { end } = amount;
  if (text.charCodeAt(end) !== 46 || amount.years || amount.digits > 3) return false;
  const next = text.charCodeAt(end + 1);
  if (next === 0x2013 || next === 0x2014 || next === 45 || next === 44 || next === 41) return true;
  // `1.krs`, `6.luokka`
  if (isLetter(next) && !isUpper(next)) return true;
  if (!isSpace(next)) return false;
  const word = text.charCodeAt(skipBlank(text, end + 1));
  return isLetter(word) && !isUpper(word);
}

/** Whether a word in the partitive follows at `end`: `luokilta 12 oppilasta`. */
function isCounted(text: string, end: number): boolean {
  return /^ \p{Ll}{3,}[aä](?!\p{L})/u.test(text.slice(end, end + 30));
}

/** Longest text that is nothing but numbers of items: it is looked through for each of its numbers. */
const MOST_BARE = 200;

/** The number of a heading or an item: first in its line, before a capital, a bracket or a full stop. */
export function isNumbering(reading: Reading, start: number, amount: Amount): boolean {
  const { text } = reading;
  if (amount.digits > 3 && !amount.dotted) return false;
  const after = text.charCodeAt(amount.end);
  if (after === 41 && !text.slice(Math.max(0, start - 60), start).includes('(')) return true;
  // `2.Kehitetään`: an item whose blank was lost.
  if (after === 46 && amount.digits <= 2 && !amount.dotted && isUpper(text.charCodeAt(amount.end + 1))) return true;
  if (isLostItem(reading, start, amount)) return true;
  // `1. 2. 3.`: items without their texts, a line of them
  if (after === 46 && text.length <= MOST_BARE && /^(?:\s*\d{1,2}\.)+\s*$/.test(text)) return true;
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

/**
 * `Kestävä talous 2. Elävä keskusta 3.`: the number of an item whose line ends were lost. A count that ends its sentence stands after
 * a verb, a bound or the name of a count: `kouluja on 5.`, `kerhojen määrä 12.`
 */
function isLostItem({ text, words, wordStart, wordEnd }: Reading, start: number, amount: Amount): boolean {
  if (text.charCodeAt(amount.end) !== 46 || amount.dotted || amount.value > 20 || amount.upper !== undefined)
    return false;
  if (!Number.isInteger(amount.value)) return false;
  const next = skipBlank(text, amount.end + 1);
  if (next < text.length && (next === amount.end + 1 || !(isUpper(text.charCodeAt(next)) || text.charAt(next) === '•')))
    return false;
  // The last number of a long sentence counts, unless the text holds items.
  if (next >= text.length && start > 40 && !/\d\. \p{Lu}/u.test(text)) return false;
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  if (at === start && text.charCodeAt(at - 1) !== 40) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 58) return amount.value === 1;
  if (wordEnd !== at) return !isComparison(before);
  const word = text.slice(wordStart, wordEnd).toLowerCase();
  return !words.bounds.has(word) && !isCounting(words, word);
}

/** Whether the word before a number says that it counts or measures: `keskiarvo oli 39.6`. */
export function isCountedBy(reading: Reading, start: number): boolean {
  return isCounting(reading.words, previousWord(reading, start).toLowerCase());
}

function isCounting(words: EntityWords, word: string): boolean {
  return words.counting.some((name) => (name.endsWith('$') ? word === name.slice(0, -1) : word.includes(name)));
}

/** `< 5.`, `= 5.`, `+ 5.` and a dash: what stands before compares or joins. */
function isComparison(code: number): boolean {
  return (
    code === 60 || code === 61 || code === 62 || code === 43 || code === 0x2264 || code === 0x2265 || isHyphen(code)
  );
}

/** The name of a plan that stands at the head or foot of its pages: `8 Koivulan kuntastrategia 2030`. */
const RUNNING_TITLE = /^ +\p{Lu}[\p{L}-]+ (?:\p{Ll}*strateg(?:ia|i|y)|\p{Lu}*STRATEG(?:IA|I|Y))(?: |$)/u;

/** The number of a page that stands alone behind the last sentence (`Raportoimme vuosittain. 15`) or before the title of the plan. */
export function isFooter(text: string, start: number, amount: Amount): boolean {
  if (amount.digits > 3 || amount.upper !== undefined || !Number.isInteger(amount.value) || amount.value === 0)
    return false;
  if (amount.end < text.length && text.charCodeAt(amount.end) !== 10) {
    const behind = text.slice(amount.end, amount.end + 60);
    return /strateg/i.test(behind) && RUNNING_TITLE.test(behind);
  }
  let at = start;
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && isSpace(text.charCodeAt(at - 1))) at--;
  if (at === start) return false;
  // An abbreviation has a full stop too: `Min. 1`
  return /[|•]/.test(text.charAt(at - 1)) || /[\p{L})]{5}[.!?]$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** `3–4 luokan oppilaat`, `2 asteen koulutus`: a grade or a level whose full stop was left out; `4 luvun`: a chapter of a law. */
export function isGrade({ text, words }: Reading, start: number, amount: Amount): boolean {
  if (!Number.isInteger(amount.value)) return false;
  const next = skipBlank(text, amount.end);
  if (next === amount.end) return false;
  const word = wordAt(text, next).toLowerCase();
  if ((amount.value <= 10 && words.grades.includes(word)) || (amount.value < 200 && words.chapters.includes(word)))
    return true;
  // `7 a luvussa`; `1 luku` first in its line
  const lettered = /^\p{L} (\p{L}+)/u.exec(text.slice(next, next + 20))?.[1]?.toLowerCase();
  return (
    (lettered !== undefined && words.chapters.includes(lettered)) || (word === 'luku' && isFirstInLine(text, start))
  );
}

/** `/ 1000 asukasta`: how many the share or the mark is of. */
export function isDenominator(text: string, start: number, { value, upper }: Amount): boolean {
  if (upper !== undefined) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  // `4,9 / 6`: the greatest mark that there is
  return (/^10{2,5}$/.test(String(value)) && /\/ ?$/.test(before)) || (value <= 100 && /\d,\d+ ?\/ ?$/.test(before));
}

/** A page number after the dots or tabs of a table of contents, or alone in a line behind the last sentence; a value with a unit is none. */
export function isPageNumber(text: string, start: number, amount: Amount): boolean {
  if (amount.digits > 3 || amount.upper !== undefined) return false;
  if (isBlank(text, amount.end, text.length) && /[.!?]\s*\n\s*$/.test(text.slice(Math.max(0, start - 8), start)))
    return true;
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  if (/\p{L}\t{2,}$/u.test(text.slice(Math.max(0, start - 12), start)) && endsLine(text, amount.end)) return true;
  if (!/(?:\.{3}|…{2}|(?: \.){3})$/.test(text.slice(Math.max(0, at - 6), at))) return false;
  const next = text.charCodeAt(skipBlank(text, amount.end));
  return next !== 37 && next !== 0x20ac;
}

/** The end of `3 (12)`, a page of a document in a line of its own or behind another number: `5/2027 3 (12)`. */
export function pageOfPagesEnd(text: string, start: number, { end, digits, value }: Amount): number | undefined {
  if (digits > 3) return undefined;
  const found = /^ ?\( ?(\d{1,3}) ?\)(?=\s*(?:\n|$))/.exec(text.slice(end, end + 12));
  if (found === null || Number(found[1]) < value) return undefined;
  let at = start;
  while (at > 0 && text.charCodeAt(at - 1) === 32) at--;
  const alone = at === 0 || text.charCodeAt(at - 1) === 10 || (at < start && isDigit(text.charCodeAt(at - 1)));
  return alone ? end + found[0].length : undefined;
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

/** `Tie 1 -hanke`, `Arava 1/Aravatie 3`: a hyphen after a blank and a name after a slash make the number part of a name. */
export function isNameWithNumber(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 47 && isUpper(text.charCodeAt(at + 1))) return true;
  return isSpace(text.charCodeAt(at)) && isHyphen(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2));
}

/** `75 vuotiaista`, `12 years old` */
export function isAge({ text, words }: Reading, at: number): boolean {
  const next = skipBlank(text, at);
  const abbreviated = text.charAt(next + 1) === '.' || text.charAt(next) === '-';
  // `2491 v. 2021` in the next line of a table: the abbreviation belongs to the year.
  if (abbreviated && /^\s*\n|^[\s-]*\p{L}\.\s*\d{4}/u.test(text.slice(at, next + 8))) return false;
  // `12–17 v`
  if (words.age.includes('v.') && wordAt(text, next) === 'v') return true;
  return words.age.some((start) => startsWithSmall(text, next, start));
}

/** What may follow an age: nothing that could be counted. */
const AGE_END = /^ ?(?:$|[^\p{L}\d\s%€]|\n|(?:år|vuotta|och|eller|ja|tai|and|or)(?!\p{L}))/u;

/** `barn under tre år`, `barn mellan 0 och 5 år`, `unga 17–24 år`: years that follow a word for persons and a bound, or are a range, are their age. */
export function isAgeOfPersons(
  { text, words }: Reading,
  start: number,
  at: number,
  upper: number | undefined,
): boolean {
  if (/^ (?:(?:(?:och|till|eller) \d+ )?års ålder|(?:och|till|eller) \d+-?åri)/.test(text.slice(at, at + 24)))
    return true;
  // `de som fyllt 18.`; `täyttää 12 vaatimusta` counts
  if (AGE_END.test(text.slice(at, at + 8)) && words.ageSaid.test(text.slice(Math.max(0, start - 40), start)))
    return true;
  if (!/^ (?:(?:och|till|eller|and|or) \d+ )?(?:år|years|vuotta)(?!\p{L})/u.test(text.slice(at, at + 20))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    words.agesBefore.some((pattern) => pattern.test(before)) || (upper !== undefined && words.persons.test(before))
  );
}
