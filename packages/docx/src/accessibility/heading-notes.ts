import type { AccessibilityNote } from '@lapsilinssi/core';

import type { FlowParagraph } from '../read/flow.ts';
import { headingLevel } from '../read/flow-tree.ts';
import { textUse } from '../read/text-use.ts';
import { isBody, isItem, noteAt, noteOnWhole } from './accessible-text.ts';
import type { AccessibleText, PlacedParagraph } from './accessible-text.ts';

/** Characters from which a text needs headings. */
const NEEDS_HEADINGS = 1500;
const LONGEST_HEADING = 90;
/** Characters of text that make a line before it a heading of it. */
const SHORTEST_TEXT = 40;

/**
 * `accessibility/headings`, `accessibility/fake-heading`, `accessibility/heading-empty`, `accessibility/heading-order`. Levels that are skipped
 * further down are told by `heading-level-skipped`, of any format.
 *
 * @yields notes in reading order
 */
export function* headingNotes(text: AccessibleText): Generator<AccessibilityNote> {
  const { word, paragraphs, size } = text;
  const headings = paragraphs.filter(({ paragraph }) => !isBody(text, paragraph));
  const levels = headings.filter(({ paragraph }) => paragraph.text.trim() !== '');
  if (levels.length === 0 && size >= NEEDS_HEADINGS) yield* noteOnWhole(text, 'accessibility/headings');

  const [first] = levels;
  if (first !== undefined) {
    const level = headingLevel(word.styles.roleOf(first.paragraph.style), first.paragraph.outlineLevel) ?? 0;
    if (level > 1) yield noteAt(text, 'accessibility/heading-order', first.paragraph, { quote: first.paragraph.text });
  }

  const empty = headings.map(({ paragraph }) => paragraph).filter((one) => isEmpty(one));
  const [firstEmpty, ...otherEmpty] = empty;
  if (firstEmpty !== undefined) yield noteAt(text, 'accessibility/heading-empty', firstEmpty, { related: otherEmpty });

  for (const [index, placed] of paragraphs.entries()) {
    if (!looksLikeHeading(text, placed)) continue;
    const next = paragraphs.slice(index + 1, index + 4).find(({ paragraph }) => paragraph.text.trim() !== '');
    if (next === undefined || next.boxed || looksLikeHeading(text, next) || !isBody(text, next.paragraph)) continue;
    if (next.table !== undefined || isItem(text, next.paragraph) || next.paragraph.text.length >= SHORTEST_TEXT)
      yield noteAt(text, 'accessibility/fake-heading', placed.paragraph, { quote: placed.paragraph.text });
  }
}

function isEmpty({ text, drawings, boxes }: FlowParagraph): boolean {
  return text.trim() === '' && drawings.length === 0 && boxes.length === 0;
}

/** A short line of the text itself, bold throughout and without a sign at its end. */
function looksLikeHeading(text: AccessibleText, { paragraph, table, boxed }: PlacedParagraph): boolean {
  const { styles } = text.word;
  const words = paragraph.text.trim();
  if (table !== undefined || boxed || paragraph.control !== undefined) return false;
  if (words.length < 3 || words.length > LONGEST_HEADING || /[.:;,!?…)]$/u.test(words) || !/\p{L}/u.test(words))
    return false;
  if (!isBody(text, paragraph) || isItem(text, paragraph)) return false;
  if (textUse(styles, paragraph.style) === 'caption') return false;
  const bold = styles.lookOf(paragraph.style).bold === true;
  return (
    bold || paragraph.spans.every(({ from, to, look }) => look.bold || paragraph.text.slice(from, to).trim() === '')
  );
}
