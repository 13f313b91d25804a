import type { AccessibilityNote } from '@lapsilinssi/core';

import type { Drawing } from '../read/flow.ts';
import { noteAt } from './accessible-text.ts';
import type { AccessibleText } from './accessible-text.ts';

/** Forms that show something; lines and shapes without text are told of by nothing but their place. */
const SHOWS: ReadonlySet<string> = new Set(['picture', 'chart', 'chartex', 'diagram', 'wordprocessingGroup']);
const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|svg|webp)$/iu;

/**
 * `accessibility/alternative-text`, `accessibility/floating`, `accessibility/text-box`.
 *
 * @yields notes in reading order
 */
export function* drawingNotes(text: AccessibleText): Generator<AccessibilityNote> {
  for (const { paragraph, boxed } of text.paragraphs) {
    for (const drawing of paragraph.drawings) {
      const { at, decorative, alternative, floats, holdsText, form } = drawing;
      const place = { from: at, to: at };
      if (decorative) continue;
      if (shows(drawing) && alternative === undefined && !holdsText)
        yield noteAt(text, 'accessibility/alternative-text', paragraph, {
          ...place,
          ...(form.startsWith('chart') && { variant: 'chart' }),
        });
      else if (alternative !== undefined && FILE_NAME.test(alternative))
        yield noteAt(text, 'accessibility/alternative-text', paragraph, {
          ...place,
          variant: 'name',
          quote: alternative,
        });
      if (floats && !holdsText) yield noteAt(text, 'accessibility/floating', paragraph, place);
    }
    const said = paragraph.boxes.flatMap((block) =>
      block.kind === 'paragraph' && block.text.trim() !== '' ? [block] : [],
    );
    const [first] = said;
    if (first !== undefined && !boxed) yield noteAt(text, 'accessibility/text-box', first, { quote: first.text });
  }
}

function shows({ form, picture }: Drawing): boolean {
  return SHOWS.has(form) || picture !== undefined;
}
