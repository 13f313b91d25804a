// Measures Lapsilinssi against bare work on the same text and prints ratios, and Word files by the clock beside other programs: `npm run bench`.
// Ends with exit code 1 when a ratio or a time is over its budget. A single bench: `npm run bench -- words`; real plans: `npm run bench -- cold --folder=plans`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { commandBenches, memoryBenches } from './command-benches.ts';
import { measureCommands } from './commands.ts';
import { measureMemory } from './memory.ts';
import { measureRatio, ratioLine, type Ratio } from './ratio.ts';
import { measureTimed, timedLine, type Timed } from './timed.ts';
import { textBenches } from './text-benches.ts';
import { wordBenches } from './word-benches.ts';

const own = process.argv.find((argument) => argument.startsWith('--folder='))?.slice('--folder='.length);
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-bench-'));
const ratios: Ratio[] = [];
const times: Timed[] = [];

function note(ratio: Ratio): void {
  ratios.push(ratio);
  console.log(ratioLine(ratio));
}

function isWanted({ name }: { readonly name: string }): boolean {
  return wanted.length === 0 || wanted.some((word) => name.includes(word));
}

try {
  for (const bench of textBenches()) if (isWanted(bench)) note(await measureRatio(bench));
  const place = { write, path: (name: string): string => join(folder, name) };
  for (const bench of commandBenches(place, own)) if (isWanted(bench)) note(measureCommands(bench));
  for (const bench of memoryBenches(place)) if (isWanted(bench)) note(measureMemory(bench));
  for (const bench of await wordBenches(write)) {
    if (!isWanted(bench)) continue;
    const timed = await measureTimed(bench);
    times.push(timed);
    console.log(timedLine(timed));
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (ratios.some(({ ratio, budget }) => ratio > budget)) process.exitCode = 1;
if (times.some(({ ours, budget }) => ours > budget)) process.exitCode = 1;

/** Writes a file into the bench's own folder and gives its path. */
function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
