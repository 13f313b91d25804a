import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A field as a template has it, with its bracket escaped: the text defines no links that it could be taken for. */
const FIELD = /\\\[([\p{L}\p{N} ,.:;–/-]+)\](?![(:[])/gu;

/** Markdown of a tree: GFM with front matter, fields of templates as `[vastuutaho]`. */
export function markdownText(root: Root): string {
  const written = unified()
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', emphasis: '*', fences: true })
    .stringify(root);
  return written.replaceAll(FIELD, '[$1]');
}
