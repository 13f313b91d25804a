import type { Emphasis, Heading, Nodes, Paragraph, PhrasingContent, Root, Strong, TableCell } from 'mdast';

import { fastParser } from './fast-parser.ts';
import { isPlainMarkdown } from './is-plain-markdown.ts';

/**
 * The tree of a text from the faster parser, as the reference parser would have given it. Undefined when there is no such parser, or the text holds
 * something of which that is not known.
 */
export function fastTree(text: string): Root | undefined {
  const parse = fastParser();
  if (parse === undefined || !isPlainMarkdown(text)) return undefined;
  try {
    const root = parse(text);
    withoutAddresses(root, text);
    return root;
  } catch {
    // What it cannot parse is the reference parser's.
    return undefined;
  }
}

/** Makes addresses that are written without brackets text again, as they are to the reference parser. Changes the tree. */
function withoutAddresses(node: Nodes, text: string): void {
  if (!('children' in node)) return;
  if (holdsPhrasing(node) && node.children.some((child) => isBareAddress(child, text)))
    node.children = joined(node.children, text);
  for (const child of node.children) withoutAddresses(child, text);
}

function holdsPhrasing(node: Nodes): node is Paragraph | Heading | TableCell | Emphasis | Strong {
  const { type } = node;
  return type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'emphasis' || type === 'strong';
}

const BRACKET = 0x5b;

function isBareAddress(node: PhrasingContent, text: string): boolean {
  return node.type === 'link' && text.charCodeAt(node.position?.start.offset ?? 0) !== BRACKET;
}

/** Inline nodes with bare addresses as text, in one node with the text beside them. */
function joined(nodes: readonly PhrasingContent[], text: string): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  for (const node of nodes) {
    const { position } = node;
    const own: PhrasingContent =
      isBareAddress(node, text) && position !== undefined
        ? { type: 'text', value: text.slice(position.start.offset, position.end.offset), position }
        : node;
    const last = all.at(-1);
    if (own.type !== 'text' || last?.type !== 'text' || !last.position || !own.position) {
      all.push(own);
      continue;
    }
    last.value += own.value;
    last.position = { start: last.position.start, end: own.position.end };
  }
  return all;
}
