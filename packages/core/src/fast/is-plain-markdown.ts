import { frontMatterLength } from '../front-matter-length.ts';

/**
 * Whether a text holds nothing but what the faster parser is known to read as the reference parser does: headings, paragraphs, lists, quotations
 * of paragraphs, tables with their outer pipes, notes, links, simple emphasis, line breaks and comments, written in the ordinary way. Whatever is
 * not known (code, HTML, escapes, entities, tabs, definitions, task lists, odd indentation …) makes it false. One pass, linear.
 */
export function isPlainMarkdown(text: string): boolean {
  if (FOREIGN.test(text)) return false;
  const front = frontMatterLength(text);
  if (front === 0 ? /^(?:---|\+\+\+)/u.test(text) : !FRONT_MATTER.test(text)) return false;
  // Columns at which the content of open items begins, from 0.
  const items: number[] = [];
  let before: Kind = BLANK;
  for (let start = front; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const kind = kindOf(text.slice(start, text.charCodeAt(end - 1) === CR ? end - 1 : end), before, items);
    if (kind === undefined) return false;
    before = kind;
    start = end + 1;
  }
  return true;
}

/** Controls, tabs and other line ends, strikethrough, escapes, code, entities, halves of characters and byte order marks. */
const FOREIGN = /(?![\n\r])\p{Cc}|[~\\`\u2028\u2029\uFEFF]|\p{Surrogate}|\r(?!\n)|&(?:#|[a-zA-Z][a-zA-Z\d]*;)/u;

/** Front matter as it is usually written: nothing in it looks like its end. */
const FRONT_MATTER = /^---\r?\n(?:(?!---|\.\.\.)[^\r\n]*\r?\n)*---\r?\n/u;

const CR = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5b;
const PIPE = 0x7c;

/** What a line is to the one after it. */
type Kind = typeof BLANK | typeof TEXT | typeof ITEM | typeof TABLE | typeof QUOTE | typeof ALONE | typeof HEADING;
const BLANK = 0;
const TEXT = 1;
const ITEM = 2;
const TABLE = 3;
const QUOTE = 4;
/** A line after which a blank one must come: a note, a rule, a comment. */
const ALONE = 5;
const HEADING = 6;

const ITEM_START = /^( *)((?:[-*+]|\d{1,9}[.)]) {1,4})(?=\S)/u;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const COMMENT = /^<!--(?:[^<>-]|-(?=[^<>-]))*-->$/u;
const NOTE = /^\[\^[\p{L}\d-]+\]: (?=\S)/u;
const HEADING_LINE = /^#{1,6} +[^\s#][^#]*$/u;

/** What a line is after one of another kind; undefined when it is nothing plain. */
function kindOf(line: string, before: Kind, items: number[]): Kind | undefined {
  if (line === '') return BLANK;
  if (!hasPlainSigns(line)) return undefined;
  const marker = ITEM_START.exec(line);
  if (marker !== null) return isItem(line, marker, before, items) ? ITEM : undefined;
  const first = line.charCodeAt(0);
  if (first === SPACE) return goesOn(line, before, items) ? ITEM : undefined;
  if (before === ITEM) return beginsText(line, 0) ? ITEM : undefined;
  items.length = 0;
  if (before === ALONE) return undefined;
  const opens = before === BLANK || before === HEADING;
  if (first === HASH) return opens && (line === '#' || HEADING_LINE.test(line)) ? HEADING : undefined;
  if (first === PIPE) return opens || before === TABLE ? TABLE : undefined;
  if (before === TABLE) return undefined;
  if (first === GREATER) return (before === BLANK || before === QUOTE) && isQuote(line) ? QUOTE : undefined;
  if (before === QUOTE) return undefined;
  if (first === LESS) return before === BLANK && COMMENT.test(line) ? ALONE : undefined;
  if (RULE.test(line)) return before === BLANK ? ALONE : undefined;
  if (first === BRACKET && line.includes(']:')) {
    const note = NOTE.exec(line);
    return before === BLANK && note !== null && beginsText(line, note[0].length) ? ALONE : undefined;
  }
  return beginsText(line, 0) ? TEXT : undefined;
}

/** Whether a line with a bullet or number is an item; notes its column. */
function isItem(line: string, [all, indent = '']: RegExpExecArray, before: Kind, items: number[]): boolean {
  if (before === TABLE || before === QUOTE || before === ALONE || !beginsText(line, all.length)) return false;
  while (items.length > 0 && indent.length < (items.at(-1) ?? 0)) items.pop();
  if (indent.length - (items.at(-1) ?? 0) > 3) return false;
  items.push(all.length);
  return true;
}

/** Whether an indented line goes on in an open item, exactly under its text. */
function goesOn(line: string, before: Kind, items: number[]): boolean {
  if (before !== BLANK && before !== ITEM) return false;
  const width = line.search(/[^ ]/u);
  while (items.length > 0 && (items.at(-1) ?? 0) > width) items.pop();
  return items.at(-1) === width && beginsText(line, width);
}

function isQuote(line: string): boolean {
  return line === '>' || (line.startsWith('> ') && beginsText(line, 2));
}

/** What begins a paragraph and nothing else. */
const TEXT_START = /[\p{L}\p{N}\p{Po}\p{Ps}\p{Pi}\p{Pf}\p{Sc}–—]|[*_]{1,3}(?=[\p{L}\p{N}])|-(?=[\p{L}\p{N}])/uy;
/** What looks so and may be something else: a number of an item, a heading, a box to tick, a note. */
const OTHER_START = /\d{1,9}[.)](?: |$)|#|\[[ xX]\]|\[\^/uy;

function beginsText(line: string, at: number): boolean {
  OTHER_START.lastIndex = at;
  TEXT_START.lastIndex = at;
  return !OTHER_START.test(line) && TEXT_START.test(line);
}

const TAGS = /<br ?\/?>|<!--(?:[^<>-]|-(?=[^<>-]))*-->|<(?=[ \d])/gu;
/** A link, an image, a note's mark or a text in brackets. */
const BRACKETS = /!?\[[^[\]]+\](?:\([^()<>[\]\s"'*]+\))?/gu;
/** Emphasis within a line, with no other in it. */
const EMPHASIS = /(?<![*_])(\*{1,3}|_{1,3})(?=[\p{L}\p{N}])[^*_]*(?<=[\p{L}\p{N}.,:;!?%)])\1(?![*_])/gu;
/** An asterisk between spaces, a low line between letters: marks of nothing. A bullet. */
const LOOSE = /(?<= )\*(?= )|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|^\*(?= )/gu;
const ADDRESS = /(?:www\.|https?:|@)\S*/giu;
const MARK_IN_ADDRESS = /[*<>|[\]!]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/u;

/** Whether the signs inside a line are plain: pairs of brackets, comments and line breaks, emphasis, addresses. */
function hasPlainSigns(line: string): boolean {
  let rest = line;
  if (rest.includes('<')) {
    rest = rest.replaceAll(TAGS, '');
    if (rest.includes('<')) return false;
  }
  if (rest.includes('[') || rest.includes(']')) {
    rest = rest.replaceAll(BRACKETS, (part) => (/[*_]/u.test(part) ? '[' : 'x'));
    if (/[[\]]/u.test(rest)) return false;
  }
  if ((rest.includes('*') || rest.includes('_')) && !RULE.test(line)) {
    if (/[*_]/u.test(rest.replaceAll(EMPHASIS, 'x').replaceAll(LOOSE, 'x'))) return false;
    // Parsers disagree on marks beside signs that are neither letters nor punctuation.
    if (/[\p{S}\p{Cf}][*_]|[*_][\p{S}\p{Cf}]/u.test(rest)) return false;
  }
  if (rest.includes('|') && !line.startsWith('|')) return false;
  return (line.match(ADDRESS) ?? []).every((address) => !MARK_IN_ADDRESS.test(address));
}
