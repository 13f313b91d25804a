import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

import type { Recording } from './recording.ts';

/** Lines around the first that differs. */
const AROUND = 6;

/**
 * Prints what the product makes of a recorded case, or where another build makes something else of it.
 *
 * @param folder of the other build's repository, built
 */
export async function tellDifference(one: Recording, index: number, folder: string | undefined): Promise<void> {
  const result = await one.result(index);
  if (folder === undefined) {
    console.log(result);
    return;
  }
  const other = execFileSync(
    process.execPath,
    [resolve(folder, 'packages/fuzz/dist/main.js'), '--target', one.name, '--path', String(index), '--result'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const lines = result.split('\n');
  const others = other.replace(/\n$/u, '').split('\n');
  let at = 0;
  while (at < lines.length && lines[at] === others[at]) at += 1;
  if (at === lines.length && at === others.length) {
    console.log('Both builds make the same of it.');
    return;
  }
  const shown = (all: readonly string[]): string => all.slice(Math.max(0, at - AROUND), at + AROUND).join('\n');
  console.log(`line ${at + 1} of the result differs.\n\nhere:\n${shown(lines)}\n\nthere:\n${shown(others)}`);
}
