import { spawnSync } from 'node:child_process';

import type { Ratio } from './ratio.ts';

/** Two programs for this Node, as its arguments. */
export interface Commands {
  readonly name: string;
  readonly ours: readonly string[];
  readonly floor: readonly string[];
  /** Greatest ratio of our time to the floor's that the budget allows. */
  readonly budget: number;
  /** What is run once before, unmeasured: it fills a cache. */
  readonly before?: readonly string[];
  /** Runs of each side. */
  readonly times: number;
}

/**
 * Runs both programs in turns and compares the medians of their whole time, start-up included.
 *
 * @throws {Error} when a program does not end by itself with 0 or 1
 */
export function measureCommands({ name, ours, floor, budget, before, times }: Commands): Ratio {
  if (before !== undefined) runTime(before);
  const ourTimes: number[] = [];
  const floorTimes: number[] = [];
  for (let round = 0; round < times; round += 1) {
    floorTimes.push(runTime(floor));
    ourTimes.push(runTime(ours));
  }
  const our = median(ourTimes);
  const bare = median(floorTimes);
  return { name, ours: our, floor: bare, ratio: our / bare, budget, unit: 'ms' };
}

/** Milliseconds from start to end of one run. */
function runTime(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const time = performance.now() - started;
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
