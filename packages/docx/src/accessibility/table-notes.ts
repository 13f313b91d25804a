import type { AccessibilityNote } from '@lapsilinssi/core';

import type { FlowBlock, FlowParagraph, FlowRow, FlowTable } from '../read/flow.ts';
import { isFrame } from '../read/flow-tree.ts';
import { textUse } from '../read/text-use.ts';
import { noteAt } from './accessible-text.ts';
import type { AccessibleText } from './accessible-text.ts';

const CAPTION = /^(?:taulukko|tabell|table)\s*\d+/iu;

/**
 * `accessibility/table-header`, `accessibility/table-merged`, `accessibility/table-description`, `accessibility/colour-alone`. A table of one
 * column or one row is a frame and has none of these.
 *
 * @yields notes in reading order
 */
export function* tableNotes(text: AccessibleText): Generator<AccessibilityNote> {
  const captioned = captionedTables(text);
  for (const table of text.tables) {
    if (isFrame(table)) continue;
    const { rows } = table;
    const first = firstParagraph(rows);
    if (first === undefined) continue;
    const quote = textOfRow(rows[0]) || first.text;
    if (rows[0]?.header !== true) yield noteAt(text, 'accessibility/table-header', first, { quote });
    const cells = rows.flatMap((row) => row.cells);
    if (cells.some(({ blocks }) => blocks.some((block) => block.kind === 'table' && !isFrame(block))))
      yield noteAt(text, 'accessibility/table-merged', first, { quote, variant: 'nested' });
    else if (cells.some(({ span, continues }) => span > 1 || continues))
      yield noteAt(text, 'accessibility/table-merged', first, { quote });
    if (table.alternative === '' && !captioned.has(table))
      yield noteAt(text, 'accessibility/table-description', first, { quote });
    yield* colourAlone(text, rows);
  }
}

/** The first row with a cell that has a colour and no word, beside cells with words; the others are told with it. */
function colourAlone(text: AccessibleText, rows: readonly FlowRow[]): AccessibilityNote[] {
  const found = rows
    .filter(({ header }) => !header)
    .flatMap(({ cells }) => {
      const said = cells.flatMap(({ blocks }) => paragraphsOf(blocks)).find((one) => one.text.trim() !== '');
      const coloured = cells.some(
        ({ fill, blocks }) =>
          fill !== undefined &&
          isColour(fill) &&
          paragraphsOf(blocks).every(({ text: words, drawings }) => words.trim() === '' && drawings.length === 0),
      );
      return said !== undefined && coloured ? [said] : [];
    });
  const [first, ...related] = found;
  return first === undefined ? [] : [noteAt(text, 'accessibility/colour-alone', first, { quote: first.text, related })];
}

/** A colour, and not black, white or grey. */
function isColour(fill: string): boolean {
  const parts = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) > 60;
}

/** Tables with a caption before or after them. */
function captionedTables({ word }: AccessibleText): ReadonlySet<FlowTable> {
  const found = new Set<FlowTable>();
  const isCaption = (block: FlowBlock | undefined): boolean =>
    block?.kind === 'paragraph' && (CAPTION.test(block.text.trim()) || textUse(word.styles, block.style) === 'caption');
  const visit = (blocks: readonly FlowBlock[]): void => {
    const said = blocks.filter((block) => block.kind === 'table' || block.text.trim() !== '');
    for (const [index, block] of said.entries()) {
      if (block.kind === 'paragraph') {
        visit(block.boxes);
        continue;
      }
      if (isCaption(said[index - 1]) || isCaption(said[index + 1])) found.add(block);
      for (const { cells } of block.rows) for (const cell of cells) visit(cell.blocks);
    }
  };
  visit(word.flow.blocks);
  return found;
}

function paragraphsOf(blocks: readonly FlowBlock[]): FlowParagraph[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}

function firstParagraph(rows: readonly FlowRow[]): FlowParagraph | undefined {
  const all = rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => paragraphsOf(blocks)));
  return all.find(({ text }) => text.trim() !== '') ?? all[0];
}

function textOfRow(row: FlowRow | undefined): string {
  return (row?.cells ?? [])
    .map(({ blocks }) =>
      paragraphsOf(blocks)
        .map(({ text }) => text.trim())
        .join(' '),
    )
    .filter((words) => words.trim() !== '')
    .join(' | ');
}
