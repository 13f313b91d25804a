/** Markdown that is made to take long, at any length up to two megabytes. */
export interface Shape {
  readonly name: string;
  /** @param size length to reach, in UTF-16 code units */
  readonly ofSize: (size: number) => string;
}

/** Blocks of a shape, one after the other until the length is reached. */
function repeated(size: number, block: (index: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = block(index);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

const WORDS = 'lapsia kuullaan ja nuorisovaltuusto antaa lausunnon ennen kuin lautakunta päättää ';

/** A list in a list, eight deep. */
function nest(index: number): string {
  return `${Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- ${WORDS}${index}\n`).join('')}\n`;
}

/** What parsers and matchers of text dread: each repeats something that costs more than its length when it is not bounded. */
export const SHAPES: readonly Shape[] = [
  { name: 'brackets', ofSize: (size) => repeated(size, (index) => `${`[${WORDS}`.repeat(12)}${index}\n\n`) },
  { name: 'pipes', ofSize: (size) => repeated(size, (index) => `${'| lapsi '.repeat(60)}| ${index}\n\n`) },
  { name: 'long lines', ofSize: (size) => repeated(size, (index) => `${WORDS.repeat(300)}${index}.\n\n`) },
  { name: 'nesting', ofSize: (size) => repeated(size, nest) },
  { name: 'headings', ofSize: (size) => repeated(size, (index) => `## ${index} Lasten osallisuus ja kuuleminen\n\n`) },
];
