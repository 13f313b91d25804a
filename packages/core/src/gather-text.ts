import type { Nodes, Text } from 'mdast';

import { commentText } from './html-text.ts';
import { partOf } from './node-data.ts';
import { addFolded, addSpace, addVerbatim } from './raw-text.ts';
import type { RawText } from './raw-text.ts';

/** A comment in a block's text, with its offsets. */
export interface Comment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A link in a block's text, with its offsets: its address, or the label of the definition that has it. */
export interface LinkMark {
  readonly url?: string;
  readonly label?: string;
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** What stands in a block's text beside the text. */
export interface Asides {
  readonly comments: Comment[];
  readonly links: LinkMark[];
  /** Labels of the notes to which it refers. */
  readonly notes: string[];
}

/**
 * Gathers the text of inline nodes. Code, HTML, link addresses, images and footnote marks are left out; a `<br>` is a line end; comments and
 * links and the notes that are referred to go to `asides`.
 * Nodes without positions stand at the last position seen. A node may speak of another part than those around it (`data.part`): a table cell of
 * several paragraphs does.
 */
export function gatherText(
  nodes: readonly Nodes[],
  parts: readonly string[],
  outer: number,
  raw: RawText,
  asides: Asides,
): void {
  for (const node of nodes) {
    const part = partOf(node, outer);
    const from = node.position?.start.offset ?? raw.segments.at(-1)?.to ?? 0;
    const to = node.position?.end.offset ?? from;
    if (node.type === 'text') addText(node, parts[part] ?? '', part, from, to, raw);
    else if (node.type === 'break') addSpace(raw, part, from, to, true);
    else if (node.type === 'html') {
      if (/^<br\s*\/?>$/iu.test(node.value)) addSpace(raw, part, from, to, true);
      else if (node.value.startsWith('<!--')) asides.comments.push({ text: commentText(node.value), from, to });
    } else if (node.type === 'footnoteReference') asides.notes.push(node.identifier);
    else if ('children' in node) {
      if (node.type === 'link') asides.links.push({ url: node.url, part, from, to });
      else if (node.type === 'linkReference') asides.links.push({ label: node.identifier, part, from, to });
      gatherText(node.children, parts, part, raw, asides);
    }
  }
}

function addText(node: Text, source: string, part: number, from: number, to: number, raw: RawText): void {
  const value = node.value;
  if (to - from === value.length && source.startsWith(value, from)) addVerbatim(raw, source, part, from, to);
  else align(value, source, part, from, to, raw);
}

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|[A-Za-z][A-Za-z\d]{1,31});/uy;

/** Walks a value and its source together where they differ: escapes, entities, and what stands before the text of a following line. */
function align(value: string, source: string, part: number, from: number, to: number, raw: RawText): void {
  let at = from;
  let index = 0;
  let start = -1;
  const flush = (): void => {
    if (start >= 0) addVerbatim(raw, source, part, start, at);
    start = -1;
  };
  while (index < value.length && at < to) {
    const wanted = value.charCodeAt(index);
    const code = source.charCodeAt(at);
    if (wanted === 0x0a || wanted === 0x0d) {
      flush();
      const next = nextLine(
        source,
        at,
        to,
        value.charCodeAt(index + (wanted === 0x0d && value.charCodeAt(index + 1) === 0x0a ? 2 : 1)),
      );
      addSpace(raw, part, at, next, true);
      index += wanted === 0x0d && value.charCodeAt(index + 1) === 0x0a ? 2 : 1;
      at = next;
      continue;
    }
    if (code === 0x26) {
      const entity = entityAt(source, at);
      if (entity !== undefined && !value.startsWith(entity.raw, index)) {
        flush();
        const units = entity.units ?? unitsOf(value, index, source, at + entity.raw.length);
        addFolded(raw, value.slice(index, index + units), part, at, at + entity.raw.length);
        index += units;
        at += entity.raw.length;
        continue;
      }
    }
    if (code === wanted) {
      if (start < 0) start = at;
      index += 1;
      at += 1;
      continue;
    }
    flush();
    if (code === 0x5c && source.charCodeAt(at + 1) === wanted) {
      addFolded(raw, value.charAt(index), part, at, at + 2);
      at += 2;
    } else {
      addFolded(raw, value.charAt(index), part, at, at + 1);
      at += 1;
    }
    index += 1;
  }
  flush();
  if (index < value.length) addFolded(raw, value.slice(index), part, at, to);
}

/** Offset of a following line's text: after the line end and the indentation and quotation marks of what holds it. */
function nextLine(source: string, from: number, to: number, wanted: number): number {
  let at = from;
  while (at < to && source.charCodeAt(at) !== 0x0a && source.charCodeAt(at) !== 0x0d) at += 1;
  at += source.charCodeAt(at) === 0x0d && source.charCodeAt(at + 1) === 0x0a ? 2 : 1;
  while (at < to) {
    const code = source.charCodeAt(at);
    if (code === wanted || !(code === 0x20 || code === 0x09 || code === 0x3e)) break;
    at += 1;
  }
  return Math.min(at, to);
}

function entityAt(
  source: string,
  at: number,
): { readonly raw: string; readonly units: number | undefined } | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null) return undefined;
  const code =
    match[1] === undefined ? (match[2] === undefined ? undefined : Number.parseInt(match[2], 16)) : Number(match[1]);
  return { raw: match[0], units: code === undefined ? undefined : isAstral(code) ? 2 : 1 };
}

/** Whether a number stands for a letter of two code units; what is no letter is read as the sign for that. */
function isAstral(code: number): boolean {
  return code > 0xffff && code <= 0x10ffff && (code & 0xfffe) !== 0xfffe;
}

/** A named entity stands for one code unit or two: for as many as let the rest go on as the source does. */
function unitsOf(value: string, index: number, source: string, after: number): number {
  const next = source.charCodeAt(after);
  const goesOn = next === 0x26 || next === 0x5c || Number.isNaN(next) || value.charCodeAt(index + 1) === next;
  return goesOn || index + 2 > value.length ? 1 : value.charCodeAt(index + 2) === next ? 2 : 1;
}
