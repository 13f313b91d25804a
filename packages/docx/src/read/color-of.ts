/** A colour as `RRGGBB`; undefined for what the program chooses itself and for anything else. */
export function colorOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[\da-f]{6}$/iu.test(value) ? value.toUpperCase() : undefined;
}
