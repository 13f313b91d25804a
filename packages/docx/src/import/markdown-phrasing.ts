import type { PhrasingContent, Text } from 'mdast';

import type { Drawing, FlowParagraph, Span } from '../read/flow.ts';
import type { Styles } from '../read/read-styles.ts';
import { promptLabel } from './prompt-label.ts';
import { textUse } from '../read/text-use.ts';

/** What a paragraph's text is turned into Markdown with. */
export interface PhrasingSetting {
  readonly styles: Styles;
  /** Label of a note by its name (`footnote 3`); undefined for one that is not there. */
  labelOf(note: string): string | undefined;
  /** Address of a picture; undefined for one that cannot be shown. */
  pictureOf(drawing: Drawing): string | undefined;
}

type Emphasis = 'bold' | 'italic' | 'struck';

/** A piece of a line before pieces of one look are put together. */
interface Piece {
  readonly node: PhrasingContent;
  readonly url: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
}

const PLAIN = { url: undefined, bold: false, italic: false, struck: false };

/**
 * The text of a paragraph as Markdown: links, bold, italic and struck letters, code, raised letters, line ends, notes and pictures at their
 * places, and prompts in brackets. Letters that are bold throughout a heading say nothing there.
 * @param from offset in the accepted text from which on
 * @param bold whether bold letters mean anything
 */
export function markdownPhrasing(
  paragraph: FlowParagraph,
  setting: PhrasingSetting,
  { from = 0, bold = true }: { readonly from?: number; readonly bold?: boolean } = {},
): PhrasingContent[] {
  const marks: Mark[] = [
    ...paragraph.notes.flatMap(({ name, at }): Mark[] => {
      const label = setting.labelOf(name);
      return label === undefined ? [] : [{ at, node: { type: 'footnoteReference', identifier: label, label } }];
    }),
    ...paragraph.drawings.flatMap((drawing): Mark[] => {
      const url = setting.pictureOf(drawing);
      const alt = drawing.decorative ? '' : (drawing.alternative ?? '');
      return url === undefined ? [] : [{ at: drawing.at, node: { type: 'image', url, alt } }];
    }),
  ].toSorted((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let next = 0;
  for (const span of paragraph.spans) {
    let at = Math.max(span.from, from);
    for (let mark = marks[next]; mark !== undefined && mark.at < span.to; mark = marks[next]) {
      if (mark.at > at) pieces.push(...spanPieces(paragraph, span, at, mark.at, setting));
      at = Math.max(at, mark.at);
      if (mark.at >= from) pieces.push({ ...PLAIN, node: mark.node });
      next += 1;
    }
    if (at < span.to) pieces.push(...spanPieces(paragraph, span, at, span.to, setting));
  }
  for (const mark of marks.slice(next)) pieces.push({ ...PLAIN, node: mark.node });
  const told = bold ? pieces : pieces.map((piece) => ({ ...piece, bold: false }));
  return nested(withPlainEdges(told), ['url', 'bold', 'italic', 'struck']);
}

interface Mark {
  readonly at: number;
  readonly node: PhrasingContent;
}

function spanPieces(
  { text, control: whole }: FlowParagraph,
  span: Span,
  from: number,
  to: number,
  { styles }: PhrasingSetting,
): Piece[] {
  const url = linkTarget(span.url);
  const control = span.control ?? whole;
  const { bold, italic, struck } = span.look;
  const looks = { url, bold, italic, struck };
  if (control?.placeholder === true) {
    const value = promptLabel(text.slice(from, to), control);
    return from === span.from ? [{ ...PLAIN, node: { type: 'text', value } }] : [];
  }
  const value = text.slice(from, to);
  if (textUse(styles, span.style) === 'code') return [{ ...looks, node: { type: 'inlineCode', value } }];
  const pieces: Piece[] = value
    .split('\n')
    .flatMap((line, index): Piece[] => [
      ...(index === 0 ? [] : [{ ...looks, node: { type: 'break' } as const }]),
      ...(line === '' ? [] : [{ ...looks, node: textOf(line.replaceAll('\t', ' ')) }]),
    ]);
  if (!span.raised) return pieces;
  return [
    { ...looks, node: { type: 'html', value: '<sup>' } },
    ...pieces,
    { ...looks, node: { type: 'html', value: '</sup>' } },
  ];
}

function textOf(value: string): Text {
  return { type: 'text', value };
}

/** Places that only the program knows (`#_Toc123`) lead nowhere outside of it. */
function linkTarget(url: string | undefined): string | undefined {
  return url === undefined || url === '' || url === '#' || url.startsWith('#_') ? undefined : url;
}

/** Space at the edges of a look has none: Markdown knows no emphasis that begins or ends with it. */
function withPlainEdges(pieces: readonly Piece[]): Piece[] {
  const split = pieces.flatMap((piece): Piece[] => {
    if (piece.node.type !== 'text') return [piece];
    const [, before = '', inside = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(piece.node.value) ?? [];
    return [before, inside, after].filter((part) => part !== '').map((part) => ({ ...piece, node: textOf(part) }));
  });
  return split.map((piece, index) => {
    if (piece.node.type !== 'break' && (piece.node.type !== 'text' || piece.node.value.trim() !== '')) return piece;
    const before = neighbour(split, index, -1);
    const after = neighbour(split, index, 1);
    const both = (trait: Emphasis): boolean => piece[trait] && before?.[trait] === true && after?.[trait] === true;
    return {
      node: piece.node,
      url: before?.url === after?.url && before?.url === piece.url ? piece.url : undefined,
      bold: both('bold'),
      italic: both('italic'),
      struck: both('struck'),
    };
  });
}

/** The nearest piece on a side that is more than space. */
function neighbour(pieces: readonly Piece[], index: number, step: 1 | -1): Piece | undefined {
  let at = index + step;
  for (let piece = pieces[at]; piece !== undefined && isSpace(piece); piece = pieces[at]) at += step;
  return pieces[at];
}

function isSpace({ node }: Piece): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Pieces of one link or look that follow each other as one node. */
function nested(pieces: readonly Piece[], traits: readonly (Emphasis | 'url')[]): PhrasingContent[] {
  const [trait, ...others] = traits;
  if (trait === undefined) return joined(pieces.map(({ node }) => node));
  const nodes: PhrasingContent[] = [];
  for (let from = 0; from < pieces.length;) {
    const value = pieces[from]?.[trait];
    let to = from + 1;
    while (to < pieces.length && pieces[to]?.[trait] === value) to += 1;
    const children = nested(pieces.slice(from, to), others);
    from = to;
    if (typeof value === 'string') nodes.push({ type: 'link', url: value, children: withoutLinks(children) });
    else if (value === true && trait !== 'url') nodes.push({ type: NODES[trait], children });
    else nodes.push(...children);
  }
  return nodes;
}

const NODES = { bold: 'strong', italic: 'emphasis', struck: 'delete' } as const;

/** A link holds neither links nor notes. */
function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.filter(({ type }) => type !== 'footnoteReference');
}

function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') result[result.length - 1] = textOf(last.value + node.value);
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
      result[result.length - 1] = { type: 'inlineCode', value: last.value + node.value };
    else result.push(node);
  }
  return result;
}
