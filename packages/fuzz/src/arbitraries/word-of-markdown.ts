import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

import { wordOf } from './word-bytes.ts';

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly children?: readonly TreeNode[];
}

/** What Word has no like of, or holds elsewhere. */
class Unlike extends Error {}

/**
 * A Word file as somebody writes it who types what the Markdown says: headings, paragraphs, lists and tables; undefined when the text holds
 * anything else. It shares no code with what Lapsilinssi writes and reads.
 */
export function wordOfMarkdown(text: string): Uint8Array | undefined {
  try {
    const tree: TreeNode = fromMarkdown(text, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    return wordOf((tree.children ?? []).map((node) => blockOf(node, 0)).join(''));
  } catch (thrown) {
    if (thrown instanceof Unlike) return undefined;
    throw thrown;
  }
}

function blockOf(node: TreeNode, depth: number): string {
  const { type, children = [] } = node;
  switch (type) {
    case 'heading':
      return paragraphOf(`<w:pStyle w:val="Otsikko${node.depth ?? 1}"/>`, children);
    case 'paragraph':
      return paragraphOf('', children);
    case 'list':
      return children.map((item) => itemOf(item, node.ordered === true ? 3 : 2, depth)).join('');
    case 'table':
      return tableOf(children);
    default:
      throw new Unlike(type);
  }
}

function itemOf({ children = [] }: TreeNode, list: number, depth: number): string {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph' || rest.some(({ type }) => type !== 'list')) throw new Unlike('item');
  const marked = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
  return paragraphOf(marked, first.children ?? []) + rest.map((one) => blockOf(one, depth + 1)).join('');
}

function tableOf(rows: readonly TreeNode[]): string {
  const written = rows.map(({ children = [] }, row) => {
    const cells = children.map((cell) => `<w:tc><w:tcPr/>${paragraphOf('', cell.children ?? [])}</w:tc>`);
    return `<w:tr>${row === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  });
  const columns = '<w:gridCol w:w="1000"/>'.repeat(rows[0]?.children?.length ?? 1);
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${written.join('')}</w:tbl>`;
}

function paragraphOf(looks: string, children: readonly TreeNode[]): string {
  return `<w:p>${looks === '' ? '' : `<w:pPr>${looks}</w:pPr>`}${children.map((one) => runsOf(one, '')).join('')}</w:p>`;
}

function runsOf({ type, value = '', children = [] }: TreeNode, looks: string): string {
  switch (type) {
    case 'text':
      return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escaped(value)}</w:t></w:r>`;
    case 'strong':
      return children.map((one) => runsOf(one, `${looks}<w:b/>`)).join('');
    case 'emphasis':
      return children.map((one) => runsOf(one, `${looks}<w:i/>`)).join('');
    default:
      throw new Unlike(type);
  }
}

function escaped(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
