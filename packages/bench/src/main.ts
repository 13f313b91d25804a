// Measures Lapsilinssi against bare work on the same text and prints ratios: `npm run bench`.
// Ends with exit code 1 when a ratio is over its budget. A single bench: `npm run bench -- words`; real plans: `npm run bench -- cold --folder=plans`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { commandBenches, memoryBenches } from './command-benches.ts';
import { measureCommands } from './commands.ts';
import { measureMemory } from './memory.ts';
import { measureRatio, ratioLine, type Ratio } from './ratio.ts';
import { textBenches } from './text-benches.ts';

const own = process.argv.find((argument) => argument.startsWith('--folder='))?.slice('--folder='.length);
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-bench-'));
const ratios: Ratio[] = [];

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
} finally {
  rmSync(folder, { recursive: true });
}
if (ratios.some(({ ratio, budget }) => ratio > budget)) process.exitCode = 1;

/** Writes a plan into the bench's own folder and gives its path. */
function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
