// Loaded into a server before its program (`--import`): tells at its end how long its event loop was held, by the clock and by its own thread's
// processor time. Linux only. With LAPSILINSSI_BENCH_STAGES it tells too in which files the time of the longest holds was spent.
import { openSync, readFileSync, readSync } from 'node:fs';
import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';
import { SourceMap, syncBuiltinESMExports } from 'node:module';
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import timers from 'node:timers';
import promises from 'node:timers/promises';

import type { Hold, LoopDelay } from './loop-delay.ts';

/** Holds that are told. */
const MOST = 5;
/** Milliseconds of processor time from which a hold is remembered. */
const LEAST = 4;

const schedule = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
const read = Buffer.alloc(64);

/** Processor time of the main thread in milliseconds. */
function processorTime(): number {
  // The system brings the time of a thread that is running up to date when somebody asks for the process's.
  process.cpuUsage();
  return Number.parseInt(read.toString('latin1', 0, readSync(schedule, read, 0, read.length, 0)), 10) / 1e6;
}

interface Held extends Omit<Hold, 'collected' | 'files'> {
  /** Milliseconds by `performance.now()`. */
  readonly started: number;
}

let holds: Held[] = [];
let last = { clock: performance.now(), processor: processorTime(), by: 'start' };

/** What nobody called: the loop waits, and between two waits V8 collects garbage a little at a time. It is no step of the server. */
const IDLE = 'idle';

/** Something begins that the loop calls: what began before it has ended. */
function begins(by: string): void {
  const clock = performance.now();
  const processor = processorTime();
  const own = processor - last.processor;
  if (own >= LEAST && last.by !== IDLE) {
    const { clock: started } = last;
    holds.push({ started, at: performance.timeOrigin + started, clock: clock - started, processor: own, by: last.by });
  }
  last = { clock, processor: processorTime(), by };
}

type Call = (...given: never[]) => unknown;
const noted =
  <Given extends never[]>(by: string, call: (...given: Given) => unknown) =>
  (...given: Given): unknown => {
    begins(by);
    endsWithTurn();
    return call(...given);
  };
const { setImmediate: immediate, setTimeout: timeout } = globalThis;

/** What begins now holds the loop until it comes round at the latest. */
function endsWithTurn(): void {
  immediate(begins, IDLE);
}

const ownImmediate = (call: Call, ...given: never[]): unknown => immediate(noted('queue', call), ...given);
const ownTimeout = (call: Call, after: number, ...given: never[]): unknown =>
  timeout(noted('timer', call), after, ...given);
for (const holder of [globalThis, timers])
  Object.assign(holder, { setImmediate: ownImmediate, setTimeout: ownTimeout });
Object.assign(promises, {
  setImmediate: (): Promise<void> =>
    new Promise((resolve) => {
      immediate(noted('check', resolve));
    }),
});
syncBuiltinESMExports();
const { stdin } = process;
const emit = stdin.emit.bind(stdin);
Object.assign(stdin, {
  emit(event: string, ...given: unknown[]): boolean {
    if (event === 'data') {
      begins('message');
      endsWithTurn();
    }
    return emit(event, ...given);
  },
});

const collections: { readonly started: number; readonly took: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) collections.push({ started: startTime, took: duration });
}).observe({ type: 'gc' });

const delay = monitorEventLoopDelay({ resolution: 1 });
const session = process.env['LAPSILINSSI_BENCH_STAGES'] === undefined ? undefined : new Session();
session?.connect();
session?.post('Profiler.enable');
session?.post('Profiler.setSamplingInterval', { interval: 500 });
session?.post('Profiler.start');
// The first document is about to be opened: what the start took is another figure.
process.on('SIGUSR2', () => {
  holds = [];
  delay.reset();
  delay.enable();
  process.stderr.write('watching\n');
});

process.on('exit', () => {
  let profile: Profiler.Profile | undefined;
  session?.post('Profiler.stop', (_, found) => {
    ({ profile } = found);
  });
  const longest = holds.toSorted((a, b) => b.processor - a.processor).slice(0, MOST);
  const told: LoopDelay = {
    p99: delay.percentile(99) / 1e6,
    max: delay.max / 1e6,
    holds: longest.map(({ started, ...hold }) => {
      const own = collections.filter((one) => one.started >= started && one.started < started + hold.clock);
      const collected = own.reduce((sum, { took }) => sum + took, 0);
      return { ...hold, collected, files: profile === undefined ? [] : filesIn(profile, started, hold.clock) };
    }),
  };
  process.stderr.write(`loop ${JSON.stringify(told)}\n`);
});

/** The files in which most of a stretch of time was spent, with their shares. */
function filesIn(
  { nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile,
  from: number,
  took: number,
): string[] {
  // Profiles tell microseconds of the clock that `process.hrtime` has.
  const zero = Number(process.hrtime.bigint() / 1000n) - performance.now() * 1000;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const counts = new Map<string, number>();
  let time = startTime;
  let all = 0;
  for (const [index, sample] of samples.entries()) {
    time += timeDeltas[index] ?? 0;
    const at = (time - zero) / 1000;
    const frame = frames.get(sample);
    if (at < from || at > from + took || frame === undefined) continue;
    all += 1;
    const file = fileOf(frame);
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 3);
  return sorted.map(([file, count]) => `${file} ${Math.round((100 * count) / all)} %`);
}

const maps = new Map<string, SourceMap | undefined>();

function fileOf({ url, functionName, lineNumber, columnNumber }: Profiler.ProfileNode['callFrame']): string {
  if (!url.startsWith('file:')) return functionName;
  if (!maps.has(url)) maps.set(url, sourceMapOf(url));
  const found = maps.get(url)?.findEntry(lineNumber, columnNumber);
  const source = found !== undefined && 'originalSource' in found ? found.originalSource : url;
  return source.replace(/^(?:\.\.\/)*/u, '');
}

function sourceMapOf(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(new URL(`${url}.map`), 'utf8')));
  } catch {
    return undefined;
  }
}
