import { SimpleField } from 'docx';

import type { Writing } from './writing.ts';

/** The next number of what a label names (`Taulukko`), as a field that Word counts. */
export function nextNumber(label: string, { captions }: Writing): SimpleField {
  const number = (captions.get(label) ?? 0) + 1;
  captions.set(label, number);
  return new SimpleField(`SEQ ${label} \\* ARABIC`, String(number));
}
