import { isDigit, isSpace } from '../characters.ts';
import type { Language } from '../types.ts';
import { digitsEnd } from './text-cursor.ts';
import { isYearNumber } from './year.ts';

/** A number as written, or a range of two. */
export interface Amount {
  readonly value: number;
  /** Upper bound of a range. */
  readonly upper?: number;
  /** Offset after the last digit. */
  readonly end: number;
  /** Digits with full stops between (`3.2`, `12.30`): a section, version or time of day, not an amount. */
  readonly dotted: boolean;
  /** Both ends are years: `2026–2029`, `2026–29`. */
  readonly years: boolean;
  /** How many digits the first number has before its decimals; 0 for a numeral in words. */
  readonly digits: number;
}

/** Reads a number with its grouping and decimals at `start`, a digit: `1 234,5` (fi, sv), `1,234.5` (en). */
export function readAmount(text: string, start: number, language: Language): Amount {
  let at = digitsEnd(text, start);
  let digits = at - start;
  let plain = text.slice(start, at);
  // Thousands in groups of three after a space or, in English, a comma; a first group of four digits (a year) takes none.
  if (digits <= 3 && !isRow(text, start)) {
    for (let group = groupStart(text, at, language); group > 0; group = groupStart(text, at, language)) {
      plain += text.slice(group, group + 3);
      at = group + 3;
      digits += 3;
    }
  }
  const mark = text.charCodeAt(at);
  const decimal = language === 'en' ? 46 : 44;
  if (mark === decimal && isDigit(text.charCodeAt(at + 1))) {
    const end = digitsEnd(text, at + 1);
    // `2027,2029`: years in a list whose blank was lost
    if (
      at - start === 4 &&
      end - at === 5 &&
      isYearNumber(Number(plain)) &&
      isYearNumber(Number(text.slice(at + 1, end)))
    )
      return { value: Number(plain), end: at, dotted: false, years: false, digits };
    const isSection = text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1));
    if (!isSection)
      return { value: Number(`${plain}.${text.slice(at + 1, end)}`), end, dotted: false, years: false, digits };
  }
  if (mark === 46 && isDigit(text.charCodeAt(at + 1))) {
    let end = at;
    while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
    return { value: Number(plain), end, dotted: true, years: false, digits };
  }
  return { value: Number(plain), end: at, dotted: false, years: false, digits };
}

/** Reads a number or a range (`4–6`, `2026 – 2029`, `2026–29`) at `start`, a digit. */
export function readRange(text: string, start: number, language: Language): Amount {
  const first = readAmount(text, start, language);
  const glued = gluedYears(text, start, first);
  if (glued !== undefined) return glued;
  const next = rangeStart(text, first.end);
  if (next < 0) return unevenRange(text, start, first, language) ?? first;
  const second = readAmount(text, next, language);
  // `2021-013404`: no second number of a range begins with a nought
  if (text.charCodeAt(next) === 48 && isDigit(text.charCodeAt(next + 1)))
    return { ...first, end: second.end, dotted: true };
  if (isYears(first, second)) return { ...first, upper: second.value, end: second.end, years: true };
  const tight = next === first.end + 1;
  if (
    first.digits === 4 &&
    second.digits === 2 &&
    (tight || /(?:vuosi|kau[ds]|åren|läsår|years)\p{L}* $/iu.test(text.slice(Math.max(0, start - 20), start))) &&
    isYearNumber(first.value) &&
    second.value > first.value % 100
  ) {
    return { ...first, upper: first.value - (first.value % 100) + second.value, end: second.end, years: true };
  }
  if (first.dotted || second.dotted) return { ...first, end: tight ? second.end : first.end, dotted: true };
  if (second.value <= first.value) return tight ? { ...first, end: second.end, dotted: true } : first;
  return { ...first, upper: second.value, end: second.end };
}

/** `10 -15 %`, `10- 15 lasta`: two rising numbers before what they count, with a blank on one side of the hyphen; in a row of figures it is a sign. */
function unevenRange(text: string, start: number, first: Amount, language: Language): Amount | undefined {
  if (first.digits > 3 || first.dotted || !/^(?: [-–]|[-–] )\d{1,3}(?!\d)/.test(text.slice(first.end, first.end + 6)))
    return undefined;
  if (/\d $|[-−]$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const second = readAmount(text, first.end + 2, language);
  const counted = /^ ?[%€]|^ \p{Ll}/u.test(text.slice(second.end, second.end + 2));
  return !counted || second.dotted || second.value <= first.value
    ? undefined
    : { ...first, upper: second.value, end: second.end };
}

function isYears(first: Amount, second: Amount): boolean {
  return (
    first.digits === 4 &&
    second.digits === 4 &&
    isYearNumber(first.value) &&
    isYearNumber(second.value) &&
    second.value >= first.value
  );
}

const DASHES: ReadonlySet<number> = new Set([45, 0x2010, 0x2011, 0x2013, 0x2014, 0x2212, 0x335]);

/** Where the second number of a range begins; -1 when none does. A dash (or the stroke that a broken font makes of one) stands with blanks on both sides or on none; between four digits, on either. */
function rangeStart(text: string, at: number): number {
  const before = text.charCodeAt(at) === 32;
  const dash = before ? at + 1 : at;
  if (!DASHES.has(text.charCodeAt(dash))) return -1;
  const after = isSpace(text.charCodeAt(dash + 1));
  const next = after ? dash + 2 : dash + 1;
  const even = before === after && text.charCodeAt(dash + 1) !== 10;
  if (!even && !(/^\d{4}$/.test(text.slice(at - 4, at)) && /^\d{4}(?!\d)/.test(text.slice(next, next + 5)))) return -1;
  return isDigit(text.charCodeAt(next)) ? next : -1;
}

/** Where the next group of three digits begins; 0 when none does. */
function groupStart(text: string, at: number, language: Language): number {
  const code = text.charCodeAt(at);
  const separates = language === 'en' ? code === 44 : isSpace(code) && code !== 10 && code !== 9;
  if (!separates && !(code === 46 && language !== 'en')) return 0;
  if (digitsEnd(text, at + 1) !== at + 4) return 0;
  // `3.100.5` is a section; `2.000.000` is grouped all the way.
  if (code === 46 && text.charCodeAt(at + 4) === 46 && isDigit(text.charCodeAt(at + 5)))
    return groupStart(text, at + 4, language) > 0 ? at + 1 : 0;
  return at + 1;
}

/**
 * Whether the digits at `start` stand in a row of figures whose groups of three are figures of their own: `900 800 700 600` has more groups
 * than an amount of any plan, and read as amounts `87 35 110 93 407 101` would be of quite different sizes.
 */
function isRow(text: string, start: number): boolean {
  const end = digitsEnd(text, start);
  const follows = isSpace(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
  if (!follows) return false;
  if (hasUngrouped(text, start) || isRowOfThrees(text, start)) return true;
  const before = /(?:(?<![\d.,])\d{1,3} )*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^\d{1,3}(?: \d{1,3}(?![\d,]))*/.exec(text.slice(start, start + 60))?.[0] ?? '';
  const groups = (before + after).split(' ');
  if (groups.length < 4) return false;
  const amounts: number[] = [];
  let length = 0;
  for (const group of groups) {
    const last = amounts.length - 1;
    const joins = last >= 0 && group.length === 3;
    length = joins ? length + 1 : 1;
    if (length > 3) return true;
    if (joins) amounts[last] = (amounts[last] ?? 0) * 1000 + Number(group);
    else amounts.push(Number(group));
  }
  return groups.length > 5 && Math.max(...amounts) > 1e5 * Math.max(1, Math.min(...amounts));
}

/** `2026 405 456`, `148 143 145`: a line of nothing but figures that begins with a year or whose three or more figures all have three digits. */
function isRowOfThrees(text: string, start: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  if ((to < 0 ? text.length : to) - from > 60) return false;
  const figures = text
    .slice(from, to < 0 ? text.length : to)
    .trim()
    .split(/ +/);
  const [first = ''] = figures;
  if (!figures.every((figure) => /^\d+(?:,\d+)?$/.test(figure))) return false;
  return (
    (/^\d{4}$/.test(first) && isYearNumber(Number(first))) ||
    (figures.length > 2 && figures.every(({ length }) => length === 3))
  );
}

/** `510 441 1400`: a row with a thousand that is written without a blank groups none of its figures; a year is no thousand. */
function hasUngrouped(text: string, start: number): boolean {
  const before = /(?:[\d.,]+ )*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^[\d.,]+(?: [\d.,]+)*/.exec(text.slice(start, start + 60))?.[0] ?? '';
  return (before + after).split(' ').some((figure) => /^\d{4,6}$/.test(figure) && !isYearNumber(Number(figure)));
}

/** `20272030`: a range of years whose dash was lost. */
function gluedYears(text: string, start: number, { digits, end }: Amount): Amount | undefined {
  if (digits !== 8 || end - start !== 8) return undefined;
  const value = Number(text.slice(start, start + 4));
  const upper = Number(text.slice(start + 4, end));
  if (!isYearNumber(value) || !isYearNumber(upper) || upper <= value) return undefined;
  return { value, upper, end, dotted: false, years: true, digits: 4 };
}
