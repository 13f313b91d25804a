import type { IndicatorFigure } from './indicator-record.ts';

/** The newest of several readings that are no forecasts. */
export function latestOf(readings: readonly IndicatorFigure[], thisYear: number): IndicatorFigure | undefined {
  return readings
    .filter(({ year, value }) => year !== undefined && year <= thisYear && value !== undefined)
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}
