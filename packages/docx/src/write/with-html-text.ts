import { htmlText } from '@lapsilinssi/core';
import type { Nodes, Paragraph } from 'mdast';

/** Kinds of nodes that hold a line, in which HTML is tags (`<br>`). */
const LINES: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * A tree in which blocks of HTML are the paragraphs that a reader of the page sees: Word has no HTML, and the text in it is the writer's. Comments
 * go; tags within lines stay what they are.
 */
export function withHtmlText<Tree extends Nodes>(tree: Tree): Tree {
  if (!('children' in tree) || LINES.has(tree.type)) return tree;
  const children = tree.children.flatMap((node: Nodes) =>
    node.type === 'html' ? paragraphsOf(node.value) : [withHtmlText(node)],
  );
  return { ...tree, children };
}

function paragraphsOf(html: string): Paragraph[] {
  return htmlText(html)
    .map(({ pieces }) => pieces.map(({ from, to }) => html.slice(from, to)).join(''))
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
