import type { FootnoteDefinition, Heading, Paragraph, Root, RootContent } from 'mdast';

import './node-data.ts';
import type { FlowBlock, FlowParagraph, FlowTable } from './flow.ts';
import { listFor } from './open-lists.ts';
import type { OpenList } from './open-lists.ts';
import { noteIdentifier, paragraphData, phrasing, positionOf, promptsOf } from './phrasing.ts';
import type { NumberedParagraph, Numbering } from './read-numbering.ts';
import type { Styles } from './read-styles.ts';
import { textUse } from './text-use.ts';
import { tableTree } from './table-tree.ts';

/** What the tree is made with. */
export interface TreeSetting {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Blocks of a note by its name (`footnote 3`). */
  noteOf(name: string): readonly FlowBlock[];
}

interface Growing extends TreeSetting {
  readonly nodes: RootContent[];
  readonly lists: OpenList[];
  /** What hangs on the blocks before (notes, text boxes, inner tables) and stands after the list or table that holds them. */
  readonly notes: FootnoteDefinition[];
  readonly later: FlowBlock[];
  readonly known: Set<string>;
}

/** Builds the tree of a Word file: positions of each node are offsets in the paragraph that `data.part` names. */
export function flowTree(blocks: readonly FlowBlock[], setting: TreeSetting): Root {
  const growing: Growing = { ...setting, nodes: [], lists: [], notes: [], later: [], known: new Set() };
  addBlocks(growing, blocks);
  settle(growing);
  return { type: 'root', children: underTitle(growing.nodes) };
}

/** Under a title that stands before all headings these are one level deeper, as in Markdown: the title is the heading of the whole. */
function underTitle(nodes: RootContent[]): RootContent[] {
  const first = nodes.find((node) => node.type === 'heading');
  if (first?.data?.title !== true) return nodes;
  return nodes.map((node) =>
    node.type === 'heading' && node.data?.title !== true ? { ...node, depth: depthOf(node.depth + 1) } : node,
  );
}

function addBlocks(growing: Growing, blocks: readonly FlowBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') addTable(growing, block);
    else addParagraph(growing, block);
  }
}

/** Ends the open lists and puts after them what hangs on their items. */
function settle(growing: Growing): void {
  growing.lists.length = 0;
  growing.nodes.push(...growing.notes.splice(0));
  const later = growing.later.splice(0);
  if (later.length > 0) {
    addBlocks(growing, later);
    settle(growing);
  }
}

function addParagraph(growing: Growing, paragraph: FlowParagraph): void {
  const { styles, lists } = growing;
  const role = styles.roleOf(paragraph.style);
  const numbered = numberOf(growing, paragraph);
  if (paragraph.contents || role.kind === 'contents') return;
  const use = textUse(styles, paragraph.style);
  const level = headingLevel(role, paragraph.outlineLevel);
  // An empty paragraph between the items of a list is but space.
  // Code is no text of a plan, as in Markdown.
  if (paragraph.text.trim() !== '' && use !== 'code') {
    if (level === undefined && numbered !== undefined) addItem(growing, paragraph, numbered);
    else {
      settle(growing);
      const node = level === undefined ? paragraphNode(paragraph, styles) : headingNode(paragraph, level, numbered);
      const quoted = use === 'quote' && node.type === 'paragraph';
      growing.nodes.push(quoted ? { type: 'blockquote', children: [node] } : node, ...promptsOf(paragraph));
    }
  }
  hang(growing, paragraph);
  if (lists.length === 0) settle(growing);
}

/** Level of a heading, 0 for the title of the document; undefined for other text. */
export function headingLevel(role: ReturnType<Styles['roleOf']>, outlineLevel: number | undefined): number | undefined {
  if (role.kind === 'title') return 0;
  if (role.kind === 'heading') return role.level;
  return outlineLevel !== undefined && outlineLevel < 9 ? outlineLevel + 1 : undefined;
}

/** How a paragraph is numbered, by itself or by its style. Paragraphs must be asked for in their order. */
export function numberOf(
  { styles, numbering }: Pick<TreeSetting, 'styles' | 'numbering'>,
  paragraph: FlowParagraph,
): NumberedParagraph | undefined {
  const ofStyle = styles.numberingOf(paragraph.style);
  const id = paragraph.numbering ?? ofStyle?.id;
  if (id === undefined || id === '0') return undefined;
  return numbering.next(id, paragraph.numberingLevel ?? ofStyle?.level, paragraph.style);
}

function headingNode(paragraph: FlowParagraph, level: number, numbered: NumberedParagraph | undefined): Heading {
  const number = numbered?.number ?? '';
  return {
    type: 'heading',
    depth: depthOf(level),
    children: phrasing(paragraph),
    position: positionOf(0, paragraph.text.length),
    data: { ...paragraphData(paragraph), ...(number !== '' && { number }), ...(level === 0 && { title: true }) },
  };
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** Level of a heading as a tree has it: a title is of the first, and none is below the sixth. */
export function depthOf(level: number): Heading['depth'] {
  return DEPTHS[Math.max(0, level - 1)] ?? 6;
}

function paragraphNode(paragraph: FlowParagraph, styles: Styles): Paragraph {
  const data = paragraphData(paragraph);
  return {
    type: 'paragraph',
    children: phrasing(paragraph),
    position: positionOf(0, paragraph.text.length),
    data: textUse(styles, paragraph.style) === 'guidance' ? { ...data, use: 'guidance' } : data,
  };
}

function addItem(growing: Growing, paragraph: FlowParagraph, numbered: NumberedParagraph): void {
  const { lists, nodes, styles } = growing;
  const list = listFor(lists, numbered, (begun) => {
    settle(growing);
    nodes.push(begun);
  });
  list.children.push({
    type: 'listItem',
    spread: false,
    children: [paragraphNode(paragraph, styles), ...promptsOf(paragraph)],
  });
}

function addTable(growing: Growing, table: FlowTable): void {
  settle(growing);
  if (isFrame(table)) {
    for (const { cells } of table.rows) {
      for (const { blocks } of cells) {
        addBlocks(growing, blocks);
        settle(growing);
      }
    }
    return;
  }
  const { node, paragraphs, inner } = tableTree(table, growing.styles);
  growing.nodes.push(node, ...paragraphs.flatMap(promptsOf));
  for (const paragraph of paragraphs) {
    // Lists go on counting in cells.
    numberOf(growing, paragraph);
    hang(growing, paragraph);
  }
  growing.later.push(...inner);
  settle(growing);
}

/** A table of one column or one row has no columns that its cells could speak under: it is a frame. */
export function isFrame({ rows }: FlowTable): boolean {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return width <= 1 || rows.length <= 1;
}

/** Keeps what hangs on a paragraph for when the list or table that holds it ends. */
function hang(growing: Growing, { notes, boxes }: FlowParagraph): void {
  const { styles } = growing;
  growing.later.push(...boxes);
  for (const { name } of notes) {
    if (growing.known.has(name)) continue;
    growing.known.add(name);
    const children = growing
      .noteOf(name)
      .flatMap((block) =>
        block.kind === 'paragraph' && block.text.trim() !== ''
          ? [paragraphNode(block, styles), ...promptsOf(block)]
          : [],
      );
    if (children.length > 0)
      growing.notes.push({ type: 'footnoteDefinition', identifier: noteIdentifier(name), children });
  }
}
