import type { FixIntent } from '../assessment.ts';
import type { PlanDocument } from '../document.ts';
import { addColumn } from './add-column.ts';
import { addRow } from './add-row.ts';
import { refused } from './fix-edits.ts';
import type { FixEdits, FixWords } from './fix-edits.ts';
import { insertSection } from './insert-section.ts';
import { removeSuppression } from './remove-suppression.ts';
import { replaceText } from './replace-text.ts';
import { setMetadata } from './set-metadata.ts';

/**
 * The edits that make a fix in a document's source: as few characters as can be, with its line ends, everything else as it stands. Plain text
 * takes other words only; Word files are never edited.
 */
export function editsOf(document: PlanDocument, intent: FixIntent, words: FixWords): FixEdits {
  if (document.format === 'docx') return refused('word');
  if (document.format === 'text' && intent.kind !== 'replace') return refused('text');
  switch (intent.kind) {
    case 'replace':
      return replaceText(document, intent);
    case 'insert-section':
      return insertSection(document, intent, words);
    case 'add-column':
      return addColumn(document, intent, words);
    case 'add-row':
      return addRow(document, intent, words);
    case 'set-metadata':
      return setMetadata(document, intent);
    case 'remove-suppression':
      break;
  }
  return removeSuppression(document, intent);
}
