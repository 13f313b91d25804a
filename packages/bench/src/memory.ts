import { spawnSync } from 'node:child_process';

import type { Ratio } from './ratio.ts';

/** Two programs for this Node, as its arguments, of which the first may not need much more memory than the second. */
export interface MemoryComparison {
  readonly name: string;
  readonly ours: readonly string[];
  readonly floor: readonly string[];
  /** Greatest ratio of our peak to the floor's that the budget allows. */
  readonly budget: number;
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
export function measureMemory({ name, ours, floor, budget }: MemoryComparison): Ratio {
  const bare = peakOf(floor);
  const our = peakOf(ours);
  return { name, ours: our, floor: bare, ratio: our / bare, budget, unit: 'MB' };
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
