import type { FlowParagraph } from '../read/flow.ts';
import type { Edit } from '../xml/edit-text.ts';
import { tagNames } from '../xml/tag-names.ts';
import type { BlockNode } from './block-tree.ts';

/** What takes guidance and controls out of a part's XML, and how much that was. */
export interface CleanEdits {
  readonly edits: readonly Edit[];
  readonly controls: number;
}

/**
 * Edits that take paragraphs away and leave of controls what stands in them; those that show a prompt without brackets stay, as their prompt would
 * be taken for text. What the format needs stays: a paragraph in each cell and between tables, the end of a section, marks that begin or end elsewhere.
 * @param gone raw elements of paragraphs that go, with what was read in them
 */
export function cleanEdits(
  text: string,
  nodes: readonly BlockNode[],
  gone: ReadonlyMap<BlockNode, FlowParagraph>,
): CleanEdits {
  const edits: Edit[] = [];
  const anchors = new Set([...gone.values()].flatMap(({ bookmarks }) => bookmarks));
  const needed = neededParagraphs(nodes, gone);
  for (const node of gone.keys())
    edits.push({ from: node.from, to: node.to, text: leftOf(text, node, needed.has(node)) });
  for (const node of nodes) if (node.name === 'w:p' && !gone.has(node)) edits.push(...contentsEdits(node, anchors));
  let controls = 0;
  for (const node of nodes) {
    if (node.name !== 'w:sdt' || node.made || isInside(node, gone) || (node.prompts && !hasBrackets(text, node)))
      continue;
    const content = node.children.find(({ name }) => name === 'w:sdtContent');
    if (content === undefined || content.closeFrom === content.to) continue;
    edits.push({ from: node.from, to: content.openTo, text: '' }, { from: content.closeFrom, to: node.to, text: '' });
    controls += 1;
  }
  return { edits, controls };
}

/** Entries of a table of contents that lead to what is gone; a field that ends with such an entry still ends. */
function contentsEdits(node: BlockNode, anchors: ReadonlySet<string>): Edit[] {
  const dead = node.links.filter(({ anchor, to }) => to > 0 && anchors.has(anchor));
  if (dead.length === 0) return [];
  if (dead.length === node.links.length && !node.field && !node.section)
    return [{ from: node.from, to: node.to, text: '' }];
  return dead.map(({ from, to }) => ({ from, to, text: '' }));
}

const MARK =
  /<(?:[^\s/<>:]+:)?(bookmark|perm|commentRange|moveFromRange|moveToRange)(?:Start|End)\b[^<>]*\bid\s*=\s*["']([^"']*)["'][^<>]*>/gu;

/** What stays in the place of a paragraph: marks whose other end stands elsewhere, and the paragraph itself without its text where it is needed. */
function leftOf(text: string, node: BlockNode, needed: boolean): string {
  const whole = text.slice(node.from, node.to);
  const marks = [...whole.matchAll(MARK)];
  const halves = marks
    .filter(([, kind, id]) => marks.filter(([, other, otherId]) => other === kind && otherId === id).length === 1)
    .map(([tag]) => tag)
    .join('');
  const { element } = tagNames(text, node.from);
  if (!node.section) return halves + (needed ? `<${element}p/>` : '');
  const [properties = ''] = new RegExp(`<${element}pPr[\\s>][^]*</${element}pPr\\s*>`, 'u').exec(whole) ?? [];
  const bare = properties.replace(new RegExp(`<${element}pStyle\\b[^>]*/>`, 'u'), '');
  return `${halves}<${element}p>${bare}</${element}p>`;
}

/** Paragraphs that go and in whose place an empty one must stand: at the end of a cell, and between two tables. */
function neededParagraphs(nodes: readonly BlockNode[], gone: ReadonlyMap<BlockNode, unknown>): ReadonlySet<BlockNode> {
  const needed = new Set<BlockNode>();
  for (const container of nodes) {
    if (container.name !== 'w:tc' && container.name !== 'w:body' && container.name !== 'w:txbxContent') continue;
    const blocks = flat(container);
    let before: BlockNode | undefined;
    let lastGone: BlockNode | undefined;
    for (const block of blocks) {
      if (gone.has(block)) {
        lastGone = block;
        continue;
      }
      if (lastGone !== undefined && before?.name === 'w:tbl' && block.name === 'w:tbl') needed.add(lastGone);
      before = block;
      lastGone = undefined;
    }
    if (container.name === 'w:tc' && lastGone !== undefined && before?.name !== 'w:p') needed.add(lastGone);
  }
  return needed;
}

/** Blocks of a container, those in controls too. */
function flat(node: BlockNode): BlockNode[] {
  return node.children.flatMap((child) =>
    child.name === 'w:sdt' || child.name === 'w:sdtContent' ? flat(child) : [child],
  );
}

function isInside(node: BlockNode, gone: ReadonlyMap<BlockNode, unknown>): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) if (gone.has(at)) return true;
  return false;
}

/** Whether the prompt of a control is a field in brackets, which nobody takes for text. */
function hasBrackets(text: string, node: BlockNode): boolean {
  const content = node.children.find(({ name }) => name === 'w:sdtContent');
  if (content === undefined) return false;
  const words = text
    .slice(content.openTo, content.closeFrom)
    .replaceAll(/<[^>]*>/gu, '')
    .trim();
  return words.startsWith('[') && words.endsWith(']');
}
