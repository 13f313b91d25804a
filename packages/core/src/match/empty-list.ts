/** A list of so many entries that are yet to come. It has its full length from the beginning: one that is filled from its end grows into a slow one. */
export function emptyList<T>(length: number): (T | undefined)[] {
  const list: (T | undefined)[] = [];
  list.length = length;
  return list;
}
