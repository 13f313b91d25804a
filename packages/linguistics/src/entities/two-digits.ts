/** A day or month in two digits. */
export function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
