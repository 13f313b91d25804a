import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { frontMatterLength } from './front-matter-length.ts';

// Tables, footnotes and front matter are all that a plan needs of GFM: leaving literal links, strikethrough and task lists out makes
// parsing a third cheaper and takes a quadratic case away. Built once: building costs more than parsing a section.
const plain = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), gfmFootnote()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  .freeze();

const withFrontMatter = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), gfmFootnote(), frontmatter(['yaml'])],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
  .freeze();

/**
 * Parses Markdown in one go. Its time grows with the square of the number of lists and quotations; see `parseInPieces`.
 * Front matter is looked for only where it ends: micromark-extension-frontmatter 2.0.0 loses the lists and quotations after a first line of
 * three hyphens that begins none.
 */
export function parseWhole(text: string): Root {
  // What the parser would do itself, but then it loses its place in the marks before.
  const bare = text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
  // A second byte order mark would be left out, and every place move.
  const whole = bare.startsWith('\uFEFF') ? ` ${bare.slice(1)}` : bare;
  return (frontMatterLength(text) > 0 ? withFrontMatter : plain).parse(whole);
}
