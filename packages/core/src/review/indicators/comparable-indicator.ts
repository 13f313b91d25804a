import type { IndicatorRecord } from './indicator-record.ts';

/**
 * The indicator of the catalogue by which figures under different names can be compared: that of shares. Bare counts under two names may count two
 * things of it, children and what was done for them; undefined for these and for what the catalogue does not know.
 */
export function comparableIndicator({
  indicator,
  baseline,
  target,
  readings,
}: Pick<IndicatorRecord, 'indicator' | 'baseline' | 'target' | 'readings'>): string | undefined {
  const figures = [baseline, target, ...readings].filter((one) => one?.value !== undefined);
  return figures.some((one) => one?.unit !== 'percent') ? undefined : indicator;
}
