import { frontMatterLength } from './front-matter-length.ts';

/**
 * Places at which a long Markdown text can be cut and parsed piece by piece: every place begins a block at the top level when the piece
 * before it ends at the top level. That holds where a blank line is followed by a line that begins, without indentation, with a letter,
 * a bracket, a heading mark or the mark of a table or quotation: such a line closes lists, quotations and footnotes. An open fence or HTML block is the caller's to notice.
 * Offsets ascend from 0; each piece but the last and one with front matter has at least `size` characters.
 */
export function pieceStarts(text: string, size: number): number[] {
  const front = frontMatterLength(text);
  const starts = front === 0 ? [0] : [0, front];
  let from = front + size;
  while (from < text.length) {
    const at = nextStart(text, from);
    if (at < 0) break;
    starts.push(at);
    from = at + size;
  }
  return starts;
}

const BLANK_THEN_BLOCK = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))(?=[\p{L}>[|"“”(]|#{1,6}[ \t])/gu;

function nextStart(text: string, from: number): number {
  BLANK_THEN_BLOCK.lastIndex = from;
  return BLANK_THEN_BLOCK.test(text) ? BLANK_THEN_BLOCK.lastIndex : -1;
}
