// Measures the language server as an editor meets it, over its standard input and output: `npm run bench:editor`.
import { loadavg } from 'node:os';

import { Command } from 'commander';

import { planOfSize } from '../plan.ts';
import { keystroke, PLACES, seeded } from './edit-mix.ts';
import type { PlaceKind } from './edit-mix.ts';
import { openEditorClient } from './editor-client.ts';
import type { EditorClient } from './editor-client.ts';

const { args } = new Command('npm run bench:editor --')
  .description(
    'Measures the language server over its standard input and output. Ends with exit code 1 when a figure is over its budget. Figures are of this machine as it is now: run it when nothing else runs. LAPSILINSSI_BENCH_STAGES=1 tells too in which files the longest holds were spent (slower).',
  )
  .argument('[edits]', 'keystrokes in a plan of each size; 0 leaves them out (default: 300)')
  .argument('[memory]', 'keystrokes over which memory is looked at; 0 leaves them out (default: 10000)')
  .parse();
const [edits = 300, memoryEdits = 10_000] = args.map(Number);
/** Keystrokes between which typing rests. */
const BURST = 25;
/** Milliseconds between keystrokes: somebody who types very fast. */
const PAUSE = 40;

const FENCE = '```\nlapset: 120\npäiväkodit: 4\n```\n';
const KINDS = Object.keys(PLACES).filter((kind): kind is PlaceKind => kind in PLACES);
const over: string[] = [];

function tell(what: string, value: number, unit: string, budget?: number): void {
  const isOver = budget !== undefined && value > budget;
  if (isOver) over.push(what);
  const limit = budget === undefined ? '' : `  budget ${budget}${isOver ? '  OVER' : ''}`;
  console.log(`${what.padEnd(58)} ${value.toFixed(1).padStart(8)} ${unit}${limit}`);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A plan with a fence in its middle. */
function planWithFence(size: number): string {
  const plan = planOfSize(size);
  const cut = plan.indexOf('\n## ', plan.length / 2) + 1;
  return `${plan.slice(0, cut)}${FENCE}\n${plan.slice(cut)}`;
}

/** What writing in a plan took, in milliseconds, and when each of its phases began. */
interface Written {
  /** The plan by its size. */
  readonly name: string;
  readonly opened: number;
  /** Of each keystroke, until findings of its version are told. */
  readonly keystrokes: readonly { readonly kind: PlaceKind; readonly time: number }[];
  readonly pasted: number;
  /** From the pasted page's findings until all is told of the whole. */
  readonly rested: number;
  /** In order; the beginnings in milliseconds since 1970. */
  readonly phases: readonly { readonly name: string; readonly from: number }[];
}

/** Opens a plan, writes {@link edits} keystrokes into it with a rest after each {@link BURST}, and pastes a page. */
async function write(client: EditorClient, size: number): Promise<Written> {
  const uri = 'file:///bench/suunnitelma.md';
  const phases: { readonly name: string; readonly from: number }[] = [];
  const phase = (name: string): void => {
    phases.push({ name, from: performance.timeOrigin + performance.now() });
  };
  phase('opening');
  const began = performance.now();
  const text = planWithFence(size);
  await client.open(uri, text);
  const opened = performance.now() - began;
  const random = seeded(20_261_121);
  const keystrokes: { readonly kind: PlaceKind; readonly time: number }[] = [];
  for (let count = 0; count < edits; count += 1) {
    const kind = KINDS[count % KINDS.length] ?? 'prose';
    phase(`keystroke ${count + 1} (${kind})`);
    keystrokes.push({ kind, time: await client.edit(uri, keystroke(client.textOf(uri), kind, random)) });
    if (count % BURST === BURST - 1) {
      phase(`rest after keystroke ${count + 1}`);
      await client.settled(uri);
    } else await pause(PAUSE);
  }
  const page = planOfSize(3000).slice(400);
  const at = client.textOf(uri).indexOf('\n## ', size / 3) + 1;
  phase('pasted page');
  const pasted = await client.edit(uri, { from: at, to: at, text: page });
  const rest = performance.now();
  await client.settled(uri);
  return {
    name: `${Math.round(text.length / 1000)} kB`,
    opened,
    keystrokes,
    pasted,
    rested: performance.now() - rest,
    phases,
  };
}

/** Tells how soon findings come while a plan is written. */
async function latency(size: number, budgets: { readonly p50?: number; readonly p95: number }): Promise<void> {
  const client = await openEditorClient();
  const { name, opened, keystrokes, pasted, rested } = await write(client, size);
  await client.close();
  const times = keystrokes.map(({ time }) => time);
  tell(`${name}: opened → first findings`, opened, 'ms');
  tell(`${name}: keystroke → findings, p50`, percentile(times, 0.5), 'ms', budgets.p50);
  tell(`${name}: keystroke → findings, p95`, percentile(times, 0.95), 'ms', budgets.p95);
  tell(`${name}: keystroke → findings, longest`, Math.max(...times), 'ms');
  for (const kind of KINDS) {
    const own = keystrokes.filter((one) => one.kind === kind).map(({ time }) => time);
    tell(`${name}:   ${kind}, p50`, percentile(own, 0.5), 'ms');
  }
  tell(`${name}: pasted page → findings`, pasted, 'ms');
  tell(`${name}: typing rests → all findings`, rested, 'ms');
}

/** Keystrokes of which the first and the last hundred are told where typing never rests. */
const UNRESTED = 600;

/** Tells how soon findings come to somebody who writes all over a plan without a rest: no check of the whole comes between. */
async function unrested(size: number): Promise<void> {
  const client = await openEditorClient();
  const uri = 'file:///bench/suunnitelma.md';
  const text = planWithFence(size);
  await client.open(uri, text);
  const random = seeded(20_261_121);
  const times: number[] = [];
  for (let count = 0; count < UNRESTED; count += 1) {
    const kind = KINDS[count % KINDS.length] ?? 'prose';
    times.push(await client.edit(uri, keystroke(client.textOf(uri), kind, random)));
  }
  await client.close();
  const name = `${Math.round(text.length / 1000)} kB, ${UNRESTED} keystrokes without a rest`;
  tell(`${name}: first hundred, p50`, percentile(times.slice(0, 100), 0.5), 'ms');
  tell(`${name}: last hundred, p50`, percentile(times.slice(-100), 0.5), 'ms');
}

/** Tells how long the event loop is held while a plan is written: the same once more, as watching takes time too. */
async function holding(size: number, budget: number): Promise<void> {
  const client = await openEditorClient({ watched: true });
  const { name, phases } = await write(client, size);
  const delay = await client.close();
  if (delay === undefined) return;
  tell(`${name}: event loop held, p99`, delay.p99, 'ms');
  tell(`${name}: event loop held, longest by the clock`, delay.max, 'ms');
  const [longest] = delay.holds;
  tell(`${name}: longest by the thread's own processor time`, longest?.processor ?? 0, 'ms', budget);
  for (const { at, clock, processor, by, collected, files } of delay.holds) {
    const own = `${processor.toFixed(1)} ms (clock ${clock.toFixed(1)}, collector ${collected.toFixed(1)})`;
    const when = phases.findLast(({ from }) => from <= at)?.name ?? '';
    console.log(`  ${own}: ${by}, ${when}${files.length === 0 ? '' : `: ${files.join(', ')}`}`);
  }
}

/** MB by which memory may differ between the beginning and the end of many edits. */
const MOST_GROWTH = 5;

/** Ten documents are open and written in turn, {@link BURST} keystrokes at a time, between which typing rests. */
async function memory(): Promise<void> {
  const client = await openEditorClient();
  const uris = Array.from({ length: 10 }, (_, index) => `file:///bench/${index}.md`);
  for (const uri of uris) await client.open(uri, planWithFence(100_000));
  tell('memory with ten documents of 100 kB', client.memory(), 'MB', 180);
  const random = seeded(7);
  const after: number[] = [];
  const started = performance.now();
  for (let count = 0; count < memoryEdits; count += 1) {
    const uri = uris[Math.floor(count / BURST) % uris.length] ?? '';
    const kind = KINDS[count % KINDS.length] ?? 'prose';
    await client.edit(uri, keystroke(client.textOf(uri), kind, random));
    if (count % BURST !== BURST - 1) continue;
    await client.settled(uri);
    after.push(client.memory());
  }
  // What is collected only now and then is not there at the lowest of many.
  const fifth = Math.ceil(after.length / 5);
  const lowest = [0, 1, 2, 3, 4].map((nth) => Math.min(...after.slice(nth * fifth, (nth + 1) * fifth)));
  const [, second = Number.NaN] = lowest;
  tell(`${memoryEdits} edits took`, (performance.now() - started) / 1000, 's');
  tell(`memory on the way, highest`, Math.max(...after), 'MB', 180);
  tell(
    'memory from the second fifth of the edits to the last',
    (lowest.at(-1) ?? Number.NaN) - second,
    'MB',
    MOST_GROWTH,
  );
  console.log(`  lowest of each fifth: ${lowest.map((one) => one.toFixed(0)).join(' → ')} MB`);
  await client.close();
}

console.log(
  `load of the machine: ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
);
const starts: number[] = [];
for (let round = 0; round < 5; round += 1) {
  const client = await openEditorClient();
  starts.push(client.startTime);
  await client.close();
}
tell('start → answer to initialize, p50 of 5', percentile(starts, 0.5), 'ms', 400);
if (edits > 0) {
  await latency(30_000, { p95: 10 });
  await latency(100_000, { p50: 15, p95: 25 });
  await unrested(100_000);
  await holding(100_000, 16);
}
if (memoryEdits > 0) await memory();
if (over.length > 0) process.exitCode = 1;
