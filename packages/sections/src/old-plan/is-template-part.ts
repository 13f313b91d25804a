import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

import { WORDS } from '../guidance-box.ts';

const LABELS = Object.values(WORDS).flatMap(({ guidance, example }) => [`${guidance}:`, `${example}:`]);

/** A place that nobody has filled in. */
const FIELD = /^\[[^\][]{1,80}\]$/u;

/**
 * Whether a node is of the template from which an older plan was made, and no text of the plan: a box of guidance, a place that nobody filled in,
 * a table of such places.
 */
export function isTemplatePart(node: RootContent): boolean {
  if (node.type === 'blockquote') {
    const text = plainText(node).trimStart();
    return LABELS.some((label) => text.startsWith(label));
  }
  if (node.type === 'paragraph') return FIELD.test(plainText(node).trim());
  if (node.type !== 'table') return false;
  const [, ...rows] = node.children;
  const cells = rows.flatMap((row) => row.children.map((cell) => plainText(cell).trim()));
  return cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || FIELD.test(cell));
}
