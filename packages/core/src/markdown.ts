import type { Root } from 'mdast';

import type { ParserName } from './fast/fast-parser.ts';
import { fastTree } from './fast/fast-tree.ts';
import { parseInPieces, parseInPiecesStepwise } from './parse-in-pieces.ts';
import type { PieceMemory } from './parse-in-pieces.ts';
import { parseWhole } from './parse-whole.ts';
import type { Steps } from './steps.ts';

/** Characters from which a text is parsed in pieces, and the least size of a piece: about half the time of the whole for 30 kB. */
const LONG = 10_000;
const PIECE = 5_000;
/** The same for a text that is being written: an edit has one piece parsed anew, and none of them keeps an editor waiting. */
const LONG_IN_STEPS = 3_000;
const PIECE_IN_STEPS = 1_000;

/**
 * Parses Markdown (CommonMark with tables, footnotes and YAML front matter) into mdast with positions.
 * `text` is without byte order mark. Call `markdownExcess` first when the text comes from outside.
 */
export function parseMarkdown(text: string): Root {
  return parseByLength(text, parseWhole);
}

function parseByLength(text: string, parsePiece: (piece: string) => Root): Root {
  return text.length < LONG ? parseWhole(text) : parseInPieces(text, PIECE, parsePiece);
}

/**
 * {@link parseMarkdown} with a parser of choice: the same for every text. The faster one reads the whole when all of it is plain, else the pieces that are.
 */
export function parseMarkdownWith(text: string, parser: ParserName): Root {
  if (parser === 'reference') return parseMarkdown(text);
  const whole = fastTree(text);
  return whole ?? parseByLength(text, parseFast);
}

/**
 * {@link parseMarkdownWith} of a text that is being written: a piece at a step, and only those that `memory` does not know.
 *
 * @yields nothing, between two steps
 */
export function* parseMarkdownInSteps(text: string, parser: ParserName, memory: PieceMemory): Steps<Root> {
  const parse = parser === 'fast' ? parseFast : parseWhole;
  return text.length < LONG_IN_STEPS ? parse(text) : yield* parseInPiecesStepwise(text, PIECE_IN_STEPS, parse, memory);
}

function parseFast(text: string): Root {
  return fastTree(text) ?? parseWhole(text);
}
