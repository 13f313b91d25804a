import type { Code, Html, RootContent } from 'mdast';

import { countLineEnds } from './count-line-ends.ts';

/** A block whose end is the first line of a kind, whatever stands before it: nothing in it need be parsed. */
type Verbatim = Code | Html;

/** Whether a block at the top level that the end of a parsed piece leaves open is a fence without indentation or a comment. */
export function isLeftOpen(node: RootContent | undefined): node is Verbatim {
  if (node?.type === 'html') return /^ {0,3}<!--/u.test(node.value);
  // Of an indented fence each line loses as much. Indented code stays open over nothing that closes it.
  return node?.type === 'code' && node.position?.start.column === 1;
}

const LINE_END = /\r\n|\n|\r/u;
const LAST_LINE_END = /(?:\r\n|\n|\r)$/u;

/**
 * A fence or comment as it is in the whole text.
 *
 * @param node as it was parsed up to the cut, at its place in the text
 * @param cut offset of a line that it holds, before which it is not closed
 * @returns `end`: offset behind its last line and that line's end
 */
export function wholeOfOpen<Node extends Verbatim>(
  node: Node,
  text: string,
  cut: number,
): { readonly node: Node; readonly end: number } {
  const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  const { offset: from = 0 } = start;
  const { value, to } = node.type === 'code' ? wholeFence(text, from, cut) : wholeComment(text, from, cut);
  const raw = text.slice(from, to);
  const lastLine = Math.max(raw.lastIndexOf('\n'), raw.lastIndexOf('\r')) + 1;
  const end = {
    line: start.line + countLineEnds(raw),
    column: lastLine === 0 ? start.column + raw.length : raw.length - lastLine + 1,
    offset: to,
  };
  const [lineEnd = ''] = LINE_END.exec(text.slice(to, to + 2)) ?? [];
  return {
    // What the parser would do with it.
    node: { ...node, value: value.replaceAll('\0', '\uFFFD'), position: { start: { ...start }, end } },
    end: to + lineEnd.length,
  };
}

interface Whole {
  readonly value: string;
  /** Offset of the end. */
  readonly to: number;
}

function wholeFence(text: string, from: number, cut: number): Whole {
  const [fence = '```'] = /(`{3,}|~{3,})/uy.exec(text.slice(from, cut)) ?? [];
  const closing = new RegExp(`(?<=[\\r\\n]) {0,3}${fence}${fence.charAt(0)}*[ \\t]*(?=[\\r\\n]|$)`, 'gu');
  closing.lastIndex = cut;
  const closed = closing.exec(text);
  const opening = text.slice(from, cut);
  const first = LINE_END.exec(opening);
  const inside = from + (first === null ? opening.length : first.index + first[0].length);
  return {
    value: text.slice(inside, closed?.index).replace(LAST_LINE_END, ''),
    to: closed === null ? text.length : closed.index + closed[0].length,
  };
}

function wholeComment(text: string, from: number, cut: number): Whole {
  const closed = text.indexOf('-->', cut);
  const rest = closed < 0 ? -1 : text.slice(closed).search(LINE_END);
  const to = rest < 0 ? text.length : closed + rest;
  return { value: text.slice(from, to), to };
}
