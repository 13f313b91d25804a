import { blockUse } from '@lapsilinssi/core';
import { GUIDANCE_CHAPTERS } from '@lapsilinssi/sections';

import type { FlowBlock, FlowParagraph } from '../read/flow.ts';
import { headingLevel } from '../read/flow-tree.ts';
import { textUse } from '../read/text-use.ts';
import type { ReadWord } from '../read/read-word.ts';

/** Paragraphs of a Word file that are for its writer: those that go, and those of its boxes in which somebody has written. */
export interface GuidanceParts {
  /** By the paragraph's index in reading order. */
  readonly goes: ReadonlyMap<number, FlowParagraph>;
  readonly written: readonly FlowParagraph[];
}

/** How guidance says what it rests on. */
const BASIS = /^(?:peruste|grund|basis)\s*:/iu;

/**
 * Finds the guidance of a template: what says of itself that it is (`Ohje: …`, `Esimerkki (poista): …`), empty lines in its boxes, and the
 * chapters that are for the writer alone. A text in a box that says something else is somebody's own.
 */
export function guidanceParts({ flow, styles }: ReadWord): GuidanceParts {
  const goes = new Map<number, FlowParagraph>();
  const written: FlowParagraph[] = [];
  /** Level of the chapter for the writer that is open. */
  let chapter: number | undefined;
  const visit = (blocks: readonly FlowBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const { cells } of block.rows) for (const cell of cells) visit(cell.blocks);
        continue;
      }
      const { text, part, contents, style, outlineLevel } = block;
      const level = headingLevel(styles.roleOf(style), outlineLevel);
      if (contents) continue;
      if (level !== undefined) {
        const opens = GUIDANCE_CHAPTERS.includes(text.replace(/^[\d.]+\s+/u, '').trim());
        if (opens) chapter = level;
        else if (chapter !== undefined && level <= chapter) chapter = undefined;
        if (opens) goes.set(part, block);
        continue;
      }
      const words = text.trim();
      const boxed = textUse(styles, style) === 'guidance';
      if (blockUse(words, 'body') === 'guidance' && !words.startsWith('[')) goes.set(part, block);
      else if (boxed && (words === '' || BASIS.test(words) || chapter !== undefined)) goes.set(part, block);
      else if (boxed) written.push(block);
    }
  };
  visit(flow.blocks);
  return { goes: withoutHalfChapters(flow.blocks, goes, styles), written };
}

/** A chapter in which somebody has written stays a chapter: its heading does not go. */
function withoutHalfChapters(
  blocks: readonly FlowBlock[],
  goes: ReadonlyMap<number, FlowParagraph>,
  styles: ReadWord['styles'],
): ReadonlyMap<number, FlowParagraph> {
  const kept = new Map(goes);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table' || !goes.has(block.part)) continue;
    const level = headingLevel(styles.roleOf(block.style), block.outlineLevel);
    if (level === undefined) continue;
    for (const next of blocks.slice(index + 1)) {
      if (next.kind === 'paragraph' && headingLevel(styles.roleOf(next.style), next.outlineLevel) !== undefined) break;
      if (next.kind === 'table' || (next.text.trim() !== '' && !goes.has(next.part))) kept.delete(block.part);
    }
  }
  return kept;
}
