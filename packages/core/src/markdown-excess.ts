import type { LimitName, Limits } from './limits.ts';
import { finished } from './steps.ts';
import type { Steps } from './steps.ts';

/** The first place where a text goes beyond what the Markdown parser can work through in reasonable time. */
export interface MarkdownExcess {
  readonly limit: Extract<
    LimitName,
    | 'lineLength'
    | 'lines'
    | 'nesting'
    | 'marksInParagraph'
    | 'inlineWork'
    | 'marks'
    | 'sentences'
    | 'figures'
    | 'comments'
    | 'listItems'
    | 'tableCells'
    | 'definitions'
    | 'blocks'
    | 'paragraphLength'
  >;
  /** 1-based. */
  readonly line: number;
}

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x3e;
const PIPE = 0x7c;
const BANG = 0x21;
const HASH = 0x23;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const COLON = 0x3a;

/** How many times more lines of a table may hold than cells of a table are read: the cells beyond are cut later, but a parser meets them. */
const PIPES = 1.5;

/**
 * Finds nesting, marks and lengths beyond the limits in one pass, before the parser sees them: its time grows with their square.
 * Undefined when the text may be parsed.
 */
export function markdownExcess(text: string, limits: Limits): MarkdownExcess | undefined {
  return finished(markdownExcessInSteps(text, limits));
}

/** Lines that are looked at in one step. */
const LINES_A_STEP = 256;

/**
 * {@link markdownExcess}, step by step.
 *
 * @yields nothing, between two steps
 */
export function* markdownExcessInSteps(text: string, limits: Limits): Steps<MarkdownExcess | undefined> {
  // Columns at which the content of the open list items begins; a deeper marker opens one more level.
  const items: number[] = [];
  let line = 1;
  let afterBlank = true;
  let marks = 0;
  let work = 0;
  let definitions = 0;
  let blocks = 0;
  let paragraph = 0;
  let quoted = false;
  let signs = 0;
  let sentences = 0;
  let figures = 0;
  let comments = 0;
  let listItems = 0;
  let pipes = 0;
  for (let start = 0; start <= text.length; line++) {
    if (line % LINES_A_STEP === 0) yield;
    let end = start;
    let blank = true;
    const pipesBefore = pipes;
    // Cells of a table are worked through one by one: their marks weigh less.
    const weight = text.charCodeAt(start) === PIPE ? 0.25 : 1;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === LF || code === CR) break;
      if (code === SPACE || code === TAB) continue;
      blank = false;
      if (isMark(code)) {
        marks += weight;
        signs += 1;
        if (code === BANG && text.charCodeAt(end - 1) === LESS) comments += 1;
      } else if (code === PIPE) {
        blocks += 0.5;
        pipes += 1;
      } else if (code === BACKSLASH || code === AMPERSAND) signs += 1;
      else if (isDigit(code)) {
        if (!isDigit(text.charCodeAt(end - 1))) figures += 1;
      } else if (isStop(code) && isSpaceOrEnd(text.charCodeAt(end + 1))) sentences += 1;
    }
    // A hard break is made of its sign and of what is looked back for before it.
    if (text.charCodeAt(end - 1) === BACKSLASH) signs += 1;
    if (line > limits.lines) return { limit: 'lines', line };
    if (signs > limits.marks) return { limit: 'marks', line };
    if (sentences > limits.sentences) return { limit: 'sentences', line };
    if (figures > limits.figures) return { limit: 'figures', line };
    if (comments > limits.comments) return { limit: 'comments', line };
    if (pipes === pipesBefore) pipes = 0;
    else if (pipes > PIPES * limits.tableCells) return { limit: 'tableCells', line };
    // A row takes as much as a cell of it.
    else if (weight < 1) blocks += 1;
    if (end - start > limits.lineLength) return { limit: 'lineLength', line };
    if (text.charCodeAt(start) === BRACKET) {
      definitions += definitionsOf(text, start, end);
      if (definitions > limits.definitions) return { limit: 'definitions', line };
    }
    if (blank) {
      work += marks * marks;
      marks = 0;
      paragraph = 0;
    } else {
      paragraph += end - start;
      // Hard breaks, and lines that go on a quotation without its mark, are looked back from too.
      if (text.charCodeAt(end - 1) === SPACE && text.charCodeAt(end - 2) === SPACE) marks += 1;
      // So are headings that a line under them makes, when nothing parts them.
      if (!afterBlank && isUnderline(text, start, end)) {
        marks += 2;
        blocks += UNDERLINED;
      }
      const quote = text.charCodeAt(start) === QUOTE;
      if (quoted && !quote && !afterBlank) marks += 4;
      quoted = quote;
      const begins = beginsBlock(text, start, end);
      if (afterBlank || quote || begins) blocks += 1;
      const isHeading = begins && text.charCodeAt(start) === HASH;
      // A heading is a section too, and an item is held by two containers: each takes twice the memory.
      if (begins) blocks += 1;
      if (begins && !isHeading) listItems += 1;
      else if (afterBlank && text.charCodeAt(start) !== SPACE && text.charCodeAt(start) !== TAB) listItems = 0;
      if (listItems > limits.listItems) return { limit: 'listItems', line };
      if (blocks > limits.blocks) return { limit: 'blocks', line };
      if (paragraph > limits.paragraphLength) return { limit: 'paragraphLength', line };
      if (marks > limits.marksInParagraph) return { limit: 'marksInParagraph', line };
      const levels = nesting(text, start, end, items, afterBlank);
      if (levels > limits.nesting) return { limit: 'nesting', line };
      // Lists that begin in each other on one line: the parser goes back over all that were there before.
      blocks += NESTED * (markersOf(text, start, end) - 1);
      if (blocks > limits.blocks) return { limit: 'blocks', line };
    }
    if (!blank && end >= text.length) work += marks * marks;
    if (work > limits.inlineWork) return { limit: 'inlineWork', line };
    afterBlank = blank;
    start = end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
  }
  return undefined;
}

/** Whether a line is drawn of equals signs or hyphens under another: that one is a heading then. */
function isUnderline(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && at - start < 3 && text.charCodeAt(at) === SPACE) at += 1;
  const sign = text.charCodeAt(at);
  if (at === end || (sign !== 0x3d && sign !== 0x2d)) return false;
  while (at < end && text.charCodeAt(at) === sign) at += 1;
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at += 1;
  return at === end;
}

/** Whether a line begins with the mark of a heading or a list item, indented or not. */
function beginsBlock(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at += 1;
  return text.charCodeAt(at) === 0x23 || markerWidth(text, at, end) > 0;
}

/** Definitions of links and footnotes with which a line begins: a footnote may begin inside another. */
function definitionsOf(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end && text.charCodeAt(index) === BRACKET;) {
    while (index < end && text.charCodeAt(index) !== CLOSING_BRACKET) index += 1;
    if (index >= end || text.charCodeAt(index + 1) !== COLON) break;
    count += 1;
    index += 2;
    while (text.charCodeAt(index) === SPACE || text.charCodeAt(index) === TAB) index += 1;
  }
  return count;
}

/** How many blocks an item counts that begins inside another on its line. */
const NESTED = 6;

/** How many blocks a line counts that makes a heading of the line above it: the parser reads that one twice. */
const UNDERLINED = 5;

/** Marks of list items that follow each other at the start of a line, at least 1. */
function markersOf(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    const width = code === SPACE || code === TAB || code === QUOTE ? 1 : markerWidth(text, at, end);
    if (width === 0) break;
    if (code !== SPACE && code !== TAB && code !== QUOTE) count += 1;
    at += width;
  }
  return Math.max(1, count);
}

/** Levels of block quotes and lists that stand open at the end of a line's markers. */
function nesting(text: string, start: number, end: number, items: number[], afterBlank: boolean): number {
  let quotes = 0;
  let column = 0;
  let first = true;
  let index = start;
  while (index < end) {
    const code = text.charCodeAt(index);
    if (code === SPACE) {
      column += 1;
      index += 1;
    } else if (code === TAB) {
      column += 4 - (column % 4);
      index += 1;
    } else if (code === QUOTE) {
      quotes += 1;
      column += 1;
      index += 1;
    } else {
      const width = markerWidth(text, index, end);
      if (first && (width > 0 || afterBlank)) while (items.length > 0 && (items.at(-1) ?? 0) > column) items.pop();
      if (width === 0) break;
      first = false;
      index += width;
      column += width;
      items.push(column + 1);
    }
  }
  return quotes + items.length;
}

/** Length of a bullet or a number with its full stop or bracket at `index`; 0 when there is none. */
function markerWidth(text: string, index: number, end: number): number {
  let at = index;
  const code = text.charCodeAt(at);
  if (code === 0x2a || code === 0x2b || code === 0x2d) {
    at += 1;
  } else {
    while (at < end && at - index < 9 && isDigit(text.charCodeAt(at))) at += 1;
    if (at === index) return 0;
    const close = text.charCodeAt(at);
    if (close !== 0x2e && close !== 0x29) return 0;
    at += 1;
  }
  return at >= end || text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB ? at - index : 0;
}

/** Whether a sentence may end with a sign that is no mark too: `.`, `?` or `…`. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x2026;
}

/** White space, the end of a line or of the text. */
function isSpaceOrEnd(code: number): boolean {
  return code === SPACE || code === TAB || code === LF || code === CR || Number.isNaN(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `!`, `*`, `<`, `[`, `]`, `_`, backtick and `~`: what inline parsing looks back or ahead for. */
function isMark(code: number): boolean {
  return (
    code === 0x5b ||
    code === 0x5d ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x60 ||
    code === 0x3c ||
    code === 0x21 ||
    code === 0x7e
  );
}
