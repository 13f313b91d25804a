import type { AccessibilityNote, PlanDocument } from '@lapsilinssi/core';

import type { ReadWord } from '../read/read-word.ts';
import type { AccessibleText } from './accessible-text.ts';
import { accessibleText } from './accessible-text.ts';
import { contrastNotes } from './contrast-notes.ts';
import { documentNotes } from './document-notes.ts';
import { drawingNotes } from './drawing-notes.ts';
import { headingNotes } from './heading-notes.ts';
import { languageNotes } from './language-notes.ts';
import { spaceNotes } from './space-notes.ts';
import { tableNotes } from './table-notes.ts';
import { textNotes } from './text-notes.ts';

const LOOKS: readonly ((text: AccessibleText) => Iterable<AccessibilityNote>)[] = [
  documentNotes,
  languageNotes,
  headingNotes,
  tableNotes,
  drawingNotes,
  textNotes,
  spaceNotes,
  contrastNotes,
];

/** What those who read a Word file with assistive tools meet with trouble, as far as the file can tell. In no order. */
export function accessibilityNotes(word: ReadWord, document: PlanDocument): AccessibilityNote[] {
  const text = accessibleText(word, document);
  return LOOKS.flatMap((look) => [...look(text)]);
}
