import { headingKey } from './find-contents.ts';
import type { Unit } from './find-units.ts';
import {
  beginsWithCapital,
  verbAtStart,
  endsSentence,
  isCapitals,
  isChapterNumber,
  wantsMore,
  wordCount,
} from './line-shape.ts';
import { tellLabels, tellPartingWords } from './tell-labels.ts';
import { tellListTitles } from './tell-list-titles.ts';

/** What a unit is. */
export type UnitKind = 'heading' | 'item' | 'paragraph';

/** A unit told: a heading has a level 1–6. */
export interface ToldUnit {
  readonly unit: Unit;
  readonly kind: UnitKind;
  readonly level: number;
}

/** Longest heading, in characters and words. */
const LONGEST = 140;
const MOST_WORDS = 18;
/** Score from which a unit is a heading. */
const ENOUGH = 4;

/** Tells headings, items and paragraphs apart. `entries` are keys of headings that a table of contents lists. */
export function tellHeadings(units: readonly Unit[], entries: ReadonlySet<string>): ToldUnit[] {
  const kinds: UnitKind[] = units.map((unit) => (unit.mark?.kind === 'bullet' || unit.sentence ? 'item' : 'paragraph'));
  tellNumbers(units, kinds, entries);
  tellByLooks(units, kinds, entries);
  tellTitle(units, kinds);
  tellLists(units, kinds);
  tellPartingWords(units, kinds);
  tellLabels(units, kinds);
  tellListTitles(units, kinds);
  return units.map((unit, index) => ({ unit, kind: kinds[index] ?? 'paragraph', level: 0 })).map(levels());
}

/** Numbers that follow each other with nothing between count items; those with text between are headings. */
function tellNumbers(units: readonly Unit[], kinds: UnitKind[], entries: ReadonlySet<string>): void {
  const counted = countedDepths(units, entries);
  for (const [index, unit] of units.entries()) {
    const { mark } = unit;
    if (mark === undefined || mark.kind === 'bullet') continue;
    if (mark.kind === 'section') {
      kinds[index] = counted.has(mark.value) ? 'item' : isSectionTitle(unit) ? 'heading' : 'paragraph';
      continue;
    }
    const next = nextNumber(units, index, 1);
    const before = nextNumber(units, index, -1);
    const adjacent = next === index + 1 || before === index - 1;
    const inContents = entries.has(headingKey(unit.text));
    if (mark.style === '1') {
      // `3 Osallisuus` is a heading, `3 Lapsiperhettä` in a figure is not: the numbers before and after tell.
      const sequence = next !== undefined || before !== undefined || mark.value === 1;
      const heading = looksLikeHeading(unit) && (inContents || (sequence && !adjacent) || opensPage(unit));
      if (heading) kinds[index] = 'heading';
      else if (adjacent) kinds[index] = 'item';
    } else if (mark.style === 'a)') kinds[index] = 'item';
    else if (inContents && looksLikeHeading(unit) && (!adjacent || isFirstOfBlock(unit))) kinds[index] = 'heading';
    else if (looksLikeHeading(unit) && !adjacent && opensPage(unit)) kinds[index] = 'heading';
    else if (adjacent || !looksLikeHeading(unit)) kinds[index] = 'item';
    else if (isCapitals(unit.text) || hasBody(units, index)) kinds[index] = 'heading';
    else kinds[index] = 'item';
  }
}

/** Members from which the sections of one depth can count statements. */
const LEAST_COUNTED = 4;

/**
 * Depths at which section numbers count the items of lists (`2.1`, `2.2` … each a measure), not headings: several follow each other with
 * nothing between, most of the others have bullets under them, and hardly any has running text.
 */
function countedDepths(units: readonly Unit[], entries: ReadonlySet<string>): ReadonlySet<number> {
  const families = new Map<number, { all: number; bare: number; bulleted: number; listed: number }>();
  for (const [index, unit] of units.entries()) {
    if (unit.mark?.kind !== 'section') continue;
    const { value } = unit.mark;
    const family = families.get(value) ?? { all: 0, bare: 0, bulleted: 0, listed: 0 };
    families.set(value, family);
    const next = units[index + 1];
    family.all += 1;
    if (next?.mark?.kind === 'section' && next.mark.value === value) family.bare += 1;
    if (next?.mark?.kind === 'bullet') family.bulleted += 1;
    if (entries.has(headingKey(unit.text))) family.listed += 1;
  }
  const counted = [...families].filter(
    ([, { all, bare, bulleted, listed }]) =>
      all >= LEAST_COUNTED && bare >= all * 0.25 && bare + bulleted >= all * 0.6 && listed <= all * 0.1,
  );
  return new Set(counted.map(([value]) => value));
}

/** Whether the text of a section number is a title: a statement with its verb first that goes on over a second line is none. */
function isSectionTitle(unit: Unit): boolean {
  const wraps = unit.rows.filter((row) => row.text !== '').length > 1;
  return looksLikeHeading(unit) && !(wraps && verbAtStart(unit.text) !== undefined);
}

/** Index of the unit with the next (or the one before) number of the same style, at most a few pages away. */
function nextNumber(units: readonly Unit[], index: number, step: 1 | -1): number | undefined {
  const mark = units[index]?.mark;
  if (mark === undefined) return undefined;
  for (let at = index + step; at >= 0 && at < units.length && Math.abs(at - index) < 80; at += step) {
    const other = units[at]?.mark;
    if (other?.kind !== 'number' || other.style !== mark.style) continue;
    if (other.value === mark.value + step) return at;
    if (step === 1 ? other.value <= mark.value : other.value >= mark.value) return undefined;
  }
  return undefined;
}

/** Whether text or items come after a unit before the next number. */
function hasBody(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  return (
    next !== undefined &&
    (next.mark === undefined || next.mark.kind === 'bullet') &&
    (next.text.length > 60 || next.mark !== undefined)
  );
}

function opensPage(unit: Unit): boolean {
  return unit.rows[0]?.gap === 'page';
}

/** Whether a unit's text could be a heading at all. */
function looksLikeHeading(unit: Unit): boolean {
  const { text } = unit;
  if (text.length > LONGEST || text.length < 2 || wordCount(text) > MOST_WORDS || wordCount(text) === 0) return false;
  if (/[,;]$/u.test(text) || (/\.["”»)]*$/u.test(text) && !/\b(?:ym|jne|mm|yms)\.$/u.test(text))) return false;
  if (!beginsWithCapital(text) && unit.mark === undefined) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && letters >= text.replaceAll(/\s+/gu, '').length * 0.5 && !wantsMore(text);
}

/** Whether a unit's text is one that headings do not have: a date, an address, a sum, a signature of digits. */
function isLabel(text: string): boolean {
  return (
    /^(?:www\.|https?:|#|”|")/iu.test(text) ||
    /@|\d{1,2}\.\d{1,2}\.\d{4}|\d\s*%|€/u.test(text) ||
    /^\p{L}(?:\s\p{L}){3,}/u.test(text)
  );
}

/** Scores units without marks from the last to the first, so that a heading over a heading is seen. */
function tellByLooks(units: readonly Unit[], kinds: UnitKind[], entries: ReadonlySet<string>): void {
  const direct = units.map(() => false);
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index];
    if (unit === undefined || kinds[index] !== 'paragraph' || unit.mark !== undefined) continue;
    if (!looksLikeHeading(unit)) continue;
    const score = scoreOf(units, kinds, direct, index) + (entries.has(headingKey(unit.text)) ? 3 : 0);
    if (score < ENOUGH) continue;
    kinds[index] = 'heading';
    direct[index] = kinds[index + 1] !== 'heading';
  }
}

/** A title page has a title: when nothing on a first page of few words looks like one, the first line that could be does. */
function tellTitle(units: readonly Unit[], kinds: UnitKind[]): void {
  const end = units.findIndex((unit) => unit.rows[0]?.line.page !== units[0]?.rows[0]?.line.page);
  const page = units.slice(0, end);
  if (end < 1 || end > 10 || kinds.slice(0, end).includes('heading') || page.some(isProse)) return;
  const title = page.findIndex((unit) => unit.mark === undefined && looksLikeHeading(unit) && !isLabel(unit.text));
  if (title >= 0) kinds[title] = 'heading';
}

function scoreOf(
  units: readonly Unit[],
  kinds: readonly UnitKind[],
  direct: readonly boolean[],
  index: number,
): number {
  const unit = units[index];
  const next = units[index + 1];
  const before = units[index - 1];
  if (unit === undefined) return 0;
  const words = wordCount(unit.text);
  let score = 0;
  if (isCapitals(unit.text)) score += 2;
  else if (/^\p{Lu}{4}/u.test(unit.text)) score += 0.5;
  if (opensPage(unit)) score += 3;
  else if (unit.rows[0]?.gap === 'blank' || (before !== undefined && /[.!?…:][)"”»']*$/u.test(before.text))) score += 1;
  if (next !== undefined && next.rows[0]?.gap === 'blank') score += 0.5;
  if (words <= 6) score += 1;
  else if (words > 10 && unit.rows.length > 1) score -= 1;
  if (unit.text.endsWith(':')) score -= 1;
  if (isLabel(unit.text)) score -= 3;
  if (isChapterNumber(unit.text)) score += 4;
  // Under the number of a chapter stands its title; the numbers and titles of a sheet of two pages come in pairs.
  else if (
    isCapitals(unit.text) &&
    units.slice(Math.max(0, index - 3), index).some(({ text }) => isChapterNumber(text))
  )
    score += 2;
  // A line of several words alone at the top of a page is the title of the page.
  if (opensPage(unit) && unit.rows.length === 1 && words > 3 && (next === undefined || isFirstOfBlock(next)))
    score += 0.5;
  if (unit.rows.length > 3) score -= 2;
  const under = !isFirstOfBlock(unit) && before !== undefined && before.rows.length <= 2 && looksLikeHeading(before);
  if (under && (opensPage(before) || isCapitals(before.text))) score += 1.5;
  else if (unit.listlike && !isFirstOfBlock(unit) && !isCapitals(unit.text)) score -= 3;
  const body = bodyScore(units, kinds, direct, index);
  // Abbreviations of organs fill columns of tables.
  if (body < 2 && isCapitals(unit.text) && unit.text.replaceAll(/[^\p{L}]/gu, '').length <= 4) score -= 2;
  const over = kinds[index + 1] === 'heading' && isCapitals(unit.text) && !isCapitals(next?.text ?? '');
  if (body < 2 && !over && !opensPage(unit) && heapAround(units, index) >= 4) score -= 2;
  // A row that ends long before its column does was ended on purpose.
  const [row] = unit.rows;
  if (unit.rows.length === 1 && row !== undefined && unit.text.length < row.width * 0.6) score += 0.5;
  if (betweenItems(units, index)) score += 1.5;
  if (/[!?]$/u.test(unit.text) && body < 2 && !under) score -= 1;
  if (body >= 2 && unit.rows[0]?.recurs === true) score += 1;
  return score + body;
}

/** Whether a short row stands in a block after an item and before another: lists follow each other under their headings. */
function betweenItems(units: readonly Unit[], index: number): boolean {
  const isLabelRow = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    unit.mark === undefined &&
    unit.rows.length === 1 &&
    !isFirstOfBlock(unit) &&
    !endsSentence(unit.text);
  let first = index;
  while (index - first < 2 && isLabelRow(units[first - 1])) first -= 1;
  let last = index;
  while (last - index < 2 && isLabelRow(units[last + 1])) last += 1;
  const after = units[last + 1];
  return (
    isLabelRow(units[index]) &&
    units[first - 1]?.mark !== undefined &&
    after?.mark !== undefined &&
    !isFirstOfBlock(after)
  );
}

function isFirstOfBlock(unit: Unit): boolean {
  return unit.rows[0]?.gap !== 'none';
}

/** What comes after says more than the line itself: a heading has a body. */
function bodyScore(
  units: readonly Unit[],
  kinds: readonly UnitKind[],
  direct: readonly boolean[],
  index: number,
): number {
  const unit = units[index];
  const next = units[index + 1];
  if (next === undefined || next.rows[0]?.gap === 'page') return unit !== undefined && opensPage(unit) ? 0 : -1;
  if (kinds[index + 1] === 'item')
    return unit !== undefined && isFirstOfBlock(unit) && !unit.text.endsWith(':') ? 3 : 2;
  if (kinds[index + 1] === 'heading') {
    const own = direct[index + 1] === true || (next.mark !== undefined && kinds[index + 2] !== 'heading');
    return loneBefore(units, kinds, index) > 2 ? 0 : own ? 1.5 : 1;
  }
  // One line by itself over running text, without a full stop, is hardly anything but its heading.
  if (isProse(next)) return unit === undefined || unit.rows.length > 1 ? 2 : isFirstOfBlock(unit) ? 3 : 2.5;
  // A line that leads a list in is a body too.
  if (kinds[index + 2] === 'item' && unit !== undefined && next.text.length > unit.text.length * 1.5) return 2;
  return next.listlike && unit !== undefined && (isFirstOfBlock(next) || leadsList(unit, units, index)) ? 2 : 0;
}

/** The first row of a block that looks like a list is its heading when it is a word or two and the rest say more. */
function leadsList(unit: Unit, units: readonly Unit[], index: number): boolean {
  if (isCapitals(unit.text) || opensPage(unit)) return true;
  let count = 0;
  let length = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = index + 1; at < index + 40 && units[at]?.rows[0]?.gap === 'none'; at++) {
    count += 1;
    length += units[at]?.text.length ?? 0;
    shortest = Math.min(shortest, units[at]?.text.length ?? 0);
  }
  const words = wordCount(unit.text);
  // Right under a heading a list begins with its first item.
  const above = units[index - 1];
  if (unit.rows[0]?.recurs === true) return true;
  const much = count >= 2 && unit.text.length < 50 && length / count > unit.text.length * 2.5;
  if (above?.text.endsWith(':') === true) return false;
  if (words <= 6 && (much || (count >= 2 && isFirstOfBlock(unit) && unit.text.length * 1.2 < shortest))) return true;
  if (words > 1 && above !== undefined && isCapitals(above.text)) return false;
  return words <= 2 && count >= 2 && length / count > unit.text.length * (words === 1 ? 1.2 : 1.6);
}

/** Whether a unit is running text. */
function isProse(unit: Unit): boolean {
  if (isCapitals(unit.text)) return false;
  return (
    unit.text.length >= (unit.rows.length > 1 ? 60 : 80) ||
    (unit.text.length >= 40 && endsSentence(unit.text)) ||
    unit.rows.length > 3
  );
}

/** Number of short units in a row that a unit stands among: words of a figure. */
function heapAround(units: readonly Unit[], index: number): number {
  let count = 1;
  for (const step of [-1, 1]) {
    for (let at = index + step; isShort(units[at]) && count < 12; at += step) {
      count += 1;
      const here = units[at];
      if (step === -1 && here !== undefined && opensPage(here)) break;
    }
  }
  return count;
}

function isShort(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && unit.mark === undefined && unit.text.length < 45 && !unit.listlike && !endsSentence(unit.text)
  );
}

/** Short units in a row before one: words of a figure come in heaps, headings do not. */
function loneBefore(units: readonly Unit[], kinds: readonly UnitKind[], index: number): number {
  let count = 0;
  for (
    let at = index - 1;
    at >= Math.max(0, index - 4) &&
    kinds[at] === 'paragraph' &&
    (units[at]?.text.length ?? 0) < 40 &&
    units[at]?.mark === undefined;
    at--
  )
    count += 1;
  return count;
}

/** Rows of a block that looks like a list are items, unless there are too few of them. */
function tellLists(units: readonly Unit[], kinds: UnitKind[]): void {
  for (let first = 0; first < units.length;) {
    let end = first;
    while (
      end < units.length &&
      kinds[end] === 'paragraph' &&
      units[end]?.listlike === true &&
      units[end]?.mark === undefined &&
      (end === first || units[end]?.rows[0]?.gap === 'none')
    )
      end += 1;
    if (units.slice(first, end).filter(isListRow).length >= 2)
      for (let index = first; index < end; index++) if (isListRow(units[index])) kinds[index] = 'item';
    first = Math.max(end, first + 1);
  }
}

function isListRow(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.text.length <= 160 &&
    !unit.text.endsWith(':') &&
    /\p{L}{3}/u.test(unit.text) &&
    !isCapitals(unit.text)
  );
}

/** Levels by look: the title, then numbers by their depth, then capitals, then the rest one below the last that was higher. */
function levels(): (told: ToldUnit) => ToldUnit {
  let titled = false;
  let over = 1;
  const numbered = new Map<string, number>();
  return (told) => {
    if (told.kind !== 'heading') return told;
    const { unit } = told;
    let level: number;
    if (!titled && unit.rows[0]?.line.page === 0 && unit.mark === undefined) level = 1;
    else if (unit.mark?.kind === 'section') level = 1 + unit.mark.value;
    else if (unit.mark?.kind === 'number') {
      // All numbers of a series stand on the level of its first.
      const { style, value } = unit.mark;
      const top = style === '1' || isCapitals(unit.text);
      level = top ? 2 : value > 1 ? (numbered.get(style) ?? 2) : Math.min(3, over + 1);
      numbered.set(style, level);
    } else if (isCapitals(unit.text) || unit.rows[0]?.gap === 'page') level = 2;
    else level = over + 1;
    titled = true;
    level = Math.min(6, level);
    // Headings of mixed case stay on one level under the last heading that has a look of its own.
    if (unit.mark !== undefined || isCapitals(unit.text) || unit.rows[0]?.gap === 'page' || level === 1) over = level;
    return { ...told, level };
  };
}
