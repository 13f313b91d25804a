import { blockLanguages } from '@lapsilinssi/core';
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';

import type { WordLanguage } from './word-document.ts';
import { WRITE_WORDS } from './write-words.ts';

/** Blocks whose text is of another language than the document: a Swedish summary in a Finnish plan. */
export function nodeLanguages(nodes: readonly Nodes[], language: WordLanguage): Map<Nodes, string> {
  const blocks: { node: Nodes; text: string; use: 'body'; section: number }[] = [];
  let section = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') section += 1;
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
      blocks.push({ node, text: toString(node), use: 'body', section });
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  const { blocks: languages } = blockLanguages(blocks, language);
  const found = new Map<Nodes, string>();
  for (const [index, { node }] of blocks.entries()) {
    const own = languages[index];
    if (own !== undefined && own !== 'other' && own !== language) found.set(node, WRITE_WORDS[own].tag);
  }
  return found;
}
