import { blockUse } from '@lapsilinssi/core';
import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';

import type { FlowBlock, FlowParagraph, FlowTable } from '../read/flow.ts';
import { depthOf, headingLevel, isFrame, numberOf } from '../read/flow-tree.ts';
import { listFor } from '../read/open-lists.ts';
import type { OpenList } from '../read/open-lists.ts';
import type { NumberedParagraph, Numbering } from '../read/read-numbering.ts';
import type { Styles } from '../read/read-styles.ts';
import { markdownPhrasing } from './markdown-phrasing.ts';
import type { PhrasingSetting } from './markdown-phrasing.ts';
import { markdownTable } from './markdown-table.ts';
import { textUse } from '../read/text-use.ts';

/** What the blocks of a Word file are turned into Markdown with. */
export interface MarkdownSetting extends Pick<PhrasingSetting, 'pictureOf'> {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Blocks of a note by its name (`footnote 3`). */
  readonly notes: ReadonlyMap<string, readonly FlowBlock[]>;
}

interface Growing extends MarkdownSetting, PhrasingSetting {
  readonly nodes: RootContent[];
  readonly lists: OpenList[];
  readonly later: FlowBlock[];
  /** Notes that were referred to, in this order. */
  readonly labels: Map<string, string>;
  /** The quotation or code that goes on. */
  open: Blockquote | Code | undefined;
  /** Headings of its text stand one level deeper than in Word: its title is the heading of the whole. */
  deeper: boolean;
}

/** The blocks of a Word file as Markdown has them, with the notes at the end. */
export function markdownTree(blocks: readonly FlowBlock[], setting: MarkdownSetting): RootContent[] {
  const labels = new Map<string, string>();
  const growing: Growing = {
    ...setting,
    nodes: [],
    lists: [],
    later: [],
    labels,
    labelOf(name) {
      if (!setting.notes.has(name)) return undefined;
      const label = labels.get(name) ?? String(labels.size + 1);
      labels.set(name, label);
      return label;
    },
    open: undefined,
    deeper: false,
  };
  addBlocks(growing, blocks);
  settle(growing);
  // Notes may refer to notes: these come after them.
  const definitions: FootnoteDefinition[] = [];
  for (const [name, label] of labels)
    definitions.push({ type: 'footnoteDefinition', identifier: label, label, children: noteNodes(growing, name) });
  return [...growing.nodes, ...definitions];
}

function noteNodes(growing: Growing, name: string): FootnoteDefinition['children'] {
  return (growing.notes.get(name) ?? []).flatMap((block): Paragraph[] => {
    if (block.kind === 'table') return [];
    const children = trimmed(markdownPhrasing(block, growing));
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  });
}

function addBlocks(growing: Growing, blocks: readonly FlowBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') addTable(growing, block);
    else addParagraph(growing, block);
  }
}

/** Ends open lists and puts after them what hangs on their items. */
function settle(growing: Growing): void {
  growing.lists.length = 0;
  growing.open = undefined;
  const later = growing.later.splice(0);
  if (later.length > 0) {
    addBlocks(growing, later);
    settle(growing);
  }
}

function addParagraph(growing: Growing, paragraph: FlowParagraph): void {
  const { styles, lists, nodes } = growing;
  const role = styles.roleOf(paragraph.style);
  const numbered = numberOf(growing, paragraph);
  if (paragraph.contents || role.kind === 'contents') return;
  const level = headingLevel(role, paragraph.outlineLevel);
  const use = textUse(styles, paragraph.style);
  const children = level === undefined ? trimmed(markdownPhrasing(paragraph, growing)) : [];
  if (level !== undefined) {
    if (paragraph.text.trim() !== '') {
      settle(growing);
      nodes.push(headingNode(growing, paragraph, level, numbered));
    }
  } else if (use === 'code') addCode(growing, paragraph.text);
  else if (children.length === 0) {
    // An empty paragraph between the items of a list is but space; one with a line is a line.
    growing.open = undefined;
    if (paragraph.ruled && paragraph.boxes.length === 0) {
      settle(growing);
      nodes.push({ type: 'thematicBreak' });
    }
  } else if (numbered !== undefined) addItem(growing, paragraph, numbered);
  else if (use === 'quote' || use === 'guidance' || blockUse(paragraph.text.trim(), 'body') === 'guidance')
    addQuote(growing, { type: 'paragraph', children });
  else if (use === 'item-goes-on' && lists.length > 0) {
    lists.at(-1)?.list.children.at(-1)?.children.push({ type: 'paragraph', children });
  } else {
    settle(growing);
    nodes.push({ type: 'paragraph', children });
  }
  growing.later.push(...paragraph.boxes);
  if (lists.length === 0 && growing.later.length > 0) settle(growing);
}

function headingNode(
  growing: Growing,
  paragraph: FlowParagraph,
  level: number,
  numbered: NumberedParagraph | undefined,
): Heading {
  const titles = growing.nodes.some(({ type }) => type === 'heading');
  if (level === 0 && !titles) growing.deeper = true;
  const letters = paragraph.spans.filter(({ from, to }) => paragraph.text.slice(from, to).trim() !== '');
  const bold = !letters.every(({ look }) => look.bold);
  const children = trimmed(markdownPhrasing(paragraph, growing, { bold })).map((node): PhrasingContent =>
    node.type === 'break' ? { type: 'text', value: ' ' } : node,
  );
  const number = numbered?.number ?? '';
  return {
    type: 'heading',
    depth: depthOf(growing.deeper && level > 0 ? level + 1 : level),
    children: number === '' ? children : [{ type: 'text', value: `${number} ` }, ...children],
  };
}

function addQuote(growing: Growing, node: Paragraph): void {
  if (growing.open?.type === 'blockquote') {
    growing.open.children.push(node);
    return;
  }
  settle(growing);
  growing.open = { type: 'blockquote', children: [node] };
  growing.nodes.push(growing.open);
}

function addCode(growing: Growing, text: string): void {
  if (growing.open?.type === 'code') {
    growing.open.value += `\n${text}`;
    return;
  }
  settle(growing);
  growing.open = { type: 'code', value: text };
  growing.nodes.push(growing.open);
}

const TICKED = /^[☑☒✓✔]\s*/u;
const UNTICKED = /^☐\s*/u;

function addItem(growing: Growing, paragraph: FlowParagraph, numbered: NumberedParagraph): void {
  const { lists, nodes } = growing;
  growing.open = undefined;
  const list = listFor(lists, numbered, (begun) => {
    settle(growing);
    nodes.push(begun);
  });
  if (numbered.ordered) list.start ??= Number(/\d+$/u.exec(numbered.number)?.[0] ?? 1);
  const ticked = TICKED.exec(paragraph.text) ?? UNTICKED.exec(paragraph.text);
  const from = ticked?.[0].length ?? 0;
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: trimmed(markdownPhrasing(paragraph, growing, { from })) }],
    ...(ticked !== null && { checked: TICKED.test(paragraph.text) }),
  };
  list.children.push(item);
}

function addTable(growing: Growing, table: FlowTable): void {
  settle(growing);
  // Where somebody has marked headings it is a table all the same.
  if (isFrame(table) && table.rows[0]?.header !== true) {
    for (const { cells } of table.rows) {
      for (const { blocks } of cells) {
        addBlocks(growing, blocks);
        settle(growing);
      }
    }
    return;
  }
  const { node, hanging } = markdownTable(table, growing);
  growing.nodes.push(node);
  growing.later.push(...hanging);
  settle(growing);
}

/** A line without space, or line ends, at its edges. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes];
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  const [first] = kept;
  if (first?.type === 'text') kept[0] = { type: 'text', value: first.value.trimStart() };
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { type: 'text', value: last.value.trimEnd() };
  return kept;
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}
