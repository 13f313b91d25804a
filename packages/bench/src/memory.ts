import { spawnSync } from 'node:child_process';

import type { Budget } from './budgets.ts';
import type { Measured } from './measured.ts';
import { spreadOf } from './spread.ts';

/** A program for this Node whose greatest memory is held against that of another, or against a number of megabytes. */
export interface MemoryComparison {
  readonly name: string;
  readonly ours: readonly string[];
  readonly floor: readonly string[] | number;
  readonly budget: Budget;
}

/** What tells a program's greatest memory, in kilobytes, at its end. */
const TELL = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))',
)}`;

/**
 * Compares the greatest memory of two programs, in megabytes; one run each.
 *
 * @throws {Error} when a program does not end by itself with 0 or 1
 */
export function measureMemory({ name, ours, floor, budget }: MemoryComparison): Measured {
  const bare = typeof floor === 'number' ? floor : peakOf(floor);
  const our = peakOf(ours);
  return { name, ours: our, floor: bare, ratio: spreadOf([our / bare]), budget, unit: 'MB' };
}

function peakOf(args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const peak = /peak (\d+)$/u.exec(stderr)?.[1];
  if ((status !== 0 && status !== 1) || peak === undefined) throw new Error(`${args.join(' ')}: ${status} ${stderr}`);
  return Number(peak) / 1024;
}
