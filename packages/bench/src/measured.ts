import { judged } from './budgets.ts';
import type { Budget, Verdict } from './budgets.ts';
import { spreadOf } from './spread.ts';
import type { Spread } from './spread.ts';

/** What was measured: ours, what it is held against, and their ratio over the rounds. */
export interface Measured {
  readonly name: string;
  readonly ours: number;
  readonly floor: number;
  /** Milliseconds of processor time (`ms`) or of the clock (`ms by the clock`), megabytes, or milliseconds for a megabyte of text. */
  readonly unit: 'ms' | 'ms by the clock' | 'MB' | 'ms/MB';
  readonly ratio: Spread;
  /** Absent where it is only told. */
  readonly budget?: Budget;
}

/** What two sides that were run in turns come to: the ratio is that of each round. */
export function measuredInTurns(
  { name, budget }: Pick<Measured, 'name'> & { readonly budget?: Budget },
  unit: Measured['unit'],
  own: readonly number[],
  floor: readonly number[],
): Measured {
  return {
    name,
    ours: spreadOf(own).middle,
    floor: spreadOf(floor).middle,
    unit,
    ratio: spreadOf(own.map((one, round) => one / (floor[round] ?? Number.NaN))),
    ...(budget && { budget }),
  };
}

/** Whether a measured ratio keeps to its budget; undefined when it has none. */
export function verdictOf({ ratio, budget }: Measured): Verdict | undefined {
  return budget === undefined ? undefined : judged(ratio.middle, budget);
}

/** One line for people: both sides, the ratio with its spread, and what is asked. */
export function measuredLine(measured: Measured): string {
  const { name, ours, floor, ratio, budget, unit } = measured;
  const spread = `${figure(ratio.middle)} (${figure(ratio.lower)}–${figure(ratio.upper)})`;
  const asked = budget === undefined ? '' : `  goal ${figure(budget.goal)}: ${toldVerdict(measured, budget)}`;
  return `${name}: ${figure(ours)} / ${figure(floor)} ${unit} = ${spread}${asked}`;
}

function toldVerdict(measured: Measured, { now }: Budget): string {
  const verdict = verdictOf(measured);
  if (verdict === 'reached') return 'reached';
  return `${verdict === 'WORSE' ? 'WORSE' : 'NOT REACHED'}${now === undefined ? '' : `, ${figure(now)} is accepted for now`}`;
}

/** Three significant figures, no more. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
}
