import type { Paragraph, Root } from 'mdast';

/** Reads plain text into mdast: paragraphs are what stands between blank lines and page breaks. */
export function parsePlainText(text: string): Root {
  const children: Paragraph[] = [];
  for (const match of text.matchAll(/[^\s](?:[^\n\r\f]|(?:\r\n|\n|\r)(?![ \t]*(?:\r\n|\n|\r|\f|$)))*/gu)) {
    const start = { line: 1, column: 1, offset: match.index };
    const end = { line: 1, column: 1, offset: match.index + match[0].length };
    children.push({ type: 'paragraph', children: [{ type: 'text', value: match[0], position: { start, end } }], position: { start, end } });
  }
  return { type: 'root', children };
}
