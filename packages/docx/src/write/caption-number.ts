import { SimpleField } from 'docx';

import type { Writing } from './writing.ts';

/** The next number of what a label names (`Taulukko`), as a field that Word counts. */
export function nextNumber(label: string, writing: Writing): SimpleField {
  return captionNumber(label, (writing.captions.get(label) ?? 0) + 1, writing);
}

/** A number that a writer gave, as a field that Word counts: where it is not the next one the count goes on from it. */
export function captionNumber(label: string, number: number, { captions }: Writing): SimpleField {
  const isNext = number === (captions.get(label) ?? 0) + 1;
  captions.set(label, number);
  return new SimpleField(`SEQ ${label} \\* ARABIC${isNext ? '' : ` \\r ${number}`}`, String(number));
}
