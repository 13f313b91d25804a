import type { AccessibilityNote } from '@lapsilinssi/core';

import type { FlowParagraph, Span } from '../read/flow.ts';
import { noteAt } from './accessible-text.ts';
import type { AccessibleText, PlacedParagraph } from './accessible-text.ts';
import { contrastRatio } from './contrast-ratio.ts';

const WHITE = 'FFFFFF';
/** Half points: large text is of 18 points, or bold and of 14. */
const LARGE = 36;
const LARGE_BOLD = 28;

/**
 * `accessibility/contrast`: once for each pair of colours, where the file says both.
 *
 * @yields notes in reading order
 */
export function* contrastNotes(text: AccessibleText): Generator<AccessibilityNote> {
  const found = new Map<string, { readonly ratio: number; readonly span: Span; readonly places: FlowParagraph[] }>();
  for (const placed of text.paragraphs) {
    const { paragraph } = placed;
    for (const span of paragraph.spans) {
      if (paragraph.text.slice(span.from, span.to).trim() === '') continue;
      const pair = coloursOf(text, placed, span);
      if (pair === undefined) continue;
      const ratio = contrastRatio(pair.color, pair.fill);
      if (ratio >= (pair.large ? 3 : 4.5)) continue;
      const key = `${pair.color} ${pair.fill}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { ratio, span, places: [paragraph] });
      else if (known.places.at(-1) !== paragraph) known.places.push(paragraph);
    }
  }
  for (const { ratio, span, places } of found.values()) {
    const [first, ...related] = places;
    if (first === undefined) continue;
    yield noteAt(text, 'accessibility/contrast', first, {
      from: span.from,
      to: span.to,
      quote: first.text.slice(span.from, span.to),
      values: { ratio: Math.floor(ratio * 10) / 10 },
      related,
    });
  }
}

/** Colours of letters and of what is behind them; undefined where the program or a style of tables chooses one of them. */
function coloursOf(
  { word: { styles } }: AccessibleText,
  { paragraph, table, cell, boxed }: PlacedParagraph,
  { look }: Span,
): { readonly color: string; readonly fill: string; readonly large: boolean } | undefined {
  const own = styles.lookOf(paragraph.style);
  const color = look.color ?? own.color ?? styles.defaultLook.color;
  if (color === undefined) return undefined;
  const stated = look.fill ?? paragraph.fill ?? own.fill ?? cell?.fill;
  if (stated === undefined && (table?.style !== undefined || boxed)) return undefined;
  const size = look.size ?? own.size ?? styles.defaultLook.size ?? 0;
  const bold = look.bold || own.bold === true;
  return { color, fill: stated ?? WHITE, large: size >= LARGE || (bold && size >= LARGE_BOLD) };
}
