import type { Budget } from './budgets.ts';
import { measuredInTurns } from './measured.ts';
import type { Measured } from './measured.ts';

/** Two ways of spending time in this process. */
export interface Comparison {
  readonly name: string;
  /** What Lapsilinssi does. */
  readonly ours: () => unknown;
  /** What it is held against. */
  readonly floor: () => unknown;
  /** How many times more text ours has than the floor: the ratio is for the same amount. */
  readonly times?: number;
  readonly budget?: Budget;
  /** Whether `bench:check` measures it too. */
  readonly checked?: boolean;
}

/** Rounds are many and short, so that both sides meet the same neighbours on a busy machine. */
const ROUNDS = 15;
/** Of what takes long three rounds are enough: milliseconds after which no further one is begun. */
const LONG = 10_000;
const FEWEST = 3;
/** Milliseconds for which each side runs before, so that it is compiled. */
const WARM = 500;

/**
 * Measures both sides of a comparison in turns, as processor time: garbage collection and compiling are part of it.
 *
 * @param time milliseconds for each side in each round, at least one call
 */
export function measureRatio(comparison: Comparison, time: number): Measured {
  const { ours, floor, times = 1 } = comparison;
  for (const work of [floor, ours]) meanTime(work, WARM);
  const own: number[] = [];
  const bare: number[] = [];
  const began = processorTime();
  for (let round = 0; round < ROUNDS && (round < FEWEST || processorTime() - began < LONG); round += 1) {
    bare.push(meanTime(floor, time));
    own.push(meanTime(ours, time) / times);
  }
  return measuredInTurns(comparison, 'ms', own, bare);
}

/** Milliseconds of processor time that this process has used: what other programs do meanwhile does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Mean processor time of a call, in milliseconds. */
function meanTime(work: () => unknown, time: number): number {
  const started = processorTime();
  for (let calls = 1; ; calls += 1) {
    work();
    const spent = processorTime() - started;
    if (spent >= time) return spent / calls;
  }
}
