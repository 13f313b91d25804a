import { displayWidth } from '../display-width.ts';

/** Columns of a line of the first screen at most: wider ones break where nobody meant them to. */
export const LINE_LENGTH = 160;

/** A text in lines of at most `room` columns, broken between words; a word that is longer stands alone. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
