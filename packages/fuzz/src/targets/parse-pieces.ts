import { frontMatterLength, limitsWith, markdownExcess, parseMarkdown } from '@lapsilinssi/core';
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

import { hostileText } from '../arbitraries/hostile-text.ts';
import { markdownText } from '../arbitraries/markdown-text.ts';
import { law } from '../law.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** Short texts, and texts so long that they are parsed in pieces. */
const long = fc
  .tuple(
    fc.array(fc.oneof({ weight: 8, arbitrary: markdownText }, { weight: 1, arbitrary: hostileText }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('\n\n', '\n', ''),
  )
  .map(([texts, times, apart]) => Array.from({ length: times }, () => texts.join(apart)).join(apart));

/** Markdown of every construct, before anything is understood of it. */
export const parsePieces: Target = target(
  'pieces',
  'Markdown is parsed into the tree that micromark makes of it, every node at its place, long texts in pieces too.',
  fc.oneof(markdownText, long),
  (text) => {
    // What the reference leaves out before it begins.
    if (text.startsWith('\uFEFF') || text.includes('\0') || markdownExcess(text, limitsWith()) !== undefined) return;
    const front = frontMatterLength(text) > 0;
    const right = fromMarkdown(text, {
      extensions: [gfmTable(), gfmFootnote(), ...(front ? [frontmatter(['yaml'])] : [])],
      mdastExtensions: [
        gfmTableFromMarkdown(),
        gfmFootnoteFromMarkdown(),
        ...(front ? [frontmatterFromMarkdown(['yaml'])] : []),
      ],
    });
    const wanted = linesOf(right);
    const lines = linesOf(parseMarkdown(text));
    const at = wanted.findIndex((line, index) => line !== lines[index]);
    law(
      at < 0 && lines.length === wanted.length,
      `node ${at}: ${lines[at] ?? 'none'}\ninstead of ${wanted[at] ?? 'none'}`,
    );
  },
);

interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
}

/** Every node of a tree without its children, in the order of the text. */
function linesOf(root: TreeNode): string[] {
  const lines: string[] = [];
  const visit = ({ children = [], ...own }: TreeNode, depth: number): void => {
    lines.push(`${'  '.repeat(depth)}${JSON.stringify(sorted(own))}`);
    for (const child of children) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines;
}

/** A value with its keys in order, and without those that say nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && one !== null)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
