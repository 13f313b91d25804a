import { latestOf } from './latest-of.ts';
import type { ReadFigures } from './read-figures.ts';

/** Where things stood last is the baseline when nothing else is said to be: `54 % (2025), tavoite 60 %`. */
export function withLatest(figures: ReadFigures, thisYear: number): ReadFigures {
  const baseline = figures.baseline ?? latestOf(figures.readings, thisYear);
  return baseline === undefined ? figures : { ...figures, baseline };
}
