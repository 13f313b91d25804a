import type { Budget } from './budgets.ts';
import type { Measured } from './measured.ts';
import { spreadOf } from './spread.ts';

/** Work that people wait for, and what it is held against: other programs, or a number of milliseconds. */
export interface TimedBench {
  readonly name: string;
  readonly ours: () => unknown;
  /** Milliseconds that it may take; the ratio is to them. */
  readonly within: number;
  readonly budget: Budget;
  readonly peers: readonly Peer[];
}

/** Another program's way of doing the same. */
interface Peer {
  readonly name: string;
  readonly work: () => unknown;
}

const ROUNDS = 5;

/** Measures work and its peers in turns by the clock, the first time included: who writes one file waits for it cold. */
export async function measureTimed({ name, ours, within, budget, peers }: TimedBench): Promise<readonly Measured[]> {
  const own: number[] = [];
  const others = peers.map((peer): Peer & { readonly times: number[] } => ({ ...peer, times: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(await timeOf(ours));
    for (const { work, times } of others) times.push(await timeOf(work));
  }
  const unit = 'ms by the clock';
  const middle = spreadOf(own).middle;
  return [
    {
      name: `${name} / ${within} ms`,
      ours: middle,
      floor: within,
      unit,
      ratio: spreadOf(own.map((time) => time / within)),
      budget,
    },
    ...others.map((peer): Measured => ({
      name: `${name} / ${peer.name}`,
      ours: middle,
      floor: spreadOf(peer.times).middle,
      unit,
      ratio: spreadOf(own.map((time, round) => time / (peer.times[round] ?? Number.NaN))),
    })),
  ];
}

async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
