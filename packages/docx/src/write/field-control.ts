import type { FieldMark } from '@lapsilinssi/sections';

import type { ControlKind, ControlOptions } from './content-control.ts';
import { nextId } from './writing.ts';
import type { Writing } from './writing.ts';
import { WRITE_WORDS } from './write-words.ts';

/** The control of a field. */
export function fieldControl(field: FieldMark, writing: Writing): ControlOptions {
  return {
    tag: field.tag,
    title: field.label,
    placeholder: !field.filled,
    id: nextId(writing),
    kind: kindOf(field, writing),
  };
}

function kindOf({ kind, choices }: FieldMark, { document: { language } }: Writing): ControlKind {
  const { tag, dateFormat } = WRITE_WORDS[language];
  if (kind === 'date') return { kind, format: dateFormat, language: tag };
  if (kind === 'choice') return { kind, choices: choices ?? [] };
  // LibreOffice keeps a control for rich text in its place before a section break or a control of whole paragraphs, one for plain text not.
  return { kind: kind ?? 'rich' };
}
