import { isContentsHeading } from '../contents-heading.ts';
import { endsSentence } from './line-shape.ts';
import type { TextLine } from './read-lines.ts';

/** What a table of contents tells: which lines belong to it, and the headings that it lists. */
export interface Contents {
  readonly lines: readonly boolean[];
  /** Keys of the listed headings (see {@link headingKey}). */
  readonly entries: ReadonlySet<string>;
}

const LEADER = /(?:\.\s?){4,}\s*\d*\s*$|…{2,}\s*\d*\s*$|_{4,}\s*\d+\s*$|\t\s*\d{1,3}$/u;
const PAGE_AT_END = /\p{L}.*?[\s.]+\d{1,3}(?:\s*[-–]\s*\d{1,3})?$/u;
const BARE_NUMBER = /^\d{1,3}(?:\.\d{1,3})*\.?$/u;

const PAGES = /^(?:sivut?|s\.|sidan?|sid\.|pages?)\s*\d{1,3}(?:\s*[-–‐]\s*\d{1,3})?$/iu;

/** Lines of a table of contents that may stand between two that are surely of it. */
const REACH = 10;
/** Lines of one table of contents. */
const MOST_LINES = 400;

/** How much of a line's end tells whether it is one of a table of contents: to look at more would cost the square of its length. */
const END = 300;

function endOf(text: string): string {
  return text.length <= END ? text : text.slice(-END);
}

/** Finds the tables of contents: lines with leaders, and what follows a heading such as `Sisällys` and comes again later as a line. */
export function findContents(lines: readonly TextLine[], furniture: readonly boolean[]): Contents {
  const marked = lines.map((line, index) => furniture[index] !== true && LEADER.test(endOf(line.text)));
  fillRuns(lines, marked);
  const later = lastPlaces(lines, furniture);
  for (const [index, line] of lines.entries()) {
    if (furniture[index] === true || !(isContentsHeading(line.text) || namesContents(line.text))) continue;
    const whole = listsHeadings(lines, index, furniture, later);
    if (whole || isContentsHeading(line.text)) markListed(lines, index, marked, furniture, later, whole);
  }
  const entries = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (marked[index] === true && !isContentsHeading(line.text)) entries.add(headingKey(line.text));
  }
  entries.delete('');
  return { lines: marked, entries };
}

/** A heading without numbers, leaders and case: equal in the contents and in the text. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Numbers and wrapped headings stand between lines with leaders. */
function fillRuns(lines: readonly TextLine[], marked: boolean[]): void {
  let last = -1;
  for (let index = 0; index < lines.length; index++) {
    if (marked[index] !== true) continue;
    if (last >= 0 && index - last <= REACH && lines[index]?.page === lines[last]?.page) {
      for (let between = last + 1; between < index; between++) marked[between] = true;
    } else {
      // What leads up to the first line of a run: its heading and a number of its own.
      for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
        const text = lines[before]?.text ?? '';
        if (!BARE_NUMBER.test(text) && !isContentsHeading(text)) break;
        marked[before] = true;
      }
    }
    last = index;
  }
}

function lastPlaces(lines: readonly TextLine[], furniture: readonly boolean[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (furniture[index] === true || line.text.length > 120) continue;
    const key = headingKey(line.text);
    if (key !== '') places.set(key, index);
  }
  return places;
}

/** Whether a line of a few words ends in one for contents: `Ohjelman sisältö:`. It may head a text about contents as well. */
function namesContents(text: string): boolean {
  const words = text.split(/\s+/u);
  return text.length < 50 && words.length > 1 && words.length < 4 && isContentsHeading(words.at(-1) ?? '');
}

/** Lines after a heading of contents that must come again, and their share among the lines of the page. */
const LEAST_LISTED = 4;
const LISTED = 0.6;

/** Whether most lines from a heading to the end of the page come again later in the text. */
function listsHeadings(
  lines: readonly TextLine[],
  heading: number,
  furniture: readonly boolean[],
  later: ReadonlyMap<string, number>,
): boolean {
  let all = 0;
  let listed = 0;
  for (let index = heading + 1; index < heading + MOST_LINES && lines[index]?.page === lines[heading]?.page; index++) {
    const text = lines[index]?.text ?? '';
    if (furniture[index] === true) continue;
    if (text.length > 90 || endsSentence(text)) return false;
    all += 1;
    if ((later.get(headingKey(text)) ?? 0) > index) listed += 1;
  }
  return listed >= LEAST_LISTED && listed >= all * LISTED;
}

function markListed(
  lines: readonly TextLine[],
  heading: number,
  marked: boolean[],
  furniture: readonly boolean[],
  later: ReadonlyMap<string, number>,
  whole: boolean,
): void {
  const page = lines[heading]?.page;
  let end = heading;
  let misses = 0;
  let references = 0;
  let last = heading;
  let short = true;
  const seen = new Set<string>();
  for (let index = heading + 1; index < heading + MOST_LINES && lines[index]?.page === page; index++) {
    const text = lines[index]?.text ?? '';
    if (furniture[index] === true) continue;
    if (PAGES.test(text)) references += 1;
    if (text.length > 90 || /[.!?]$/u.test(text)) short = false;
    last = index;
    const key = headingKey(text);
    // The second time in a row of headings is the text itself.
    if (key !== '' && seen.has(key) && !PAGES.test(text)) break;
    seen.add(key);
    const listed =
      marked[index] === true ||
      PAGE_AT_END.test(endOf(text)) ||
      BARE_NUMBER.test(text) ||
      PAGES.test(text) ||
      (later.get(key) ?? 0) > index;
    if (listed) {
      end = index;
      misses = 0;
    } else if (text.length > 90 || (misses += 1) > 8) break;
  }
  // Page numbers in a column of their own, or a page of nothing but headings, leave no doubt about the whole page.
  if ((references > 2 && short) || whole) end = Math.max(end, last);
  marked[heading] = true;
  for (let index = heading + 1; index <= end; index++) marked[index] = true;
}
