import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// The parser of checks leaves out what no check asks for: literal links, strikethrough, boxes to tick.
const plain = unified().use(remarkParse).use(remarkGfm).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** Parses Markdown with all of GFM. @param hasFrontMatter whether it begins with front matter that ends */
export function parseGfm(text: string, hasFrontMatter: boolean): Root {
  return (hasFrontMatter ? withFrontMatter : plain).parse(text);
}
