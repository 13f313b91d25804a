import { headingKey } from './find-contents.ts';
import {
  beginsSmall,
  beginsWithCapital,
  endedOnPurpose,
  endsSentence,
  hasWord,
  isCapitals,
  isUnfinished,
  wantsMore,
  wordCount,
} from './line-shape.ts';
import { listMark, loneNumber, loneValues, TIGHT_DASH, tightDashes } from './list-mark.ts';
import type { ListMark } from './list-mark.ts';
import { isValueList, rowsOver, sentenceStarts } from './sentence-list.ts';
import type { SentenceListSigns } from './sentence-list.ts';
import type { Gap, TextLine } from './read-lines.ts';

/** A line of the text proper, with its list mark. */
export interface Row {
  readonly line: TextLine;
  readonly mark: ListMark | undefined;
  /** Text without the mark; empty for a mark that stands alone. */
  readonly text: string;
  /** What parts it from the row before, furniture left out. */
  readonly gap: Gap;
  /** Longest row of the block that the row stands in: rows without a gap between them. */
  readonly width: number;
  /** Longest row of the page. */
  readonly pageWidth: number;
  /** Whether all rows of the block are in capitals, and there are more than two. */
  readonly capitals: boolean;
  /** Whether the same line comes elsewhere too, after another line: it says something by itself, as labels and headings do. */
  readonly recurs: boolean;
  /** Whether the line before comes elsewhere too without this one after it. */
  readonly parts: boolean;
  /** Whether an item of a list of sentences begins here or goes on; undefined outside such lists. */
  readonly sentence: 'begins' | 'goes on' | undefined;
  /** Whether the row is a title right between two lists, as the document has several. */
  readonly overList: boolean;
  /** Whether the block looks like a list without marks: rows that each begin with a capital and end without a full stop. */
  readonly listlike: boolean;
}

/** Rows that belong together: a heading, an item or a paragraph, still to be told apart. */
export interface Unit {
  readonly rows: Row[];
  /** The mark of its first row, or the one that was found for it among marks that stood alone. */
  readonly mark: ListMark | undefined;
  /** Text of the rows, joined by spaces, without the mark. */
  text: string;
  /** Rows of a block that looks like a list. */
  readonly listlike: boolean;
  /** Rows of an item in a list of sentences. */
  readonly sentence: boolean;
}

/** Joins rows into units by their marks, gaps, capitals and lengths. `entries` are keys of headings that a table of contents lists. */
export function findUnits(
  lines: readonly TextLine[],
  glyphs: ReadonlySet<string>,
  entries: ReadonlySet<string>,
): Unit[] {
  const rows = withListTitles(withSentenceLists(rowsOf(lines, glyphs, entries)));
  const units: Unit[] = [];
  let open: Unit | undefined;
  for (let index = 0; index < rows.length;) {
    const row = rows[index];
    if (row === undefined) break;
    if (row.text === '' && row.mark !== undefined) {
      index = spreadLoneMarks(rows, index, units);
      open = units.at(-1);
      continue;
    }
    const last = open?.rows.at(-1);
    if (
      open !== undefined &&
      last !== undefined &&
      row.mark === undefined &&
      (row.sentence === undefined
        ? !open.sentence && goesOn(open, last, row, rows[index + 1])
        : row.sentence === 'goes on')
    ) {
      open.rows.push(row);
      open.text += ` ${row.text}`;
    } else {
      open = unitOf(row, row.mark);
      units.push(open);
    }
    index += 1;
  }
  return units;
}

/** Lists of sentences from which a document is known to have them: then two sentences make one too. */
const LISTS = 3;

/** Marks the rows of lists of sentences: blocks, less the headings at their start. */
function withSentenceLists(rows: readonly Row[]): Row[] {
  const blocks: { first: number; end: number }[] = [];
  const values = new Set<number>();
  for (let first = 0; first < rows.length; first++) {
    let end = first + 1;
    while (end < rows.length && rows[end]?.gap === 'none') end += 1;
    const over = rowsOver(rows.slice(first, end));
    if (isValueList(rows.slice(first, end))) for (let index = first + 1; index < end; index++) values.add(index);
    const before = rows[first + over - 1];
    const headed = before !== undefined && before.text.length <= 80 && !endsSentence(before.text);
    if (headed && rows.slice(first, end).every((row) => row.mark === undefined))
      blocks.push({ first: first + over, end });
    first = end - 1;
  }
  const found = (signs: SentenceListSigns): Map<number, Row['sentence']> => {
    const told = new Map<number, Row['sentence']>();
    for (const { first, end } of blocks) {
      const starts = sentenceStarts(rows.slice(first, end), signs);
      if (starts.size === 0) continue;
      for (let index = first; index < end; index++) told.set(index, starts.has(index - first) ? 'begins' : 'goes on');
    }
    return told;
  };
  const sure = found({ least: 3, alike: 0.6 });
  const lists = blocks.filter(({ first }) => sure.has(first)).length;
  const told = lists >= LISTS ? found({ least: 2, alike: 0.3 }) : sure;
  for (const index of values) told.set(index, 'begins');
  return rows.map((row, index) => (told.has(index) ? { ...row, sentence: told.get(index) } : row));
}

/** Titles between lists from which a document is known to have them: one or two are the last sentences of items. */
const TITLES = 3;

/** Marks single rows after a finished item and before the next sign: titles of lists, when the document has several. */
function withListTitles(rows: readonly Row[]): readonly Row[] {
  const titles = new Set<number>();
  let sure = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const next = rows[index + 1];
    if (before === undefined || row.gap !== 'none' || row.mark !== undefined || !endsSentence(before.text)) continue;
    if (next?.mark?.kind !== 'bullet' || next.gap !== 'none' || !beginsWithCapital(row.text)) continue;
    titles.add(index);
    if (endedOnPurpose(before.line.text, row.text, row.width)) sure += 1;
  }
  if (sure < TITLES || sure < titles.size * 0.5) return rows;
  return rows.map((row, index) => (titles.has(index) ? { ...row, overList: true } : row));
}

function unitOf(row: Row, mark: ListMark | undefined): Unit {
  return { rows: [row], mark, text: row.text, listlike: row.listlike, sentence: row.sentence !== undefined };
}

function rowsOf(lines: readonly TextLine[], glyphs: ReadonlySet<string>, entries: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  const pageWidths = new Map<number, number>();
  const keys = keyCounts(lines);
  const values = loneValues(lines.map((line) => line.text));
  const tight = tightDashes(lines);
  for (const line of lines) pageWidths.set(line.page, Math.max(line.text.length, pageWidths.get(line.page) ?? 0));
  for (let first = 0; first < lines.length;) {
    let end = first + 1;
    while (end < lines.length && lines[end]?.gap === 'none') end += 1;
    const block = lines.slice(first, end);
    const marks = block.map(
      (line, index) =>
        listMark(line.text, glyphs) ??
        (tight.has(line) ? TIGHT_DASH : undefined) ??
        loneNumber(line.text, (block[index + 1] ?? lines[end])?.text, values),
    );
    settleDashes(block, marks);
    const texts = block.map((line, index) => line.text.slice(marks[index]?.width ?? 0));
    const longest = columnWidth(block);
    // Two or three short lines tell nothing of the width of their column.
    const width = block.length <= 3 ? Math.max(longest, (pageWidths.get(block[0]?.page ?? 0) ?? 0) * 0.7) : longest;
    // The first block of a document is its title page, whatever it looks like.
    const listlike = first > 0 ? listlikeRuns(texts, marks) : [];
    const capitals = block.length > 2 && block.every((line) => isCapitals(line.text));
    for (const [index, line] of block.entries()) {
      const key = lineKey(line.text);
      const before = lineKey(block[index - 1]?.text ?? '');
      const together = keys.get(`${before}|${key}`) ?? 0;
      const recurs =
        entries.has(headingKey(line.text)) || (keys.get(key) ?? 0) > Math.max(1, together > 1 ? together : 1);
      const parts =
        entries.has(headingKey(block[index - 1]?.text ?? '')) ||
        (keys.get(before) ?? 0) > Math.max(1, together > 1 ? together : 1);
      const pageWidth = pageWidths.get(line.page) ?? longest;
      rows.push({
        line,
        mark: marks[index],
        text: texts[index] ?? '',
        gap: line.gap,
        width,
        pageWidth,
        capitals,
        recurs,
        parts,
        sentence: undefined,
        overList: false,
        listlike: listlike[index] === true,
      });
    }
    first = end;
  }
  return rows;
}

/** What makes two lines the same; a single word must be written alike, as words come in every text. */
function lineKey(text: string): string {
  if (text.length > 100) return '';
  const key = headingKey(text);
  return key.includes(' ') ? key : text;
}

/** How often each line comes, and each pair of lines. */
function keyCounts(lines: readonly TextLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let before = '';
  for (const line of lines) {
    const key = lineKey(line.text);
    if (key.length > 3) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const pair = `${before}|${key}`;
      if (line.gap === 'none') counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    before = key;
  }
  return counts;
}

/** A dash at the start of a line that goes on with a sentence is no mark: a list begins after a gap, a colon or a sentence, or has more dashes. */
function settleDashes(block: readonly TextLine[], marks: (ListMark | undefined)[]): void {
  const dashes = marks.filter((mark) => mark?.style === '-').length;
  for (const [index, mark] of marks.entries()) {
    if (mark?.style !== '-' || dashes > 1 || index === 0 || block[index]?.text.length === 1) continue;
    const before = block[index - 1]?.text ?? '';
    if (
      marks[index - 1] === undefined &&
      !/[.:;!?)]$/u.test(before) &&
      !beginsWithCapital(block[index]?.text.slice(mark.width) ?? '')
    )
      marks[index] = undefined;
  }
}

/** Width of the column in which a block stands: its longest line, but in a long block not the few that are longer than the rest, as joined words make. */
function columnWidth(block: readonly TextLine[]): number {
  const lengths = block.map((line) => line.text.length).toSorted((left, right) => left - right);
  const longest = lengths.at(-1) ?? 0;
  if (lengths.length < 4) return longest;
  const most = lengths[lengths.length < 8 ? lengths.length - 2 : Math.floor(lengths.length * 0.8)] ?? longest;
  return longest > most * 1.25 ? most : longest;
}

/** For each row whether it stands in a run of rows without marks that looks like a list. */
function listlikeRuns(texts: readonly string[], marks: readonly (ListMark | undefined)[]): boolean[] {
  const listlike = texts.map(() => false);
  for (let first = 0; first < texts.length;) {
    let end = first;
    while (end < texts.length && marks[end] === undefined) end += 1;
    if (isListlike(texts.slice(first, end))) listlike.fill(true, first, end);
    first = Math.max(end, first + 1);
  }
  return listlike;
}

/** Rows that each say one thing: at least three, nearly all begin with a capital or go on one that does, few end as sentences. */
function isListlike(texts: readonly string[]): boolean {
  if (texts.length < 3 || texts.filter((text) => /\p{L}{3}/u.test(text)).length < texts.length * 0.7) return false;
  const capital = texts.filter((text) => beginsWithCapital(text)).length;
  const sentences = texts.filter((text) => endsSentence(text)).length;
  const small = texts.length - capital;
  // Running text has sentences that end inside a line; without one, rows may wrap more often.
  const inside = texts.some((text) => /[.!?] \p{Lu}/u.test(text));
  return (
    capital >= 3 &&
    small <= texts.length * (inside ? 0.45 : 0.6) &&
    sentences <= (texts.length > 6 ? texts.length * 0.2 : 0)
  );
}

/** Whether a row without a mark goes on the unit before it. */
function goesOn(unit: Unit, last: Row, row: Row, next: Row | undefined): boolean {
  if (row.gap !== 'none') return goesOnOverGap(unit, last, row);
  if (
    isCapitals(row.text) !== isCapitals(last.text) &&
    (isCapitals(row.text) || isCapitals(unit.text)) &&
    hasWord(unit.text)
  ) {
    // Capitals part a heading from its text, but one word in capitals may begin or end a sentence that wraps.
    if (beginsSmall(row.text)) return unit.mark !== undefined || !isCapitals(unit.text);
    return isUnfinished(last.text) && !isCapitals(unit.text) && last.text.length > last.width * 0.6;
  }
  if (beginsSmall(row.text)) return true;
  if (isCapitals(row.text) && isCapitals(last.text) && unit.mark === undefined) {
    // Large letters wrap early: short rows are one heading unless one of them stands elsewhere by itself.
    if (isUnfinished(last.text) || row.capitals || /^(?:JA|SEKÄ|TAI|ELI|OCH|SAMT|AND)\s/u.test(row.text)) return true;
    if (row.recurs || row.parts) return false;
    const short = last.text.length < 32 && row.text.length < 32;
    return short || last.text.length + row.text.length >= row.pageWidth * 0.75;
  }
  // A page that begins with a short line and goes on with a capital begins with its heading.
  const opens =
    unit.rows.length <= 2 &&
    unit.rows[0]?.gap === 'page' &&
    unit.text.length < 60 * unit.rows.length &&
    unit.mark === undefined;
  if (
    opens &&
    !endsSentence(last.text) &&
    !wantsMore(last.text) &&
    beginsWithCapital(row.text) &&
    !/^\d/u.test(row.text)
  )
    return false;
  if (isUnfinished(last.text) && !last.text.endsWith('–')) return true;
  if (row.recurs && unit.rows.length < 3 && !row.listlike) return false;
  // Years close a title.
  if (unit.rows.length > 1 && /^\d{4}(?:\s?[-–—]\s?\d{2,4})?$/u.test(last.text)) return false;
  if (/\d{1,2}\.\d{1,2}\.\d{4}/u.test(row.text) && unit.text.length < 100 && row.text.length < 60) return false;
  if (
    /^(?:\d{4}(?:\s?[-–]\s?\d{2,4})?[:.]?$|\d+\s?%?\s\p{Ll})/u.test(row.text) &&
    !row.listlike &&
    !endsSentence(last.text) &&
    !last.text.endsWith(':')
  )
    return true;
  const onPurpose = endedOnPurpose(lastText(last), row.text, row.width);
  if (last.text.endsWith(':')) return !onPurpose && !row.listlike;
  if (last.text.endsWith('?') && unit.rows.length === 1 && unit.mark === undefined) return false;
  if (row.overList && unit.mark?.kind === 'bullet') return false;
  if (endsSentence(last.text)) return (!onPurpose || unit.mark?.kind === 'bullet') && !isHeadingLine(row, next);
  if (onPurpose) return false;
  return !row.listlike || !beginsWithCapital(row.text);
}

function lastText(row: Row): string {
  return row.line.text;
}

/** A short row before a mark or a paragraph, after a full sentence, begins something new although the line before was full. */
function isHeadingLine(row: Row, next: Row | undefined): boolean {
  if (row.text.length > row.width * 0.7 || endsSentence(row.text) || !beginsWithCapital(row.text)) return false;
  if (next === undefined || next.gap !== 'none') return true;
  return next.mark !== undefined || (beginsWithCapital(next.text) && next.text.length > row.text.length * 1.3);
}

/** A sentence that a page break, a picture or a column cut in two goes on in small letters. */
function goesOnOverGap(unit: Unit, last: Row, row: Row): boolean {
  if (!beginsSmall(row.text) || endsSentence(last.text) || last.text.endsWith(':') || isCapitals(unit.text))
    return false;
  return unit.text.length >= 40 && last.text.length >= 30;
}

/**
 * Gives marks that stand alone their texts: `•` on a line of its own, or a column of marks before the column of their texts.
 * Returns the index of the first row after them.
 */
function spreadLoneMarks(rows: readonly Row[], first: number, units: Unit[]): number {
  let index = first;
  const marks: ListMark[] = [];
  for (; index < rows.length; index++) {
    const row = rows[index];
    if (row?.mark === undefined || row.text !== '' || (marks.length > 0 && row.gap === 'page')) break;
    marks.push(row.mark);
  }
  const texts = textsFor(rows, index, marks.length);
  const starts = new Map(startsOf(texts, marks.length).map((at, order) => [at, order]));
  const number = rows[first];
  const heading = texts[0];
  if (marks.length === 1 && heading !== undefined && number?.mark !== undefined && number.mark.kind !== 'bullet') {
    // A heading with its number on the line before is one unit; the rows after it are joined to it as to any other.
    units.push({ rows: [number, heading], mark: number.mark, text: heading.text, listlike: false, sentence: false });
    return index + 1;
  }
  // One sign before several lines that are each a sentence was set once for all of them.
  const after = rows[index + texts.length];
  const series =
    (after?.mark !== undefined && after.text === '' && after.gap !== 'page') ||
    (units.at(-1)?.mark?.style === number?.mark?.style && number?.gap !== 'page');
  const sentences = marks.length === 1 && !series ? sentenceStarts(texts, { least: 2, alike: 0 }) : undefined;
  for (const [at, row] of texts.entries()) {
    const start = sentences?.has(at) === true ? 0 : (starts.get(at) ?? -1);
    const unit = units.at(-1);
    if (start >= 0 || unit === undefined) units.push(unitOf(row, marks[Math.max(0, start)]));
    else {
      unit.rows.push(row);
      unit.text += ` ${row.text}`;
    }
  }
  return index + texts.length;
}

/** Blocks after which marks that stand alone have no texts any more: a column of marks is not longer than a page. */
const MOST_BLOCKS = 60;

/** Rows that can hold the texts of so many marks. */
function textsFor(rows: readonly Row[], first: number, count: number): Row[] {
  const texts: Row[] = [];
  let blocks = 0;
  for (let index = first; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.mark !== undefined) break;
    if (texts.length > 0 && row.gap === 'page') break;
    if (row.gap !== 'none' && texts.length > 0) {
      // A gap ends the texts when there are enough of them; a text cut by a gap goes on in small letters.
      blocks += 1;
      const small = texts.filter((text) => beginsSmall(text.text)).length > texts.length / 2;
      const likely =
        small || texts.every((text) => beginsWithCapital(text.text))
          ? texts.length
          : startsOf(texts, Number.POSITIVE_INFINITY).length;
      const needed = count > 1 && likely < count;
      if (!needed && !(beginsSmall(row.text) && !endsSentence(texts.at(-1)?.text ?? ''))) break;
      if (blocks > Math.min(count, MOST_BLOCKS)) break;
    }
    const shouts = isCapitals(row.text) && !isCapitals(texts.at(-1)?.text ?? '');
    if (texts.length > 0 && shouts && (wordCount(row.text) > 1 || row.gap !== 'none')) break;
    texts.push(row);
  }
  // What stands right before the next mark, short and after a full sentence, is the heading of that mark.
  const after = rows[first + texts.length];
  const last = texts.at(-1);
  const before = texts.at(-2);
  if (after?.mark !== undefined && after.text === '' && last !== undefined && before !== undefined) {
    const apart =
      last.gap !== 'none' || endsSentence(before.text) || endedOnPurpose(before.text, last.text, last.width);
    const isHeading = apart && !endsSentence(last.text) && beginsWithCapital(last.text) && last.text.length < 70;
    if (isHeading && texts.length > count) texts.pop();
  } else if (after?.mark !== undefined && last !== undefined && last.gap !== 'none' && texts.length > count) {
    if (!endsSentence(last.text) && beginsWithCapital(last.text) && last.text.length < 70) texts.pop();
  }
  return texts;
}

/** Indexes of the rows at which at most so many texts begin: the surest first. */
function startsOf(texts: readonly Row[], count: number): number[] {
  if (texts.length === count) return texts.map((_, index) => index);
  const scored: { index: number; score: number }[] = [];
  for (let index = 1; index < texts.length; index++) {
    const row = texts[index];
    const before = texts[index - 1];
    if (row === undefined || before === undefined) continue;
    let score = 0;
    if (row.gap !== 'none') score += 3;
    if (endsSentence(before.text) || before.text.endsWith(';')) score += 2;
    if (endedOnPurpose(before.text, row.text, row.width)) score += 1.5;
    if (row.text.startsWith('(')) score -= 2;
    else if (beginsWithCapital(row.text)) score += 1.5;
    else score -= 1;
    // A word alone is the end of what wraps before it.
    if (wordCount(row.text) === 1 && row.text.length < 12 && row.gap === 'none') score -= 1.5;
    // The more room is left at the end of a line, the surer that the next one begins something new.
    score += Math.min(1, Math.max(0, (row.width - before.text.length) / row.width));
    if (isUnfinished(before.text)) score -= 3;
    scored.push({ index, score });
  }
  const wanted = Number.isFinite(count) ? count - 1 : scored.length;
  const least = Number.isFinite(count) ? 0 : 2;
  const chosen = scored
    .filter(({ score }) => score > least)
    .toSorted((left, right) => right.score - left.score || left.index - right.index)
    .slice(0, wanted)
    .map(({ index }) => index);
  return texts.length === 0 ? [] : [0, ...chosen.toSorted((left, right) => left - right)];
}
