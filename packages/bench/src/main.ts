// Measures Lapsilinssi against bare work on the same text and against other programs, in turns, and prints ratios with the quartiles around the median: `npm run bench`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { Command } from 'commander';

import { commandBenches, contest, memoryBenches } from './command-benches.ts';
import { measuredLine, verdictOf } from './measured.ts';
import type { Measured } from './measured.ts';
import { measureMemory } from './memory.ts';
import { contestantLine, measureContest, measurePrograms } from './programs.ts';
import type { ContestantTimes } from './programs.ts';
import { measureRatio } from './ratio.ts';
import { serverBenches } from './server-benches.ts';
import { textBenches } from './text-benches.ts';
import { measureTimed } from './timed.ts';
import { wordBenches } from './word-benches.ts';

const command = new Command('npm run bench --')
  .description(
    'Measures Lapsilinssi against bare work on the same text and against other programs. Ends with exit code 1 when a ratio is more than 1.3 times what is accepted (src/budgets.ts).',
  )
  .argument('[words...]', 'only the benches with one of these words in their name')
  .option('--check', 'only the steady ones, in less than a minute: npm run bench:check')
  .option('--json', 'one JSON document instead of lines')
  .option('--folder <plans>', 'the programs are compared on plans of your own')
  .parse();
const wanted = command.args;
const values = command.opts<{ readonly check?: true; readonly json?: true; readonly folder?: string }>();
const check = values.check === true;
const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-bench-'));
const place = { write, path: (name: string): string => join(folder, name) };
const all: Measured[] = [];
let programs: readonly ContestantTimes[] = [];

try {
  say(
    `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
  );
  for (const bench of textBenches()) if (isWanted(bench)) note(measureRatio(bench, check ? 30 : 100));
  for (const bench of commandBenches(place)) if (isWanted(bench)) note(measurePrograms(bench));
  if (!check) await measureRest();
} finally {
  rmSync(folder, { recursive: true });
}

const missed = all.filter((one) => verdictOf(one) === 'not reached');
const worse = all.filter((one) => verdictOf(one) === 'WORSE');
if (values.json === true) console.log(JSON.stringify(asJson(), undefined, 2));
else tellSummary();
if (worse.length > 0) process.exitCode = 1;

async function measureRest(): Promise<void> {
  const programsOf = contest(place, values.folder);
  if (isWanted(programsOf)) {
    const { table, measured } = measureContest(programsOf);
    programs = table;
    say(`${programsOf.name} (last: processor time of lapsilinssi over theirs)`);
    for (const one of table) say(contestantLine(one));
    for (const one of measured) note(one);
  }
  for (const bench of memoryBenches(place)) if (isWanted(bench)) note(measureMemory(bench));
  for (const bench of serverBenches()) if (isWanted(bench)) for (const one of await bench.measure()) note(one);
  for (const bench of await wordBenches(write))
    if (isWanted(bench)) for (const one of await measureTimed(bench)) note(one);
}

function note(measured: Measured): void {
  all.push(measured);
  say(measuredLine(measured));
}

function say(line: string): void {
  if (values.json !== true) console.log(line);
}

function isWanted({ name, checked }: { readonly name: string; readonly checked?: boolean }): boolean {
  return (!check || checked === true) && (wanted.length === 0 || wanted.some((word) => name.includes(word)));
}

function tellSummary(): void {
  const judgedOnes = all.filter(({ budget }) => budget !== undefined).length;
  console.log(`\n${judgedOnes - missed.length - worse.length} of ${judgedOnes} goals are reached.`);
  for (const one of missed) console.log(`GOAL NOT REACHED  ${measuredLine(one)}`);
  for (const one of worse) console.log(`WORSE THAN ACCEPTED  ${measuredLine(one)}`);
}

function asJson(): object {
  return {
    version: 1,
    node: process.version,
    processors: cpus().map(({ model }) => model),
    load: loadavg(),
    measured: all.map((one) => ({ ...one, verdict: verdictOf(one) })),
    programs,
  };
}

/** Writes a file into the bench's own folder and gives its path. */
function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
