/** A number for the first four letters of the word at `start`, the same for small and capital letters; two beginnings may share one. */
export function startKey(text: string, start: number, end: number): number {
  let key = 0;
  // Setting the sixth bit makes letters of Latin-1 small.
  for (let at = start; at < end && at < start + 4; at++) key = (key * 31 + (text.charCodeAt(at) | 32)) | 0;
  return key;
}
