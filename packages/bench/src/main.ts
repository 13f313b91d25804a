// Measures Lapsilinssi against bare work on the same text and prints ratios: `npm run bench`.
// Ends with exit code 1 when a ratio is over its budget. A single bench: `npm run bench -- words`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commandBenches } from './command-benches.ts';
import { measureCommands } from './commands.ts';
import { measureRatio, ratioLine, type Ratio } from './ratio.ts';
import { textBenches } from './text-benches.ts';

const wanted = process.argv.slice(2);
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
  for (const bench of commandBenches(write)) if (isWanted(bench)) note(measureCommands(bench));
} finally {
  rmSync(folder, { recursive: true });
}
if (ratios.some(({ ratio, budget }) => ratio > budget)) process.exitCode = 1;

/** Writes a plan into the bench's own folder and gives its path. */
function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
