import { isChapterNumber } from './line-shape.ts';
import type { TextLine } from './read-lines.ts';

/** Lines at the top and at the bottom of a page among which headers and footers are looked for. */
const EDGE = 4;
/** Pages from which repetition tells, and the share of pages on which a header or footer stands. */
const LEAST_PAGES = 3;
const SHARE = 0.34;
/** Share of pages from which a line at the top is a running header for certain. */
const MOST_PAGES = 0.6;

/** Characters of a line that are compared. */
const KEY_LENGTH = 200;

const PAGE_NUMBER =
  /^(?:(?:sivu|sid\.?|sida|page|s\.)\s{0,40})?[-–—|]?\s{0,40}(\d{1,3})\s{0,40}[-–—|.]?\s{0,40}(?:(?:\/|\(|av|of)\s{0,40}\d{1,3}\s{0,40}\)?)?$/iu;
const FEW_LETTERS = /^[\p{Lu}\p{Ll}]{1,2}$/u;

/** Tells for each line whether it is page furniture: a running header or footer, a page number, letters of upright text, a doubled line. */
export function findFurniture(lines: readonly TextLine[]): boolean[] {
  const furniture = lines.map(() => false);
  const pages = pagesOf(lines);
  markRepeated(lines, pages, furniture);
  markPageNumbers(lines, pages, furniture);
  markInitials(lines, pages, furniture);
  markUpright(lines, furniture);
  markDoubled(lines, furniture);
  // The title may be the running header too: its first place is the title page.
  if (furniture[0] === true && /\p{L}{3}/u.test(lines[0]?.text ?? '')) furniture[0] = false;
  return furniture;
}

/** First line and end of each page that has lines. */
interface Page {
  readonly first: number;
  readonly end: number;
  readonly number: number;
}

function pagesOf(lines: readonly TextLine[]): Page[] {
  const pages: Page[] = [];
  let first = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (index < lines.length && lines[index]?.page === lines[first]?.page) continue;
    if (index > first) pages.push({ first, end: index, number: lines[first]?.page ?? 0 });
    first = index;
  }
  return pages;
}

/** Lines of a page that can hold headers or footers: the outermost that are not furniture yet. */
function edgesOf(page: Page, furniture: readonly boolean[], depth: number): { top: number[]; bottom: number[] } {
  const top: number[] = [];
  const bottom: number[] = [];
  for (let index = page.first; index < page.end && top.length < depth; index++)
    if (furniture[index] !== true) top.push(index);
  for (let index = page.end - 1; index >= page.first && bottom.length < depth; index--)
    if (furniture[index] !== true) bottom.push(index);
  return { top, bottom };
}

/** Numbers do not tell headers apart, nor the section named after a sign: `Strategia 2026 > Johdanto 4` and `Strategia 2026 > Arvot 5` are one. */
function keyOf(text: string): string {
  const line = text.slice(0, KEY_LENGTH);
  const sign = line.search(/ [>|»] /u);
  const named = sign >= 12 ? `${line.slice(0, sign)} >` : line;
  return named.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');
}

function markRepeated(lines: readonly TextLine[], pages: readonly Page[], furniture: boolean[]): void {
  if (pages.length < 2) return;
  const tops = new Map<string, number>();
  const bottoms = new Map<string, number>();
  const edges = pages.map((page) => edgesOf(page, furniture, EDGE));
  for (const { top, bottom } of edges) {
    countKeys(top, lines, tops);
    countKeys(bottom, lines, bottoms);
  }
  const series = seriesOf(edges.flatMap(({ top }) => top.slice(0, 1)).map((index) => lines[index]?.text ?? ''));
  const enough = Math.max(LEAST_PAGES, Math.ceil(pages.length * SHARE));
  // In a leaflet of a few pages a footer repeats twice; at the top of a page two alike are a heading that goes on.
  const enoughBelow = pages.length <= 4 ? 2 : enough;
  const going = new Set<number>();
  for (const [page, { top, bottom }] of edges.entries()) {
    const repeats = (index: number, counts: ReadonlyMap<string, number>, least: number): boolean => {
      const text = lines[index]?.text ?? '';
      const key = keyOf(text);
      if ((counts === tops && series.has(key)) || isChapterNumber(text)) return false;
      return (/\p{L}/u.test(key) || key.length > 5) && (counts.get(key) ?? 0) >= least && key.length > 2;
    };
    // A header stands outermost: what is repeated under other lines is a label of the text.
    for (const index of top) {
      const text = lines[index]?.text ?? '';
      const before = edges[page - 1]?.top[0];
      const second = before === undefined ? undefined : lines[before + 1];
      const alike =
        second?.gap !== 'none' || lines[index + 1]?.gap !== 'none' || second.text === lines[index + 1]?.text;
      // On some pages only it is a heading that goes on from page to page: its first place is the heading.
      const some = (tops.get(keyOf(text)) ?? 0) < pages.length * MOST_PAGES && !/\d/u.test(text);
      const goesOn =
        before !== undefined && lines[before]?.text === text && alike && index === top[0] && text.length > 5;
      if (goesOn) going.add(index);
      if (goesOn || (repeats(index, tops, enough) && !(some && index === top[0]))) furniture[index] = true;
      else if (!isNumberLine(lines[index]?.text ?? '')) break;
    }
    for (const index of bottom) {
      if (repeats(index, bottoms, enoughBelow)) furniture[index] = true;
      else if (!isNumberLine(lines[index]?.text ?? '')) break;
    }
  }
  // A header or footer of some length is one wherever the extraction put it.
  const known = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line.text);
    const half = pages.length * 0.5;
    const often = (tops.get(key) ?? 0) >= Math.max(5, half) || (bottoms.get(key) ?? 0) >= Math.max(3, half);
    if (furniture[index] === true && !going.has(index) && (key.length >= 20 || often)) known.add(key);
  }
  for (const [index, line] of lines.entries()) if (known.has(keyOf(line.text))) furniture[index] = true;
}

/** Keys of headings that count pages of their own: `Painopiste 1`, `Painopiste 2` … from one on, without a word for page. */
function seriesOf(texts: readonly string[]): ReadonlySet<string> {
  const values = new Map<string, number[]>();
  for (const text of texts) {
    const match = /^(\p{L}[\p{L}\s-]{3,30}) (\d{1,2})$/u.exec(text);
    if (match === null || /^(?:sivu|sida|page)\b/iu.test(text)) continue;
    const key = keyOf(text);
    values.set(key, [...(values.get(key) ?? []), Number(match[2])]);
  }
  return new Set(
    [...values].filter(([, found]) => found.every((value, index) => value === index + 1)).map(([key]) => key),
  );
}

function isNumberLine(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

function countKeys(indexes: readonly number[], lines: readonly TextLine[], counts: Map<string, number>): void {
  for (const key of new Set(indexes.map((index) => keyOf(lines[index]?.text ?? ''))))
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Page numbers go up with the pages, by one or, where a sheet shows two pages, by two. */
function markPageNumbers(lines: readonly TextLine[], pages: readonly Page[], furniture: boolean[]): void {
  const found: NumberLine[] = [];
  for (const page of pages) {
    const { top, bottom } = edgesOf(page, furniture, 1);
    for (let index = page.first; index < page.end; index++) {
      const line = lines[index];
      const match = line === undefined || furniture[index] === true ? null : PAGE_NUMBER.exec(line.text);
      if (match === null) continue;
      found.push({
        index,
        page: page.number,
        value: Number(match[1]),
        edge: top.includes(index) || bottom.includes(index),
      });
    }
  }
  const single = inStep(found, 1);
  const double = inStep(found, 2);
  const enough = pages.length > 5 ? 3 : 2;
  const best = double.length > single.length && double.length >= Math.max(3, pages.length * SHARE) ? double : single;
  if (best.length < enough) return;
  for (const index of best) furniture[index] = true;
  if (best !== single || best.length < Math.max(4, pages.length * 0.4)) return;
  // Pages that are numbered throughout are numbered where a column or a picture comes last, too.
  const sure = found.find(({ index }) => index === best[0]);
  for (const { index, page, value } of found) {
    const alone = lines[index]?.gap !== 'none' && lines[index + 1]?.gap !== 'none';
    if (alone && sure !== undefined && value - page === sure.value - sure.page) furniture[index] = true;
  }
}

interface NumberLine {
  readonly index: number;
  readonly page: number;
  readonly value: number;
  readonly edge: boolean;
}

/** Lines whose numbers go up by `step` with each page, for the offset that most of them share. On a sheet of two pages they may stand anywhere. */
function inStep(found: readonly NumberLine[], step: 1 | 2): number[] {
  const usable = found.filter(({ edge }) => edge || step === 2);
  const offsets = new Map<number, number>();
  for (const { value, page } of usable) offsets.set(value - page * step, (offsets.get(value - page * step) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [offset, count] of offsets) {
    const both = count + (step === 2 ? (offsets.get(offset + 1) ?? 0) : 0);
    if (both > most) {
      most = both;
      best = offset;
    }
  }
  return usable
    .filter(({ value, page }) => value - page * step === best || (step === 2 && value - page * step === best + 1))
    .map(({ index }) => index);
}

/** A letter that stands alone at the top of page after page, and hardly anywhere else, is an ornament or a corner of the layout, no bullet. */
function markInitials(lines: readonly TextLine[], pages: readonly Page[], furniture: boolean[]): void {
  const first = new Map<string, number[]>();
  const all = new Map<string, number>();
  for (const line of lines) if (/^\p{L}$/u.test(line.text)) all.set(line.text, (all.get(line.text) ?? 0) + 1);
  for (const page of pages) {
    const index = edgesOf(page, furniture, 1).top[0];
    const text = index === undefined ? '' : (lines[index]?.text ?? '');
    if (index === undefined || !all.has(text)) continue;
    const known = first.get(text);
    if (known === undefined) first.set(text, [index]);
    else known.push(index);
  }
  for (const [text, indexes] of first) {
    if (indexes.length < LEAST_PAGES || indexes.length < (all.get(text) ?? 0) * 0.8) continue;
    for (const index of indexes) furniture[index] = true;
  }
}

/** Text set upright comes out a letter a line. */
function markUpright(lines: readonly TextLine[], furniture: boolean[]): void {
  for (let first = 0; first < lines.length;) {
    let end = first;
    const letters = new Set<string>();
    let single = 0;
    while (end < lines.length && FEW_LETTERS.test(lines[end]?.text ?? '')) {
      const text = lines[end]?.text ?? '';
      if (text.length === 1) single += 1;
      letters.add(text);
      end += 1;
    }
    // One letter again and again is a bullet of a symbol font.
    if (single >= 4 && letters.size > 2) for (let index = first; index < end; index++) furniture[index] = true;
    first = Math.max(end, first + 1);
  }
}

/** Shadowed letters and tabs at the margin come out twice. */
function markDoubled(lines: readonly TextLine[], furniture: boolean[]): void {
  let before = '';
  for (const [index, line] of lines.entries()) {
    if (furniture[index] === true) continue;
    if (line.text === before && line.text.length > 8 && /\p{L}/u.test(line.text)) furniture[index] = true;
    before = line.text;
  }
}
