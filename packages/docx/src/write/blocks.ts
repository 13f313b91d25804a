import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { FileChild, IParagraphOptions, XmlComponent } from 'docx';
import { toString } from 'mdast-util-to-string';
import type {
  Blockquote,
  Code,
  Data,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph as ParagraphNode,
  Table,
  Text,
} from 'mdast';

import { captionNumber } from './caption-number.ts';
import { blockControl, tick } from './content-control.ts';
import { fieldControl } from './field-control.ts';
import { footnote, headingRuns, inline, lookOf, paragraphWith, printable, textRun } from './inline.ts';
import { itemIndent } from './lists.ts';
import type { ListMark } from './lists.ts';
import { LOOK } from './look.ts';
import { BOX_INDENT, STYLE } from './styles.ts';
import { tableBlock } from './table.ts';
import { nextId } from './writing.ts';
import type { Writing } from './writing.ts';

/** What a block stands in. */
interface Place {
  readonly landscape: boolean;
  readonly style?: string;
  /** The style is that of a box, in which lists and tables are too. */
  readonly boxed?: boolean;
  readonly list?: ListMark;
}

/** What the block before leaves to the next. */
interface Following {
  /** A table has no space of its own after it. */
  afterTable: boolean;
  /** A line between blocks stands over the next. */
  ruled: boolean;
  /** The page is new already: after a section break. */
  newPage: boolean;
  /** The next block begins a page: after the table of contents. */
  breaks: boolean;
}

const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/**
 * The blocks of one section of pages.
 * @param begins whether its first page is new already, is to be begun, or goes on
 */
export function pageBlocks(
  nodes: readonly Nodes[],
  landscape: boolean,
  begins: 'new-page' | 'break' | 'goes-on',
  writing: Writing,
): FileChild[] {
  const following: Following = {
    afterTable: false,
    ruled: false,
    newPage: begins === 'new-page',
    breaks: begins === 'break',
  };
  return nodes.flatMap((node) => block(node, { landscape }, following, writing));
}

function block(node: Nodes, place: Place, following: Following, writing: Writing): FileChild[] {
  const { type } = node;
  if (type === 'heading') return [headingBlock(node, following, writing)];
  if (type === 'paragraph') return [paragraphBlock(node, place, following, writing)];
  if (type === 'list') return listBlocks(node, place, following, writing);
  if (type === 'blockquote') return quoteBlocks(node, place, following, writing);
  if (type === 'table') return tableBlocks(node, place, following, writing);
  if (type === 'code') {
    return [paragraphOf(place.boxed === true ? {} : { style: STYLE.code }, codeRuns(node), place, following)];
  }
  if (type === 'thematicBreak') following.ruled = true;
  return [];
}

/** A table; a table right after another has a paragraph between them, as Word would make one of both. */
function tableBlocks(
  node: Table,
  { landscape, style, boxed }: Place,
  following: Following,
  writing: Writing,
): FileChild[] {
  const between = following.afterTable ? [new Paragraph({ spacing: { after: 0 } })] : [];
  following.afterTable = true;
  following.newPage = false;
  const isOld = boxed === true && style === STYLE.oldText;
  return [...between, ...tableBlock(node, landscape, isOld, writing)];
}

function headingBlock(node: Heading, following: Following, writing: Writing): Paragraph {
  const level = writing.headings.get(node)?.level ?? node.depth;
  const breaks = following.breaks || (level === 1 && writing.document.chapterPages && !following.newPage);
  return paragraphOf(
    {
      heading: HEADINGS[level] ?? HeadingLevel.HEADING_6,
      children: headingRuns(node, writing),
      ...(breaks && { pageBreakBefore: true }),
      // At the head of a page the text begins where it does on every other.
      ...((breaks || following.newPage) && { spacing: { before: 0 } }),
    },
    [],
    {},
    quiet(following),
  );
}

/** What is left to a heading, which has its own space and needs no line. */
function quiet(following: Following): Following {
  const now = { ...following };
  following.afterTable = false;
  following.ruled = false;
  following.newPage = false;
  following.breaks = false;
  return { ...now, afterTable: false, ruled: false, breaks: false };
}

function paragraphBlock(node: ParagraphNode, place: Place, following: Following, writing: Writing): FileChild {
  const look = lookOf(node, writing);
  const [only] = node.children;
  const field = node.children.length === 1 && only?.type === 'text' ? only.data?.field : undefined;
  if (only?.type === 'text' && field?.kind === 'long') {
    const paragraphs = only.value
      .split(/\n{2,}/u)
      .map((text) =>
        paragraphOf({}, [textRun(text, field.filled ? look : { ...look, style: 'PlaceholderText' })], place, following),
      );
    return blockControl(fieldControl(field, writing), paragraphs);
  }
  const caption = captionOf(node);
  if (caption !== undefined) {
    const { label, number, rest } = caption;
    const runs = [textRun(`${label} `, look), captionNumber(label, number, writing), textRun(rest, look)];
    return paragraphOf({ style: 'Caption' }, runs, {}, following);
  }
  return paragraphOf({}, inline(node.children, look, writing), place, following);
}

/** A paragraph in its place, with what the block before left to it. */
function paragraphOf(
  options: IParagraphOptions,
  pieces: readonly XmlComponent[],
  { style, boxed, list }: Pick<Place, 'boxed' | 'style' | 'list'>,
  following: Following,
): Paragraph {
  const { afterTable, ruled, breaks } = following;
  following.afterTable = false;
  following.ruled = false;
  following.newPage = false;
  following.breaks = false;
  const given: IParagraphOptions = {
    ...(style !== undefined && { style }),
    ...(list !== undefined && {
      ...(boxed !== true && style === undefined && { style: 'ListContinue' }),
      indent: { left: itemIndent(list.level).left },
    }),
    ...(breaks && { pageBreakBefore: true }),
    ...(afterTable && { spacing: { before: 200 } }),
    ...(ruled && {
      border: { top: { style: 'single', size: 6, space: 10, color: LOOK.line } },
      spacing: { before: 280 },
    }),
    ...options,
  };
  return paragraphWith(given, pieces);
}

const CAPTION = /^(Taulukko|Kuva|Kuvio|Kaavio|Tabell|Figur|Bild|Diagram|Table|Figure) (\d{1,3})(?=[.:] )/u;

/** The label of a caption and what follows its number: Word counts the numbers. */
function captionOf({
  children,
}: ParagraphNode): { readonly label: string; readonly number: number; readonly rest: string } | undefined {
  const [only, ...others] = children;
  const found = only?.type === 'text' && others.length === 0 ? CAPTION.exec(only.value) : null;
  const label = found?.[1];
  return only?.type !== 'text' || found === null || label === undefined
    ? undefined
    : { label, number: Number(found[2]), rest: only.value.slice(found[0].length) };
}

function listBlocks(node: List, place: Place, following: Following, writing: Writing): FileChild[] {
  const mark = writing.lists.begin({
    ordered: node.ordered === true,
    start: node.start ?? 1,
    level: place.list === undefined ? 0 : place.list.level + 1,
  });
  return node.children.flatMap((item) => itemBlocks(item, { ...place, list: mark }, following, writing));
}

function itemBlocks(
  node: ListItem,
  place: Place & { readonly list: ListMark },
  following: Following,
  writing: Writing,
): FileChild[] {
  const [first, ...rest] = node.children;
  const lead = first?.type === 'paragraph' ? first : undefined;
  const runs = lead === undefined ? [] : inline(lead.children, lookOf(lead, writing), writing);
  const item = paragraphOf(
    { ...itemLook(place), numbering: place.list },
    [...tickOf(node, lead, writing), ...runs],
    {},
    following,
  );
  const others = lead === undefined && first !== undefined ? [first, ...rest] : rest;
  return [item, ...others.flatMap((child) => block(child, place, following, writing))];
}

/** An item stands in its list's style; in a box it stands in that of the box, moved in with it. */
function itemLook({ style, boxed, list }: Place & { readonly list: ListMark }): IParagraphOptions {
  if (boxed !== true || style === undefined) return { style: 'ListParagraph' };
  const { left, hanging } = itemIndent(list.level);
  return { style, indent: { left: BOX_INDENT + left, hanging } };
}

/** The box of a task. */
function tickOf({ checked }: ListItem, lead: ParagraphNode | undefined, writing: Writing): XmlComponent[] {
  if (typeof checked !== 'boolean') return [];
  const id = nextId(writing);
  return [tick(`task.${id}`, lead === undefined ? '' : toString(lead), id, checked), new TextRun(' ')];
}

/** Styles of boxes by what they are. */
const BOX: Readonly<Record<NonNullable<Data['guidance']>, string>> = {
  question: STYLE.guidance,
  example: STYLE.example,
  'old-text': STYLE.oldText,
  updates: STYLE.guidance,
  page: STYLE.guidance,
};

function quoteBlocks(node: Blockquote, place: Place, following: Following, writing: Writing): FileChild[] {
  const guidance = node.data?.guidance;
  if (guidance === undefined) {
    const inner = place.boxed === true ? place : { ...place, style: 'Quote' };
    return node.children.flatMap((child) => block(child, inner, following, writing));
  }
  const style = BOX[guidance];
  return node.children.flatMap((child, index) => {
    // The basis is a note to the paragraph before it.
    if (child.data?.basis === true && index > 0) return [];
    const next = node.children[index + 1];
    const basis = next?.data?.basis === true ? [footnote([next], writing)] : [];
    return child.type === 'paragraph'
      ? [paragraphOf({ style }, [...toldPieces(child, writing), ...basis], {}, following)]
      : block(child, { ...place, style, boxed: true }, following, writing);
  });
}

/** The pieces of a paragraph of a box, its label (`Ohje:`) in bold. */
function toldPieces(node: ParagraphNode, writing: Writing): XmlComponent[] {
  const [first, ...rest] = node.children;
  const look = lookOf(node, writing);
  const label = first?.type === 'text' ? /^[\p{L} ]+(?:\([^)]*\))?:/u.exec(first.value)?.[0] : undefined;
  if (first?.type !== 'text' || label === undefined) return inline(node.children, look, writing);
  const after: Text = { ...first, value: first.value.slice(label.length) };
  return [textRun(label, { ...look, bold: true }), ...inline([after, ...rest], look, writing)];
}

function codeRuns({ value }: Code): TextRun[] {
  return printable(value)
    .split(/\r\n|\n|\r/u)
    .map((line, index) => new TextRun({ text: line, noProof: true, ...(index > 0 && { break: 1 }) }));
}
