import type { AccessibilityNote } from '@lapsilinssi/core';

import type { FlowBlock, FlowParagraph } from '../read/flow.ts';
import { noteAt } from './accessible-text.ts';
import type { AccessibleText } from './accessible-text.ts';

/** Empty lines that stand alone in a document before they are told of: one or two happen. */
const MOST_ALONE = 2;
const LAID_OUT = / {5,}|\t{2,}/u;

/**
 * `accessibility/empty-paragraphs`: once for empty lines, once for blanks and tabs. Word itself needs an empty line between and after tables.
 *
 * @yields notes in reading order
 */
export function* spaceNotes(text: AccessibleText): Generator<AccessibilityNote> {
  const groups = emptyGroups(text.word.flow.blocks);
  const long = groups.filter((group) => group.length > 1);
  const told = long.length > 0 || groups.length > MOST_ALONE ? groups.flat() : [];
  const [first, ...related] = told;
  if (first !== undefined)
    yield noteAt(text, 'accessibility/empty-paragraphs', first, { values: { count: told.length }, related });

  const laidOut = text.paragraphs.map(({ paragraph }) => paragraph).filter((one) => LAID_OUT.test(one.text.trim()));
  const [firstLaid, ...otherLaid] = laidOut;
  if (firstLaid !== undefined)
    yield noteAt(text, 'accessibility/empty-paragraphs', firstLaid, {
      variant: 'blanks',
      quote: firstLaid.text,
      related: otherLaid,
    });
}

/** Empty lines of the text itself, those that follow each other together. */
function emptyGroups(blocks: readonly FlowBlock[]): FlowParagraph[][] {
  const groups: FlowParagraph[][] = [];
  let before: FlowBlock | undefined;
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'paragraph' && isEmpty(block) && before?.kind !== 'table') {
      if (before !== undefined && last?.at(-1) === before) last.push(block);
      else groups.push([block]);
    }
    before = block;
  }
  return groups;
}

function isEmpty({ text, drawings, boxes, notes, ruled, contents }: FlowParagraph): boolean {
  return text.trim() === '' && drawings.length + boxes.length + notes.length === 0 && !ruled && !contents;
}
