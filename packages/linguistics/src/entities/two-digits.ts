/** A day or month in two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
