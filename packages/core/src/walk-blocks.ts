import type { Blockquote, Code, Heading, Html, List as ListNode, Nodes, Root, Table as TableNode } from 'mdast';

import { blockUse } from './block-use.ts';
import { cleanText } from './clean-text.ts';
import type {
  BlockKind,
  BlockUse,
  ColumnRole,
  Link,
  List,
  Provenance,
  Range,
  ReaderNote,
  Segment,
  Table,
} from './document.ts';
import { fenceIsOpen } from './fence-is-open.ts';
import { gatherText } from './gather-text.ts';
import type { Asides, LinkMark } from './gather-text.ts';
import { htmlText } from './html-text.ts';
import type { Limits } from './limits.ts';
import { partOf } from './node-data.ts';
import { addVerbatim, createRawText } from './raw-text.ts';
import type { RawText } from './raw-text.ts';
import type { PlaceFinder, SourceText } from './source-text.ts';
import type { Steps } from './steps.ts';

/** A block as the walk leaves it: without language. */
export interface WalkedBlock {
  readonly kind: BlockKind;
  use: BlockUse;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly section: number;
  readonly list?: number;
  readonly depth?: number;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly level?: number;
  readonly provenance: Provenance;
  /** Where the node stands. */
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** A section as the walk leaves it: without title, number and roles. */
export interface WalkedSection {
  readonly parent: number;
  readonly level: number;
  /** Block index of the heading; -1 for section 0. */
  readonly heading: number;
  readonly provenance: Provenance;
  /** Number that the program counts for the heading; empty when there is none. */
  readonly number: string;
  readonly first: number;
  end: number;
}

/** A table without the roles of its columns. */
export type WalkedTable = Omit<Table, 'columns' | 'isRecord'> & {
  readonly headers: readonly (number | undefined)[];
  /** Roles of its columns, when it is made of labelled lines. */
  readonly record?: readonly ColumnRole[];
};

/** Everything that one walk over a tree finds. */
export interface Walked {
  readonly blocks: readonly WalkedBlock[];
  readonly sections: readonly WalkedSection[];
  readonly lists: readonly List[];
  readonly tables: readonly WalkedTable[];
  readonly links: readonly Link[];
  readonly code: readonly Range[];
  readonly notes: readonly ReaderNote[];
}

/** A link as the walk meets it: its definition may come later. */
interface WalkedLink extends LinkMark {
  readonly section: number;
}

interface Walk {
  readonly source: SourceText;
  readonly places: PlaceFinder;
  readonly limits: Limits;
  readonly blocks: WalkedBlock[];
  readonly sections: WalkedSection[];
  readonly lists: (List & { readonly items: number[] })[];
  readonly tables: WalkedTable[];
  readonly links: WalkedLink[];
  /** Addresses by the label of their definition; the first of a label counts. */
  readonly definitions: Map<string, string>;
  /** Fenced blocks at the top of the tree. */
  readonly code: Range[];
  readonly notes: ReaderNote[];
  /** By label of a note, whether nothing but guidance refers to it. */
  readonly noteOfGuidance: Map<string, boolean>;
  readonly footnotes: { readonly label: string; readonly first: number; readonly end: number }[];
  /** Indexes of the open sections, section 0 first. */
  readonly open: number[];
  full: boolean;
}

/** What a node inherits from those above it. */
interface Context {
  readonly use: BlockUse;
  readonly part: number;
  readonly provenance: Provenance;
  /** The list item that the node stands in. */
  readonly item?: { readonly list: number; readonly depth: number };
  readonly footnote?: boolean;
  /** Headings open sections only at the top of the tree. */
  readonly top?: boolean;
}

/** Nodes at the top of a tree that are walked at a step. */
const AT_ONCE = 4;

/**
 * Walks a tree once and gathers its blocks, sections, lists and tables.
 *
 * @yields nothing, between two steps
 */
export function* walkBlocksInSteps(root: Root, source: SourceText, places: PlaceFinder, limits: Limits): Steps<Walked> {
  const whole: WalkedSection = {
    parent: -1,
    level: 0,
    heading: -1,
    provenance: 'written',
    number: '',
    first: 0,
    end: 0,
  };
  const walk: Walk = {
    source,
    places,
    limits,
    blocks: [],
    sections: [whole],
    lists: [],
    tables: [],
    links: [],
    definitions: new Map(),
    code: [],
    notes: [],
    noteOfGuidance: new Map(),
    footnotes: [],
    open: [0],
    full: false,
  };
  const context: Context = { use: 'body', part: partOf(root, 0), provenance: 'written', top: true };
  for (let first = 0; first < root.children.length; first += AT_ONCE) {
    walkNodes(walk, root.children.slice(first, first + AT_ONCE), context);
    yield;
  }
  for (const index of walk.open) close(walk, index);
  for (const { label, first, end } of walk.footnotes) {
    // What guidance notes is guidance too.
    if (walk.noteOfGuidance.get(label) === true) for (let at = first; at < end; at++) markGuidance(walk, at);
  }
  return { ...walk, links: walk.links.flatMap((link) => linkOf(walk, link)) };
}

/** Addresses that lead out of the repository: they have a scheme or a host. */
const OUTSIDE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu;

function linkOf({ definitions, places }: Walk, { url, label, from, to, part, section }: WalkedLink): Link[] {
  const address = url ?? definitions.get(label ?? '') ?? '';
  return address === '' || OUTSIDE.test(address)
    ? []
    : [{ url: address, section, range: places.range(part, from, to) }];
}

function walkNodes(walk: Walk, nodes: readonly Nodes[], outer: Context): void {
  for (const node of nodes) {
    if (walk.full) return;
    const data = node.data;
    const context: Context =
      data === undefined
        ? outer
        : {
            ...outer,
            part: partOf(node, outer.part),
            use: data.use ?? outer.use,
            provenance: data.inferred === true ? 'inferred' : outer.provenance,
          };
    walkNode(walk, node, context);
  }
}

function walkNode(walk: Walk, node: Nodes, context: Context): void {
  const { type } = node;
  if (type === 'heading' && context.top === true) openSection(walk, node, context);
  else if (type === 'heading') addBlock(walk, node, context.item === undefined ? 'paragraph' : 'item', context);
  else if (type === 'paragraph') addBlock(walk, node, kindOf(context), context);
  else if (type === 'list') addList(walk, node, context);
  else if (type === 'table') addTable(walk, node, context);
  else if (type === 'blockquote')
    walkNodes(walk, node.children, { ...context, top: false, use: quotationUse(node, context.use) });
  else if (type === 'footnoteDefinition') {
    const first = walk.blocks.length;
    walkNodes(walk, node.children, { ...context, top: false, footnote: true });
    walk.footnotes.push({ label: node.identifier, first, end: walk.blocks.length });
  } else if (type === 'html') addHtml(walk, node, context);
  else if (type === 'definition') {
    if (!walk.definitions.has(node.identifier)) walk.definitions.set(node.identifier, node.url);
  } else if (type === 'code') addCode(walk, node, context);
}

/** Nothing in code is read. */
function addCode(walk: Walk, node: Code, { part, top }: Context): void {
  const source = walk.source.parts[part] ?? '';
  const isOpen = fenceIsOpen(node, source);
  if (!isOpen && (top !== true || !/[`~]/u.test(source.charAt(node.position?.start.offset ?? -1)))) return;
  const range = rangeOf(walk, node, part);
  if (isOpen) walk.notes.push({ code: 'unclosed-fence', values: { line: range.start.line }, range });
  else walk.code.push(range);
}

function kindOf(context: Context): BlockKind {
  return context.footnote === true ? 'footnote' : context.item === undefined ? 'paragraph' : 'item';
}

/** A quotation that is marked as a note to the writer (`> [!NOTE]`, `> Ohje: …`) is guidance as a whole. */
function quotationUse(node: Blockquote, use: BlockUse): BlockUse {
  const first = node.children[0];
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (start?.type === 'text' && blockUse(start.value, 'body') === 'guidance') return 'guidance';
  return use === 'body' ? 'quotation' : use;
}

function openSection(walk: Walk, node: Heading, context: Context): void {
  while (walk.open.length > 1 && (walk.sections[walk.open.at(-1) ?? 0]?.level ?? 0) >= node.depth)
    close(walk, walk.open.pop() ?? 0);
  const first = walk.blocks.length;
  const parent = walk.open.at(-1) ?? 0;
  const index = walk.sections.length;
  walk.open.push(index);
  const heading = addBlock(walk, node, 'heading', context, { section: index, level: node.depth });
  if (heading === undefined) {
    // A heading without text opens nothing: what follows belongs to the section before.
    walk.open.pop();
    return;
  }
  const number = node.data?.number ?? '';
  walk.sections.push({ parent, level: node.depth, heading, provenance: context.provenance, number, first, end: 0 });
}

function close(walk: Walk, index: number): void {
  const section = walk.sections[index];
  if (section !== undefined) section.end = walk.blocks.length;
}

interface BlockPlace {
  readonly section?: number;
  readonly level?: number;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

const CAPTION = /^(?:taulukko|kuva|kuvio|kaavio|tabell|figur|bild|diagram|table|figure)\s+\d+(?:\.\d+)*[.:]?\s/iu;

/** Adds a block with the text of a node's inline children; undefined when it has none. Comments in the text become blocks before it. */
function addBlock(
  walk: Walk,
  node: Nodes,
  kind: BlockKind,
  context: Context,
  place: BlockPlace = {},
): number | undefined {
  const { blocks, limits } = walk;
  if (blocks.length >= limits.blocks) {
    if (!walk.full) walk.notes.push(limitNote(walk, 'blocks', node, context));
    walk.full = true;
    return undefined;
  }
  const raw = createRawText();
  const asides: Asides = { comments: [], links: [], notes: [] };
  if ('children' in node) gatherText(node.children, walk.source.parts, context.part, raw, asides);
  const section = place.section ?? walk.open.at(-1) ?? 0;
  for (const link of asides.links) walk.links.push({ ...link, section });
  for (const comment of asides.comments) addComment(walk, comment.text, comment.from, comment.to, context);
  const from = node.position?.start.offset ?? raw.segments[0]?.from ?? 0;
  const index = pushBlock(walk, raw, kind, context, {
    ...place,
    from,
    to: node.position?.end.offset ?? raw.segments.at(-1)?.to ?? from,
  });
  const use = index === undefined ? undefined : blocks[index]?.use;
  for (const note of use === undefined ? [] : asides.notes)
    walk.noteOfGuidance.set(note, use === 'guidance' && (walk.noteOfGuidance.get(note) ?? true));
  return index;
}

/** Adds a block with a gathered text; undefined when the text is empty. */
function pushBlock(
  walk: Walk,
  raw: RawText,
  kind: BlockKind,
  context: Context,
  place: BlockPlace & { readonly from: number; readonly to: number },
): number | undefined {
  const { blocks, limits } = walk;
  if (raw.text.length > limits.blockLength) {
    const range = walk.places.range(context.part, place.from, place.to);
    walk.notes.push({ code: 'limit', values: { limit: 'blockLength', most: limits.blockLength }, range });
    cut(raw, limits.blockLength);
  }
  const { text, segments } = cleanText(raw);
  if (text === '') return undefined;
  const item = kind === 'item' ? context.item : undefined;
  blocks.push({
    kind: kind === 'paragraph' && text.length < 300 && CAPTION.test(text) ? 'caption' : kind,
    use: blockUse(text, context.use),
    text,
    segments,
    section: place.section ?? walk.open.at(-1) ?? 0,
    provenance: context.provenance,
    part: context.part,
    from: place.from,
    to: place.to,
    ...(item === undefined ? {} : { list: item.list, depth: item.depth }),
    ...(place.level === undefined ? {} : { level: place.level }),
    ...(place.cell === undefined ? {} : { cell: place.cell }),
  });
  return blocks.length - 1;
}

function cut(raw: { text: string; segments: Segment[] }, length: number): void {
  raw.text = raw.text.slice(0, length);
  raw.segments = raw.segments.filter((segment) => segment.start < length);
  const last = raw.segments.at(-1);
  if (last !== undefined && last.end > length) {
    const to = last.kind === 'verbatim' ? last.from + length - last.start : last.to;
    raw.segments[raw.segments.length - 1] = { ...last, end: length, to };
  }
}

/** Comments and text of a block of HTML. Text that a quotation or list indents is left out, as its places are not known. */
function addHtml(walk: Walk, node: Html, context: Context): void {
  const base = node.position?.start.offset ?? 0;
  const source = walk.source.parts[context.part] ?? '';
  const inPlace = source.startsWith(node.value, base);
  for (const { comment, from, to, pieces } of htmlText(node.value)) {
    if (comment !== undefined) addComment(walk, comment, base + from, base + to, context);
    else if (inPlace) {
      const raw = createRawText();
      for (const piece of pieces) addVerbatim(raw, source, context.part, base + piece.from, base + piece.to);
      pushBlock(walk, raw, 'paragraph', { ...context, provenance: 'inferred' }, { from: base + from, to: base + to });
    }
  }
}

/** A comment is a block whose text as a whole stands for the comment. */
function addComment(walk: Walk, text: string, from: number, to: number, context: Context): void {
  if (text === '') return;
  const segments: Segment[] = [{ start: 0, end: text.length, part: context.part, from, to, kind: 'folded' }];
  const section = walk.open.at(-1) ?? 0;
  walk.blocks.push({
    kind: 'paragraph',
    use: 'comment',
    text,
    segments,
    section,
    provenance: context.provenance,
    part: context.part,
    from,
    to,
  });
}

function addList(walk: Walk, node: ListNode, context: Context): void {
  const leadIn = leadInOf(walk, context);
  const index = walk.lists.length;
  const items: number[] = [];
  const section = walk.open.at(-1) ?? 0;
  const list = { index, section, ordered: node.ordered === true, items, ...(leadIn === undefined ? {} : { leadIn }) };
  walk.lists.push(list);
  const use = context.use === 'body' && isLinkList(node) ? 'contents' : context.use;
  const item = { list: index, depth: (context.item?.depth ?? 0) + 1 };
  const first = walk.blocks.length;
  walkNodes(
    walk,
    node.children.flatMap((child) => child.children),
    { ...context, top: false, use, item },
  );
  for (let block = first; block < walk.blocks.length; block++)
    if (walk.blocks[block]?.list === index) items.push(block);
}

/** A table of contents that a tool made: nothing but links to headings of the same file. */
function isLinkList(node: ListNode): boolean {
  return node.children.every((item) =>
    item.children.every((child) => {
      if (child.type === 'list') return isLinkList(child);
      const only = child.type === 'paragraph' && child.children.length === 1 ? child.children[0] : undefined;
      return only?.type === 'link' && only.url.startsWith('#');
    }),
  );
}

/** The block before a list or table that leads it in: it ends in a colon, or is a sentence without its end. For a nested list the item above it. */
function leadInOf(walk: Walk, context: Context): number | undefined {
  const index = walk.blocks.findLastIndex((block) => block.use !== 'comment');
  const block = walk.blocks[index];
  if (block === undefined || block.section !== (walk.open.at(-1) ?? 0)) return undefined;
  if (context.item !== undefined)
    return block.list === context.item.list && block.depth === context.item.depth ? index : undefined;
  if (block.kind === 'caption') return index;
  const ends = block.text.charAt(block.text.length - 1);
  if (ends === ':') return index;
  return block.kind === 'paragraph' && !'.!?…)"”»]'.includes(ends) ? index : undefined;
}

function addTable(walk: Walk, node: TableNode, context: Context): void {
  const leadIn = leadInOf(walk, context);
  const index = walk.tables.length;
  const section = walk.open.at(-1) ?? 0;
  const width = node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const rows: (number | undefined)[][] = [];
  let cells = 0;
  for (const [at, row] of node.children.entries()) {
    const blocks: (number | undefined)[] = Array.from({ length: width }, () => undefined);
    for (const [column, cell] of row.children.entries()) {
      cells += 1;
      if (cells > walk.limits.tableCells || walk.full) break;
      if (cell.data?.continues === true) {
        blocks[column] = rows.at(-1)?.[column];
        continue;
      }
      const inner = {
        ...context,
        top: false,
        part: partOf(cell, partOf(row, context.part)),
        use: cell.data?.use ?? context.use,
      };
      blocks[column] = addBlock(walk, cell, 'cell', inner, { cell: { table: index, row: at - 1, column } });
    }
    rows.push(blocks);
    if (cells > walk.limits.tableCells) {
      walk.notes.push(limitNote(walk, 'tableCells', node, context));
      break;
    }
  }
  const [headers = [], ...body] = rows;
  // What stands over rows that nobody has filled in asks for them: it is no text of the plan.
  if (isUnfilled(walk, body))
    for (const header of [...headers, ...(isCaption(walk, leadIn) ? [leadIn] : [])]) markGuidance(walk, header);
  const record = node.data?.record;
  walk.tables.push({
    index,
    section,
    headers,
    rows: body,
    ...(leadIn === undefined ? {} : { leadIn }),
    ...(record && { record }),
  });
}

/** Whether rows hold places to fill in and nothing else. */
function isUnfilled({ blocks }: Walk, rows: readonly (readonly (number | undefined)[])[]): boolean {
  const uses = rows.flat().flatMap((cell) => {
    const block = cell === undefined ? undefined : blocks[cell];
    return block === undefined || block.text === '' ? [] : [block.use];
  });
  return uses.length > 0 && uses.every((use) => use === 'placeholder' || use === 'guidance');
}

function isCaption({ blocks }: Walk, index: number | undefined): boolean {
  return index !== undefined && blocks[index]?.kind === 'caption';
}

function markGuidance({ blocks }: Walk, index: number | undefined): void {
  const block = index === undefined ? undefined : blocks[index];
  if (index !== undefined && block?.use === 'body') blocks[index] = { ...block, use: 'guidance' };
}

function limitNote(walk: Walk, limit: 'blocks' | 'tableCells', node: Nodes, context: Context): ReaderNote {
  return { code: 'limit', values: { limit, most: walk.limits[limit] }, range: rangeOf(walk, node, context.part) };
}

function rangeOf(walk: Walk, node: Nodes, part: number): ReturnType<PlaceFinder['range']> {
  return walk.places.range(part, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
