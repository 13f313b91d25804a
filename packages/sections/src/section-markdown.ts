import type { RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Options } from 'mdast-util-to-markdown';

/** A built section, or a whole plan, as Markdown. Unfilled fields keep their brackets as they are: `[vastuutaho]`, not `\[vastuutaho]`. */
export function sectionMarkdown(nodes: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...nodes] }, OPTIONS);
}

const OPTIONS: Options = {
  bullet: '-',
  extensions: [frontmatterToMarkdown(['yaml']), gfmFootnoteToMarkdown(), gfmTableToMarkdown()],
  handlers: {
    // A label holds letters, digits, spaces, commas and hyphens only.
    text: (node, parent, state, info) =>
      node.data?.field?.filled === false ? node.value : defaultHandlers.text(node, parent, state, info),
  },
};
