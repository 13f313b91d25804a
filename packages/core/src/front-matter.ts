/** A value of front matter: a scalar, or a list of scalars and of flat maps. Undefined for an empty or nested value. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | readonly (string | Readonly<Record<string, string>>)[]
  | undefined;

/** An entry `key: value`; offsets are in the text that was read. */
export interface FrontMatterField {
  readonly key: string;
  readonly value: FrontMatterValue;
  /** From the key to the end of its last line. */
  readonly from: number;
  readonly to: number;
}

/** A stretch that could not be read. */
export interface FrontMatterProblem {
  readonly what: 'not-an-entry' | 'quote-open' | 'list-open' | 'repeated' | 'too-many';
  readonly from: number;
  readonly to: number;
}

export interface FrontMatter {
  readonly fields: readonly FrontMatterField[];
  readonly problems: readonly FrontMatterProblem[];
}

const ENTRY = /^([^\s#:'"[\]{},&*!|>%@`-](?:[^:]*[^:\t ])?|"[^"]+"|'[^']+')[ \t]*:(?:[ \t]+(.*)|)$/u;
const ITEM = /^[ \t]*-(?:[ \t]+(.*))?$/u;

/**
 * Reads flat front matter: `key: value` with plain and quoted scalars, comments, lists (`[a, b]` or lines of `- a`), lists of flat maps and
 * block scalars (`|`, `>`). Anchors, tags and deeper nesting are not read: a nested value is undefined, what is no entry is a problem.
 * @param from Offset of the first line after the opening hyphens in `text`.
 * @param to Offset of the line of closing hyphens.
 */
export function readFrontMatter(text: string, from: number, to: number, most: number): FrontMatter {
  const lines = linesOf(text, from, to);
  const fields: FrontMatterField[] = [];
  const problems: FrontMatterProblem[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    index += 1;
    if (/^\s*(?:#.*)?$/u.test(line.text) || line.text === '...') continue;
    const match = ENTRY.exec(line.text);
    if (match === null) {
      problems.push({ what: 'not-an-entry', from: line.from, to: line.to });
      continue;
    }
    const first = index;
    while (index < lines.length && /^(?:[ \t]|-(?:[ \t]|$)|\s*$)/u.test(lines[index]?.text ?? '')) index += 1;
    while (index > first && /^\s*$/u.test(lines[index - 1]?.text ?? '')) index -= 1;
    const more = lines.slice(first, index);
    const key = unquote(match[1] ?? '');
    const end = more.at(-1)?.to ?? line.to;
    if (seen.has(key)) problems.push({ what: 'repeated', from: line.from, to: end });
    else if (fields.length >= most) {
      problems.push({ what: 'too-many', from: line.from, to: end });
      break;
    } else {
      const value = readValue(withoutComment(match[2] ?? ''), more);
      if (value.problem !== undefined) problems.push({ what: value.problem, from: line.from, to: end });
      seen.add(key);
      fields.push({ key, value: value.value, from: line.from, to: end });
    }
  }
  return { fields, problems };
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    let end = start;
    while (end < to && text[end] !== '\n' && text[end] !== '\r') end += 1;
    lines.push({ text: text.slice(start, end).trimEnd(), from: start, to: end });
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

interface ReadValue {
  readonly value: FrontMatterValue;
  readonly problem?: FrontMatterProblem['what'];
}

function readValue(first: string, more: readonly Line[]): ReadValue {
  if (/^[|>][-+0-9]*$/u.test(first)) return { value: blockScalar(first, more) };
  if (first === '') return { value: readItems(more) };
  const joined =
    more.length === 0 ? first : [first, ...more.map((line) => withoutComment(line.text.trim()))].join(' ').trim();
  if (joined.startsWith('[')) {
    return joined.endsWith(']')
      ? { value: splitFlow(joined.slice(1, -1)).map(unquote) }
      : { value: undefined, problem: 'list-open' };
  }
  const quote = joined[0];
  if (quote === '"' || quote === "'") {
    return isQuoted(joined) ? { value: unquote(joined) } : { value: undefined, problem: 'quote-open' };
  }
  if (joined.startsWith('{')) return { value: undefined };
  return { value: scalar(joined) };
}

/** Lines of `- item`; an item `key: value` begins a flat map that more indented lines continue. Undefined for anything else. */
function readItems(lines: readonly Line[]): FrontMatterValue {
  const items: (string | Record<string, string>)[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line.text);
    const content = withoutComment(item === null ? line.text.trim() : (item[1] ?? ''));
    if (content === '') continue;
    const entry = /^([^\s"'[{][^:]*):[ \t]+(.+)$/u.exec(content);
    const last = items.at(-1);
    if (item !== null) items.push(entry === null ? unquote(content) : { [entry[1] ?? '']: unquote(entry[2] ?? '') });
    else if (entry !== null && typeof last === 'object') last[entry[1] ?? ''] = unquote(entry[2] ?? '');
    else if (typeof last === 'string') items[items.length - 1] = `${last} ${unquote(content)}`;
    else return undefined;
  }
  return items.length === 0 ? undefined : items;
}

function blockScalar(style: string, lines: readonly Line[]): string {
  return lines
    .map((line) => line.text.trim())
    .join(style.startsWith('|') ? '\n' : ' ')
    .trim();
}

function scalar(text: string): string | number | boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  return /^-?\d{1,15}(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

function isQuoted(text: string): boolean {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/u.test(text);
}

function unquote(text: string): string {
  if (!isQuoted(text)) return text;
  const inner = text.slice(1, -1);
  return text.startsWith('"') ? inner.replaceAll(/\\(.)/gu, '$1') : inner.replaceAll("''", "'");
}

/** Splits `a, "b, c", d` at commas outside quotes. */
function splitFlow(text: string): string[] {
  return [...text.matchAll(/\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)/gu)]
    .map(([, item]) => (item ?? '').trim())
    .filter((item) => item !== '');
}

/** Drops ` # comment`; a `#` inside quotes or without a space before it belongs to the value. */
function withoutComment(text: string): string {
  const trimmed = text.trim();
  if (trimmed.startsWith('#')) return '';
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s+#/u.exec(trimmed);
  if (quoted !== null) return quoted[1] ?? '';
  if (trimmed.startsWith('"') || trimmed.startsWith("'")) return trimmed;
  const comment = trimmed.search(/\s#/u);
  return comment < 0 ? trimmed : trimmed.slice(0, comment).trimEnd();
}
