import { isDigit, isLetter, isLower, isUpper } from '../characters.ts';
import { readAmount, readRange } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import { readBound } from './read-bound.ts';
import { previousWord, addEntity } from './reading.ts';
import type { Reading } from './reading.ts';
import { skipBlank, skipRun, startsWithSmall, suffixEnd, wordAt } from './text-cursor.ts';
import { two } from './two-digits.ts';
import { isYearNumber, readYear } from './year.ts';

/** Section references (`12 §:n 1 momentti`), statutes (`417/2007`), treaty articles; returns the end of what was read. */
export function readReference(reading: Reading, start: number, amount: Amount): number | undefined {
  const { text, words } = reading;
  let at = amount.end;
  // `345.03.01.01/2023`: a docket
  if (text.charCodeAt(at) === 47 && amount.dotted) return skipRun(text, at);
  if (text.charCodeAt(at) === 47 && isDigit(text.charCodeAt(at + 1))) return readSlash(reading, start, amount, at + 1);
  // `6 / 2027`
  if (/^ \/ \d{4}(?!\d)/.test(text.slice(at, at + 8)) && readYear(text, at + 3) !== undefined && amount.value <= 12)
    return readSlash(reading, start, amount, at + 3);
  // `26. pykälän`, `pykälä 26`
  const section = reading.language === 'en' ? undefined : spelledSection(reading, start, amount);
  if (section !== undefined) {
    pushReference(reading, section.start, section.end, amount, '');
    return section.end;
  }
  // `SopS 59 ja 60/1991`
  const treaty = /^(?:sops|fördrs)$/i.test(previousWord(reading, start))
    ? /^ (?:ja|och) \d{1,3}\/\d{4}(?!\d)/.exec(text.slice(at, at + 16))
    : null;
  if (treaty !== null) {
    const end = at + treaty[0].length;
    addEntity(reading, { kind: 'statute', start, end, reference: text.slice(start, end) });
    return end;
  }
  at = skipBlank(text, at);
  let letter = '';
  if (
    isLetter(text.charCodeAt(at)) &&
    !isLetter(text.charCodeAt(at + 1)) &&
    text.charCodeAt(skipBlank(text, at + 1)) === 0xa7
  ) {
    letter = ` ${text.charAt(at)}`;
    at = skipBlank(text, at + 1);
  }
  if (text.charCodeAt(at) === 0xa7) {
    const end = subsectionEnd(reading, suffixEnd(text, at + 1));
    pushReference(reading, start, end, amount, letter);
    return end;
  }
  if (startsWithSmall(text, at, words.article) || (reading.language === 'fi' && startsWithSmall(text, at, 'artikl'))) {
    const end = at + wordAt(text, at).length;
    pushReference(reading, start, end, amount, '');
    return end;
  }
  // `6 ja 7 §`, `3, 12 ja 31 artikla`: the sign stands after the last.
  if (
    /^(?:, ?\d{1,3}(?: [a-z])?)*,? (?:ja|och|and|sekä|samt|eller|tai) \d{1,3}(?: [a-z](?= ?§))? ?(?:§|arti[kc])/.test(
      text.slice(amount.end, amount.end + 40),
    )
  ) {
    pushReference(reading, start, amount.end, amount, '');
    return amount.end;
  }
  return undefined;
}

/** `26. pykälän`, `26 pykälässä`, `pykälä 26`: where a section with its word in place of the sign begins and ends; `kolme pykälää` are counted. */
function spelledSection(reading: Reading, start: number, { end }: Amount): { start: number; end: number } | undefined {
  const { text, wordStart } = reading;
  // `pykälän 1 momentin`: of which section is told elsewhere.
  const named = /^(?:pykälä(?:n|ssä|stä)?|paragraf)$/i.test(previousWord(reading, start));
  if (named) {
    return /^\.? ?mom/.test(text.slice(end, end + 5)) ? undefined : { start: wordStart, end: suffixEnd(text, end) };
  }
  const after = /^\.? pykälä(?:n|ssä|stä|t|ien)?(?!\p{L})/iu.exec(text.slice(end, end + 14));
  return after === null ? undefined : { start, end: end + after[0].length };
}

/** Adds a section or article. */
export function pushReference(reading: Reading, start: number, end: number, amount: Amount, letter: string): void {
  // `artiklat 2, 3 ja 12`: what is listed after a reference is no quantity.
  reading.namedEnd = end;
  addEntity(reading, {
    kind: 'section-reference',
    start,
    end,
    reference: `${amount.value}${letter}`,
    ...(amount.upper === undefined ? {} : { upper: amount.upper }),
  });
}

/** `417/2007`, `59–60/1991`, `2026/2027`, `3/2027`, `1/3`. */
function readSlash(reading: Reading, start: number, amount: Amount, from: number): number {
  const { text, language } = reading;
  const second = readAmount(text, from, language);
  const end = second.end;
  const first = amount.value;
  const before = previousWord(reading, start);
  // `5,3/6`: a mark and the greatest that there is; `25/1000`: how many of a thousand
  if (/^10{2,5}$/.test(String(second.value)) || (!Number.isInteger(first) && second.value <= 100)) {
    addEntity(reading, { kind: 'number', start, end: amount.end, value: first });
    return end;
  }
  // A share, not a reference: `1/3 nuorista`, `5/13 kunnassa`, `| 13/13 |`.
  const cell = isWholeCell(text, start, end);
  const small = first < second.value && second.value <= 10;
  const counted =
    first <= second.value && second.value <= 100 && (cell || isLower(text.charCodeAt(skipBlank(text, end))));
  if (amount.upper === undefined && (small || counted) && !isLetter(text.charCodeAt(end))) {
    const paged = end >= text.length || !isLower(before.charCodeAt(0));
    if (!cell && Number.isInteger(first) && paged && isPageOfPages(text, end)) return end;
    const bound = readBound(reading, start);
    const value = first / second.value;
    addEntity(reading, {
      kind: 'number',
      start: bound?.start ?? start,
      end,
      ...(bound?.kind === 'upper' ? { upper: value } : { value }),
    });
    return end;
  }
  // `2026/2027`, `2026/27`
  const short = second.digits === 2 && second.end === amount.end + 3 && second.value === (first + 1) % 100;
  if (isYearNumber(first) && (second.value === first + 1 || short)) {
    addEntity(reading, { kind: 'period', start, end, value: first, upper: first + 1 });
    return end;
  }
  const whole = text.slice(start, end);
  // `fråga 23/2022–2023`: numbered by years of session
  if (isYearNumber(second.value) && /^[–-]\d{4}(?!\d)/.test(text.slice(end, end + 6))) return end + 5;
  if (isYearNumber(second.value) && second.end - from === 4) {
    const after = wordAt(text, skipBlank(text, end));
    // Bills and reports of the parliament are numbered alike.
    if (
      after === 'vp' ||
      after === 'rd' ||
      /^(?:HE|RP|No|LAJIT)$|(?:nro|nr|numero|nummer|kokous|kirja|lista|möte|protokoll|päätös|julkaisu|sarja|aloite|aloitteeseen|aloitteen|motion)$/i.test(
        before,
      )
    )
      return end;
    // `7–9/2027`: months
    if (first >= 1 && amount.upper !== undefined && amount.upper <= 12 && !isLawBefore(before)) {
      addEntity(reading, { kind: 'period', start, end, value: second.value, upper: second.value });
      return end;
    }
    if (first <= 12 && amount.upper === undefined && !isLawBefore(before)) {
      addEntity(reading, { kind: 'date', start, end, value: second.value, date: `${second.value}-${two(first)}` });
      return end;
    }
    addEntity(reading, { kind: 'statute', start, end, reference: whole.replaceAll(' ', '') });
    return end;
  }
  if (isYearNumber(first) && (/^(?:EU|EY|EG|EC|ETY)$/.test(before) || isLawBefore(before))) {
    addEntity(reading, { kind: 'statute', start, end, reference: whole });
    return end;
  }
  return skipRun(text, end);
}

/** Whether a place is all that a cell of a table holds. */
function isWholeCell(text: string, start: number, end: number): boolean {
  return /\|\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*\|/.test(text.slice(end, end + 4));
}

/** Whether a word names a law or a collection of treaties, whose number follows. */
function isLawBefore(word: string): boolean {
  return /(?:laki|lain|laissa|asetus|asetuksen|sops|fördrs|lag|lagen|förordning|act|decree|\()$/i.test(word);
}

/** `1/3` at the end of a line or before a capital numbers a page; a share follows a word in small letters, ends its sentence with a full stop or is of something. */
function isPageOfPages(text: string, end: number): boolean {
  if (end >= text.length || text.charCodeAt(end) === 10) return true;
  const next = skipBlank(text, end);
  return next > end && (isUpper(text.charCodeAt(next)) || text.charAt(next) === '•');
}

/** `§ 45`: a section or minutes paragraph with the sign first. */
export function readParagraph(reading: Reading, at: number): number {
  const { text, language } = reading;
  const from = skipBlank(text, at + 1);
  if (!isDigit(text.charCodeAt(from))) return at + 1;
  const amount = readRange(text, from, language);
  if (amount.dotted) return skipRun(text, amount.end);
  // `§ 12/2027`: the number of a decision and its year.
  const end =
    text.charCodeAt(amount.end) === 47 && readYear(text, amount.end + 1) !== undefined ? amount.end + 5 : amount.end;
  pushReference(reading, at, end, amount, '');
  return end;
}

/** Past `1 momentti` or `3 mom.` and `2 kohta` after a section sign. */
function subsectionEnd(reading: Reading, at: number): number {
  const subsection = partEnd(reading, at, reading.words.subsection);
  return partEnd(reading, subsection, reading.words.item);
}

/** Past a number, or several, and a word that begins with one of `names`; `at` itself when they do not follow. */
function partEnd({ text }: Reading, at: number, names: readonly string[]): number {
  const numbers = /\s+\d{1,3}(?:[–-]\d{1,3})?\.?(?:(?:,| ja| och| and) \d{1,3}\.?)*\s+/y;
  numbers.lastIndex = at;
  if (!numbers.test(text)) return at;
  const word = numbers.lastIndex;
  if (!names.some((name) => startsWithSmall(text, word, name))) return at;
  const end = word + wordAt(text, word).length;
  return text.charCodeAt(end) === 46 && end - word <= 3 ? end + 1 : end;
}
