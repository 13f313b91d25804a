/** Work that must be done within a time, and what other programs take for the same. */
export interface TimedBench {
  readonly name: string;
  readonly ours: () => unknown;
  /** Milliseconds. */
  readonly budget: number;
  readonly peers: readonly Peer[];
}

/** Another program's way of doing the same. */
interface Peer {
  readonly name: string;
  readonly work: () => unknown;
}

/** Milliseconds of the clock, medians over the rounds. */
export interface Timed {
  readonly name: string;
  readonly ours: number;
  readonly budget: number;
  readonly peers: readonly { readonly name: string; readonly time: number }[];
}

const rounds = 5;

/** Measures work and its peers in turns, the first time included: who writes one file waits for it cold. */
export async function measureTimed({ name, ours, budget, peers }: TimedBench): Promise<Timed> {
  const own: number[] = [];
  const others = peers.map((peer): Peer & { readonly times: number[] } => ({ ...peer, times: [] }));
  for (let round = 0; round < rounds; round += 1) {
    own.push(await timeOf(ours));
    for (const { work, times } of others) times.push(await timeOf(work));
  }
  return {
    name,
    ours: median(own),
    budget,
    peers: others.map((peer) => ({ name: peer.name, time: median(peer.times) })),
  };
}

async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** One line for people: our time, whether the budget holds, and the times of others. */
export function timedLine({ name, ours, budget, peers }: Timed): string {
  const verdict = ours <= budget ? 'within' : 'OVER';
  const beside = peers.map((peer) => `; ${peer.name}: ${peer.time.toFixed(0)} ms`).join('');
  return `${name}: ${ours.toFixed(0)} ms (${verdict} the budget of ${budget} ms)${beside}`;
}
