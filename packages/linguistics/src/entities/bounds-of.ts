/** Makes a table of bounding words from three lists. */
export function bounds(upper: string, lower: string, rough: string): Map<string, 'upper' | 'lower' | 'rough'> {
  const table = new Map<string, 'upper' | 'lower' | 'rough'>();
  for (const word of upper.split(' ')) table.set(word, 'upper');
  for (const word of lower.split(' ')) table.set(word, 'lower');
  for (const word of rough.split(' ')) table.set(word, 'rough');
  return table;
}
