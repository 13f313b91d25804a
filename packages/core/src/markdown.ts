import type { Root } from 'mdast';

import { parseInPieces } from './parse-in-pieces.ts';
import { parseWhole } from './parse-whole.ts';

/** Characters from which a text is parsed in pieces, and the least size of a piece. */
const LONG = 48_000;
const PIECE = 16_000;

/**
 * Parses Markdown (CommonMark with tables, footnotes and YAML front matter) into mdast with positions.
 * `text` is without byte order mark. Call `markdownExcess` first when the text comes from outside.
 */
export function parseMarkdown(text: string): Root {
  return text.length < LONG ? parseWhole(text) : parseInPieces(text, PIECE);
}
