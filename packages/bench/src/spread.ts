/** The median of several measurements, and the quartiles around it: half of them lie between. */
export interface Spread {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}

/**
 * The spread of measurements.
 * @throws {Error} when there is none
 */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = values.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { lower: at(0.25), middle: at(0.5), upper: at(0.75) };
}
