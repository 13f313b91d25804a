/** Reads numerals: `2 two | 3 three`. */
export function numerals(text: string): Map<string, number> {
  const table = new Map<string, number>();
  for (const line of text.split(' | ')) {
    const [value, ...forms] = line.split(' ');
    for (const form of forms) table.set(form, Number(value));
  }
  return table;
}
