// Fuzzes every entry of Lapsilinssi: `npm run fuzz -- --minutes 5`.
import { Command } from 'commander';

import { tellDifference } from './tell-difference.ts';
import { openRunner } from './run-target.ts';
import type { Failure, Target } from './target.ts';
import { RECORDINGS, TARGETS } from './targets.ts';

const values = new Command('npm run fuzz --')
  .description('Fuzzes every entry of Lapsilinssi. Ends with exit code 1 when a law was broken.')
  .option('--minutes <number>', 'in rounds over all targets, for so long (default: 1)')
  .option('--cases <number>', 'so many cases of each target, once')
  .option('--seconds <number>', 'with --cases: no further case of a target after so long, but a few of each')
  .option('--target <names...>', `only these: ${[...TARGETS, ...RECORDINGS].map(({ name }) => name).join(', ')}`)
  .option('--seed <number>', 'begins with this seed: the same cases are made again')
  .option('--path <path>', 'with one target: only the case that failed')
  .option('--record', 'writes down the results of all recorded cases: this build is right', false)
  .option('--result', 'with one recorded target and --path: prints what comes of that case', false)
  .option('--against <folder>', 'the same, and what another build in this folder makes of it')
  .option('--first', 'ends with the first failure', false)
  .parse()
  .opts<{
    readonly minutes?: string;
    readonly cases?: string;
    readonly seconds?: string;
    readonly record: boolean;
    readonly result: boolean;
    readonly against?: string;
    readonly target?: readonly string[];
    readonly seed?: string;
    readonly path?: string;
    readonly first: boolean;
  }>();
const once = values.cases !== undefined || values.path !== undefined || values.record;
const all: readonly Target[] = values.record ? RECORDINGS : [...RECORDINGS, ...TARGETS];
const names = [...TARGETS, ...RECORDINGS].map(({ name }) => name);
const unknown = (values.target ?? []).filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No target is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}
const targets =
  values.target === undefined ? all : [...RECORDINGS, ...TARGETS].filter(({ name }) => values.target?.includes(name));
if (values.result || values.against !== undefined) {
  const one = RECORDINGS.find(({ name }) => name === targets[0]?.name);
  if (one === undefined || values.path === undefined) {
    console.error(`--result and --against need --path and one of: ${RECORDINGS.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  await tellDifference(one, Number(values.path), values.against);
  process.exit(0);
}
const seed = values.seed === undefined ? Date.now() % 0x7fffffff : Number(values.seed);
const cases = values.path === undefined ? Number(values.cases ?? 1_000_000) : 1;
const rounds = once ? 1 : Infinity;
const least = values.seconds === undefined ? 0 : 3;
const seconds = Number(values.seconds ?? Infinity);
const minutes = Number(values.minutes ?? (once ? 60 : 1));

/**
 * A target's share of a round: time for so many cases, but never less or more than so many milliseconds. Where a case takes long there are fewer
 * of them, but not a hundred times fewer.
 */
const SHARE = { cases: 150, least: 4000, most: 40_000 } as const;

/** Of the minutes of a run this part at most goes to what is recorded, where there are other targets. It stays the same from round to round: once is enough. */
const RECORDED_SHARE = 0.25;
const recorded = new Set<Target>(RECORDINGS);
const drawn = targets.filter((one) => !recorded.has(one));
const recordedTime =
  (minutes * 60_000 * (drawn.length === 0 ? 1 : RECORDED_SHARE)) / Math.max(1, targets.length - drawn.length);

interface Tally {
  cases: number;
  /** Milliseconds that they took. */
  spent: number;
  /** Failures by what they tell, the first of each kind. */
  readonly kinds: Map<string, { readonly failure: Failure; times: number }>;
}
const tallies = new Map<Target, Tally>(targets.map((one) => [one, { cases: 0, spent: 0, kinds: new Map() }]));
const runner = openRunner();
const ends = performance.now() + minutes * 60_000;

for (let round = 0; round < rounds && performance.now() < ends; round++) {
  const turn = round === 0 ? targets : drawn;
  if (turn.length === 0 || (values.first && isBroken())) break;
  for (const one of turn) {
    const left = ends - performance.now();
    if (left <= 0 || (values.first && isBroken())) break;
    const share = once ? seconds * 1000 : recorded.has(one) ? recordedTime : shareOf(tallies.get(one));
    await runOne(one, seed + round, Math.min(left, share));
  }
}
await runner.close();

for (const [{ name }, { cases: count, spent, kinds }] of tallies)
  console.log(
    `${name.padEnd(16)} ${String(count).padStart(9)} cases in ${String(Math.round(spent / 1000)).padStart(4)} s  ${kinds.size} kinds of failure`,
  );
if (isBroken()) process.exitCode = 1;

/** Whether a law was broken in any target. */
function isBroken(): boolean {
  return [...tallies.values()].some(({ kinds }) => kinds.size > 0);
}

/** Milliseconds of a target's next turn. The first turns of all fit into the time that there is. */
function shareOf(tally: Tally | undefined): number {
  if (tally === undefined || tally.cases === 0)
    return Math.min(SHARE.most / 2, (minutes * 60_000 * (1 - RECORDED_SHARE)) / targets.length);
  return Math.min(SHARE.most, Math.max(SHARE.least, (SHARE.cases * tally.spent) / tally.cases));
}

async function runOne(one: Target, from: number, time: number): Promise<void> {
  const { name } = one;
  const tally = tallies.get(one);
  if (tally === undefined) return;
  const started = performance.now();
  const result = await runner.run({
    name,
    seed: from,
    cases,
    time,
    least,
    record: values.record,
    ...(values.path !== undefined && { path: values.path }),
  });
  tally.cases += result.cases;
  tally.spent += performance.now() - started;
  const { failure } = result;
  if (failure === undefined) return;
  const kind = kindOf(failure);
  const known = tally.kinds.get(kind);
  if (known !== undefined) known.times += 1;
  else {
    tally.kinds.set(kind, { failure, times: 1 });
    console.log(`FAILED ${name}: npm run fuzz -- --target ${name} --seed ${failure.seed} --path ${failure.path}`);
    console.log(failure.reason.split('\n').slice(0, 12).join('\n'));
    // A case that hung told nothing itself.
    console.log(`input: ${failure.input === '' ? one.show(failure.seed, failure.path) : failure.input}\n`);
  }
}

/** What a failure tells without the texts that it quotes. */
function kindOf({ reason }: Failure): string {
  const [first = '', ...stack] = reason.split('\n');
  const place = stack.find((line) => line.includes('/packages/') && !line.includes('/fuzz/'));
  return `${first.replaceAll(/[\d"'`].*$/gu, '')} ${place?.trim() ?? ''}`;
}
