import { Bench } from 'tinybench';

/** Two ways of spending time on the same input. */
export interface Comparison {
  readonly name: string;
  /** What Lapsilinssi does. */
  readonly ours: () => unknown;
  /** What it is held against. */
  readonly floor: () => unknown;
  /** Greatest ratio of our time to the floor's that the budget allows. */
  readonly budget: number;
}

/** Medians over one run, of processor time for work in this process, of the clock for programs; or peaks of memory. */
export interface Ratio {
  readonly name: string;
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
  readonly budget: number;
  readonly unit: 'ms' | 'MB';
}

const rounds = 5;

/**
 * Measures both sides of a comparison in turns and takes the middle round.
 *
 * @param time milliseconds for each side in each round
 */
export async function measureRatio({ name, ours, floor, budget }: Comparison, time = 400): Promise<Ratio> {
  const measured: { ours: number; floor: number; ratio: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const floorTime = await medianTime(floor, time);
    const ourTime = await medianTime(ours, time);
    measured.push({ ours: ourTime, floor: floorTime, ratio: ourTime / floorTime });
  }
  const middle = measured.toSorted((left, right) => left.ratio - right.ratio)[Math.floor(rounds / 2)];
  if (middle === undefined) throw new Error(`${name}: nothing was measured`);
  return { name, ...middle, budget, unit: 'ms' };
}

/** Milliseconds of processor time that this process has used: what other programs do meanwhile does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median processor time of one call, in milliseconds. */
async function medianTime(work: () => unknown, time: number): Promise<number> {
  const bench = new Bench({
    now: processorTime,
    time,
    iterations: 5,
    warmupTime: time / 4,
    warmupIterations: 2,
    throws: true,
  }).add('work', () => {
    work();
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`measuring ended as ${result?.state ?? 'nothing'}`);
  return result.latency.p50;
}

/** One line for people: times, ratio and whether the budget holds. */
export function ratioLine({ name, ours, floor, ratio, budget, unit }: Ratio): string {
  const verdict = ratio <= budget ? 'within' : 'OVER';
  return `${name}: ${ours.toFixed(2)} ${unit} / ${floor.toFixed(2)} ${unit} = ${ratio.toFixed(2)} (${verdict} the budget of ${budget.toFixed(2)})`;
}
