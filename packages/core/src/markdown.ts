import type { Root } from 'mdast';

import { parseInPieces, parseInPiecesStepwise } from './parse-in-pieces.ts';
import type { PieceMemory } from './parse-in-pieces.ts';
import { parseWhole } from './parse-whole.ts';
import type { Steps } from './steps.ts';

/** Characters from which a text is parsed in pieces, and the least size of a piece: about half the time of the whole for 30 kB. */
const LONG = 10_000;
const PIECE = 5_000;

/**
 * Parses Markdown (CommonMark with tables, footnotes and YAML front matter) into mdast with positions.
 * `text` is without byte order mark. Call `markdownExcess` first when the text comes from outside.
 */
export function parseMarkdown(text: string): Root {
  return text.length < LONG ? parseWhole(text) : parseInPieces(text, PIECE);
}

/**
 * {@link parseMarkdown} of a text that is being written: a piece at a step, and only those that `memory` does not know.
 *
 * @yields nothing, between two steps
 */
export function* parseMarkdownInSteps(text: string, memory: PieceMemory): Steps<Root> {
  return text.length < LONG ? parseWhole(text) : yield* parseInPiecesStepwise(text, PIECE, memory);
}
