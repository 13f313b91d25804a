import type { Nodes, Root, RootContent } from 'mdast';
import type { Node, Point } from 'unist';

import { countLineEnds } from './count-line-ends.ts';
import { frontMatterLength } from './front-matter-length.ts';
import { pieceStarts } from './markdown-pieces.ts';
import { isLeftOpen, wholeOfOpen } from './open-block.ts';
import { finished } from './steps.ts';
import type { Steps } from './steps.ts';

/** Parses a text, or a piece of one, in one go. */
type Parse = (text: string) => Root;

/** The same tree as `parse` of the whole text, in time that grows with its length; `size` is the least number of characters of a piece. */
export function parseInPieces(text: string, size: number, parse: Parse): Root {
  return finished(parseInPiecesStepwise(text, size, parse, undefined));
}

/**
 * Pieces of an earlier text, which need not be parsed again where they still stand; those that a parsing found which was given up are among them.
 * The trees are lent: what was parsed with this memory before is no longer to be looked at when a new text is parsed.
 */
export interface PieceMemory {
  pieces: Map<string, Piece>;
}

interface Piece {
  readonly children: readonly RootContent[];
  /**
   * What stands at its end: `between` two blocks; `open`: in a block whose end can be found without parsing, the last of the children; `cut`: in
   * another that stays open, so that it is no piece, and more is taken.
   */
  readonly end: 'between' | 'open' | 'cut';
  /** Where it stands: offset and line (1-based) at which it begins. */
  from: number;
  line: number;
}

/** A memory of nothing. */
export function openPieceMemory(): PieceMemory {
  return { pieces: new Map() };
}

/**
 * {@link parseInPieces}, a piece at a step; pieces that `memory` knows are taken from there.
 *
 * @yields nothing, between two steps
 */
export function* parseInPiecesStepwise(
  text: string,
  size: number,
  parse: Parse,
  memory: PieceMemory | undefined,
): Steps<Root> {
  const supposed = definedLabels(text.slice(frontMatterLength(text)));
  yield;
  const first = yield* piecesWith(supposed, text, size, parse, memory);
  const defined = labelsIn(first.root.children);
  // What looks like a definition may be code, or go on a paragraph.
  const right = supposed.size === defined.size && [...defined].every((label) => supposed.has(label));
  const last = right ? first : yield* piecesWith(defined, text, size, parse, memory);
  // Both are read again when the text has changed.
  if (memory !== undefined) memory.pieces = new Map([...first.kept, ...last.kept]);
  return last.root;
}

/** Pieces of an earlier text that are moved to their places in one step. */
const PIECES_A_STEP = 16;

/** A tree with the pieces that it was put together from. */
interface PiecedTree {
  readonly root: Root;
  readonly kept: ReadonlyMap<string, Piece>;
}

/** The tree of a text in which these labels are defined. */
function* piecesWith(
  labels: ReadonlySet<string>,
  text: string,
  size: number,
  parse: Parse,
  memory: PieceMemory | undefined,
): Steps<PiecedTree> {
  const known = memory?.pieces;
  const kept = new Map<string, Piece>();
  const remember = (key: string, piece: Piece): void => {
    if (known === undefined) return;
    kept.set(key, piece);
    known.set(key, piece);
  };
  const starts = [...pieceStarts(text, size), text.length];
  yield;
  const front = frontMatterLength(text);
  const children: RootContent[] = [];
  let line = 1;
  let joined = 1;
  let lent = 0;
  /** Takes a piece over, whose nodes stand at their places; gives where the next begins. */
  const take = ({ children: own, end }: Piece, from: number, to: number): number => {
    for (const node of own) children.push(node);
    joined = 1;
    let next = to;
    const last = own.at(-1);
    if (end === 'open' && isLeftOpen(last)) {
      const { node, end: behind } = wholeOfOpen(last, text, to);
      children[children.length - 1] = node;
      next = behind;
    }
    line += countLineEnds(text.slice(from, next));
    return next;
  };
  let nth = 1;
  for (let from = 0; from < text.length;) {
    while ((starts[nth] ?? text.length) <= from) nth += 1;
    const to = starts[Math.min(nth + joined, starts.length) - 1] ?? text.length;
    const piece = text.slice(from, to);
    const definitions = from === 0 && front > 0 ? '' : definitionsFor(piece, labels, from > 0);
    const end = definitions.length + piece.length;
    const after = closing(text, to);
    const key = `${definitions.length} ${after.length} ${definitions}${piece}${after}`;
    // It is lent once: of two pieces that are alike the second is parsed.
    const held = kept.has(key) ? undefined : known?.get(key);
    if (held?.end === 'cut') {
      kept.set(key, held);
      joined *= 2;
      continue;
    }
    if (held !== undefined) {
      if (held.from !== from || held.line !== line)
        for (const node of held.children) shift(node, line - held.line, from - held.from);
      held.from = from;
      held.line = line;
      kept.set(key, held);
      from = take(held, from, to);
      if (++lent % PIECES_A_STEP === 0) yield;
      continue;
    }
    yield;
    const tree = parse(definitions + piece + after);
    const open = tree.children.find((node) => startOf(node) < end && (node.position?.end.offset ?? 0) > end);
    if (open !== undefined && !isLeftOpen(open)) {
      // The cut fell into a block that only parsing tells the end of: take twice as much.
      joined *= 2;
      remember(key, { children: [], end: 'cut', from, line });
      continue;
    }
    const own = tree.children.filter((node) => startOf(node) >= definitions.length && startOf(node) < end);
    for (const node of own) shift(node, line - 1 - countLineEnds(definitions), from - definitions.length);
    const found: Piece = { children: own, end: open === undefined ? 'between' : 'open', from, line };
    remember(key, found);
    from = take(found, from, to);
  }
  const lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const end = { line, column: text.length - lastLine + 1, offset: text.length };
  return { root: { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }, kept };
}

/** A definition, in lists and quotations too. */
const DEFINITION = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*\[(\^?[^[\]\r\n]{1,200})\]:/gmu;
/** A block that closes what stands open. */
const CLOSING = '#\n\n';
const LABEL = /\[(\^?[^[\]\r\n]{1,200})\]/gu;

/** Labels that some line of the text may define. */
function definedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [, label] of text.matchAll(DEFINITION)) if (label !== undefined) labels.add(folded(label));
  return labels;
}

/** Labels that a tree defines, those of notes with their mark. */
function labelsIn(nodes: readonly Nodes[], labels: Set<string> = new Set()): ReadonlySet<string> {
  for (const node of nodes) {
    if (node.type === 'definition') labels.add(folded(node.label ?? node.identifier));
    else if (node.type === 'footnoteDefinition') labels.add(`^${folded(node.label ?? node.identifier)}`);
    if (HOLDING.has(node.type) && 'children' in node) labelsIn(node.children, labels);
  }
  return labels;
}

/** What may hold definitions. */
const HOLDING: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

/**
 * A definition for each label that a piece uses and the text defines, to stand before the piece: a reference is one only when it has a definition.
 * Later pieces only, as front matter must stand first; a piece that begins like front matter or a byte order mark is kept from being it.
 */
function definitionsFor(piece: string, labels: ReadonlySet<string>, isLater: boolean): string {
  if (labels.size === 0) return piece.startsWith('---') || (isLater && piece.startsWith('\uFEFF')) ? CLOSING : '';
  const used = new Map<string, string>();
  for (const [, label] of piece.matchAll(LABEL)) {
    if (label !== undefined && labels.has(folded(label))) used.set(folded(label), label);
  }
  let text = '';
  for (const label of used.values()) text += `[${label}]: x\n\n`;
  return text + CLOSING;
}

/** Stands for the piece that begins at an offset: a block of the same kind, which closes what the piece before left open. */
function closing(text: string, offset: number): string {
  if (offset === text.length) return '';
  const mark = text[offset];
  return mark === '#' ? CLOSING : mark === '>' ? '>\n' : 'a\n';
}

function folded(label: string): string {
  return label.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

function shift(node: Node, lines: number, offset: number): void {
  if (node.position !== undefined) {
    move(node.position.start, lines, offset);
    move(node.position.end, lines, offset);
  }
  if ('children' in node && Array.isArray(node.children)) {
    const children: readonly Node[] = node.children;
    for (const child of children) shift(child, lines, offset);
  }
}

function move(point: Point, lines: number, offset: number): void {
  point.line += lines;
  point.offset = (point.offset ?? 0) + offset;
}
