import type { Budget } from './budgets.ts';
import { measuredInTurns } from './measured.ts';
import type { Measured } from './measured.ts';
import { programTime } from './program-time.ts';
import type { ProgramTime } from './program-time.ts';
import { spreadOf } from './spread.ts';

/** Two programs for this Node, as its arguments. */
export interface ProgramComparison {
  readonly name: string;
  readonly ours: readonly string[];
  readonly floor: readonly string[];
  /** How many times more ours has to do than the floor: the ratio is for the same amount. */
  readonly times?: number;
  readonly budget?: Budget;
  /** Whether `bench:check` measures it too. */
  readonly checked?: boolean;
  /** Whether ours is run once before, unmeasured: it fills a cache. */
  readonly warm?: boolean;
  readonly rounds: number;
}

/** Runs both programs in turns and compares their processor time, start-up included. */
export function measurePrograms(comparison: ProgramComparison): Measured {
  const { ours, floor, times = 1, warm, rounds } = comparison;
  if (warm === true) programTime(ours);
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(programTime(floor).processor);
    own.push(programTime(ours).processor / times);
  }
  return measuredInTurns(comparison, 'ms', own, bare);
}

/** A program that does what others do with the same files. */
export interface Contestant {
  readonly name: string;
  readonly args: readonly string[];
}

/** Several programs over the same files. */
export interface Contest {
  readonly name: string;
  readonly contestants: readonly Contestant[];
  /** Of the text, in bytes. */
  readonly size: number;
  /** What is asked of the ratio of one contestant's time to another's. */
  readonly budgets: readonly { readonly of: string; readonly to: string; readonly budget: Budget }[];
  readonly rounds: number;
}

/** What a contestant did. */
export interface ContestantTimes {
  readonly name: string;
  /** Megabytes of text a second of processor time, and of the clock. */
  readonly speed: number;
  readonly speedByClock: number;
  /** Processor time of the first contestant over its own: above 1 it is faster than the first. */
  readonly ratio: Measured['ratio'];
}

/** Runs all contestants in turns. */
export function measureContest({ contestants, size, budgets, rounds }: Contest): {
  readonly table: readonly ContestantTimes[];
  readonly measured: readonly Measured[];
} {
  const times = new Map<string, ProgramTime[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, args } of contestants) times.get(name)?.push(programTime(args));
  const processor = (name: string): number[] => (times.get(name) ?? []).map((one) => one.processor);
  const over = (one: string, other: string): Measured['ratio'] => {
    const others = processor(other);
    return spreadOf(processor(one).map((time, round) => time / (others[round] ?? Number.NaN)));
  };
  const first = contestants[0]?.name ?? '';
  return {
    table: contestants.map(({ name }) => ({
      name,
      speed: size / 1000 / spreadOf(processor(name)).middle,
      speedByClock: size / 1000 / spreadOf((times.get(name) ?? []).map(({ clock }) => clock)).middle,
      ratio: over(first, name),
    })),
    measured: budgets.map(({ of, to, budget }) =>
      measuredInTurns({ name: `throughput: ${of} / ${to}`, budget }, 'ms', processor(of), processor(to)),
    ),
  };
}

/** A line for people. */
export function contestantLine({ name, speed, speedByClock, ratio }: ContestantTimes): string {
  const spread = `${ratio.middle.toFixed(2)} (${ratio.lower.toFixed(2)}–${ratio.upper.toFixed(2)})`;
  return `  ${name.padEnd(44)} ${speed.toFixed(2).padStart(7)} MB/s  by the clock ${speedByClock.toFixed(2).padStart(6)}  ${spread}`;
}
