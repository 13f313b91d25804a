// Kills every command that writes, at random moments and in each operation that writes, and fills the disk under it: `npm run check:faults`.
// Afterwards every file is as it was or as it should become, whole, and the command run again does its work.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Command } from 'commander';

import { WRITING_COMMANDS } from './writing-commands.ts';
import type { WritingCommand } from './writing-commands.ts';

const values = new Command('npm run check:faults --')
  .description(
    'Kills every command that writes, at random moments and in each operation that writes, and fills the disk under it. Ends with exit code 1 when a file is afterwards neither old nor new.',
  )
  .option('--kills <number>', 'kills of each command; the full count is 200', '12')
  .option('--command <names...>', `only these: ${WRITING_COMMANDS.map(({ name }) => name).join(', ')}`)
  .option('--seed <number>', 'of the random moments', '1')
  .parse()
  .opts<{ readonly kills: string; readonly command?: readonly string[]; readonly seed: string }>();
const kills = Number(values.kills);
const PROGRAM = fileURLToPath(new URL('../../cli/bin/lapsilinssi.js', import.meta.url));
const PRELOAD = new URL('../src/fault-preload.mjs', import.meta.url).href;
const root = mkdtempSync(join(tmpdir(), 'lapsilinssi-faults-'));

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
let state = Number(values.seed);
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** Operations of a command in which the disk is filled: a command that writes hundreds of files does the same in most of them. */
const MOST_FULL = 12;

const faults: string[] = [];
try {
  for (const command of WRITING_COMMANDS) {
    if (values.command === undefined || values.command.includes(command.name)) await tryOut(command);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
if (faults.length > 0) {
  for (const fault of faults.slice(0, 20)) console.log(fault);
  process.exitCode = 1;
}

/** One command: what it does when nothing fails, then killed, then without room on the disk. */
async function tryOut(command: WritingCommand): Promise<void> {
  const template = join(root, `${command.name}-before`);
  mkdirSync(template);
  for (const [path, content] of Object.entries(command.files())) put(template, path, content);
  for (const args of command.first ?? []) await run(args, template, 'none:0', undefined);
  const before = contents(template);
  const whole = copyOf(template, command, 'whole');
  const counted = join(root, `${command.name}-count`);
  const started = performance.now();
  const { output } = await run(command.args, whole, 'count:0', undefined, counted);
  const time = performance.now() - started;
  const operations = Number(readFileSync(counted, 'utf8'));
  const after = contents(whole);
  if (operations === 0 || same(before, after)) faults.push(`${command.name}: wrote nothing even when nothing failed`);

  let cut = 0;
  for (let number = 0; number < kills; number++) {
    const folder = copyOf(template, command, 'kill');
    // Half of the moments are random, the other half fall into an operation that writes, each in turn.
    const moment = random() * time;
    const at = (number >> 1) % operations;
    if (number % 2 === 0) await run(command.args, folder, 'none:0', moment);
    else await run(command.args, folder, `kill:${at + 1}`, undefined);
    const now = contents(folder);
    const what = `${command.name} killed ${number % 2 === 0 ? `after ${Math.round(moment)} ms` : `in operation ${at + 1} of ${operations}`}`;
    if (judge(command, now, before, after, what)) cut += 1;
    // Both kinds of moments in turn.
    if (number % 10 === 1 || number % 20 === 6) await again(command, folder, after, output, what);
    rmSync(folder, { recursive: true });
  }
  let full = 0;
  let tried = 0;
  for (let at = 1; at <= operations; at += Math.ceil(operations / MOST_FULL)) {
    tried += 1;
    const folder = copyOf(template, command, 'full');
    const { code, errors } = await run(command.args, folder, `full:${at}`, undefined);
    const what = `${command.name} on a disk that is full from operation ${at} of ${operations} on`;
    const now = contents(folder);
    judge(command, now, before, after, what);
    if (!same(now, after) && command.cache === undefined) {
      full += 1;
      if (code !== 2 || !errors.includes('ENOSPC'))
        faults.push(`${what}: ended with ${code} and told ${JSON.stringify(errors.slice(0, 200))}`);
      const left = [...now.keys()].filter((path) => !before.has(path) && !after.has(path));
      if (left.length > 0) faults.push(`${what}: left ${left.join(', ')}`);
    }
    rmSync(folder, { recursive: true });
  }
  await twoAtOnce(command, template, before, after);
  console.log(
    `${command.name.padEnd(18)} ${kills} kills, ${cut} before it was done; full disk in ${tried} of ${operations} operations, ${full} told`,
  );
}

/** Two runs of the command at the same time: every file is whole, and both end in words. */
async function twoAtOnce(command: WritingCommand, template: string, before: Contents, after: Contents): Promise<void> {
  const folder = copyOf(template, command, 'two');
  const ended = await Promise.all([1, 2].map(() => run(command.args, folder, 'none:0', undefined)));
  const what = `${command.name} twice at the same time`;
  judge(command, contents(folder), before, after, what);
  for (const { code, errors } of ended) {
    if (![0, 1, 2].includes(code) || /^\s+at .*:\d+:\d+/mu.test(errors))
      faults.push(`${what}: ended with ${code}: ${errors}`);
  }
  rmSync(folder, { recursive: true });
}

/** Whether every file is old or new, and whether not all are new yet. Half-written files beside may stay: they are hidden or of no document. */
function judge(
  { cache, numbers }: WritingCommand,
  now: Contents,
  before: Contents,
  after: Contents,
  what: string,
): boolean {
  for (const [path, content] of now) {
    if (content === before.get(path) || content === after.get(path)) continue;
    if (numbers === true && withoutNumbers(content) === after.get(withoutNumbers(path))) continue;
    if (cache !== undefined && path.startsWith(cache)) continue;
    if (!before.has(path) && !after.has(path) && isAside(path)) continue;
    faults.push(`${what}: ${path} is neither old nor new`);
  }
  for (const path of before.keys()) if (!now.has(path)) faults.push(`${what}: ${path} is gone`);
  return [...after].some(([path, content]) => now.get(path) !== content);
}

/** A path or text in which names with a number (`suunnitelma-kommentit-2.docx`) are those without. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/-\d+(?=\.(?:docx|txt)$|\.docx)/gu, '');
}

/** What was written beside a place and never got its name: no command takes it for a document. */
function isAside(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.startsWith('.') || /\.\d+$/u.test(name);
}

/** After a kill the command does its work as if nothing had been. */
async function again(
  command: WritingCommand,
  folder: string,
  after: Contents,
  output: string,
  what: string,
): Promise<void> {
  const told = await run(command.args, folder, 'none:0', undefined);
  if (command.cache !== undefined) {
    if (told.output !== output) faults.push(`${what} and run again: it tells something else`);
    return;
  }
  const now = contents(folder);
  for (const [path, content] of after) {
    const right =
      now.get(path) === content || (command.numbers === true && withoutNumbers(now.get(path) ?? '') === content);
    if (!right) faults.push(`${what} and run again: ${path} is not as it should be`);
  }
}

type Contents = ReadonlyMap<string, string>;

/** Files below a folder with what they hold; what a cache names by chance is left out. */
function contents(folder: string): Contents {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(folder.length + 1), readFileSync(path).toString('latin1'));
  }
  return found;
}

function same(one: Contents, other: Contents): boolean {
  return one.size === other.size && [...one].every(([path, content]) => other.get(path) === content);
}

function put(folder: string, path: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, path), content);
}

function copyOf(template: string, { name }: WritingCommand, kind: string): string {
  const folder = mkdtempSync(join(root, `${name}-${kind}-`));
  cpSync(template, folder, { recursive: true });
  return folder;
}

/** Runs the command line; kills it after some milliseconds when these are given. */
function run(
  args: readonly string[],
  cwd: string,
  fault: string,
  killAfter: number | undefined,
  count = '',
): Promise<{ readonly code: number; readonly output: string; readonly errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', PRELOAD, PROGRAM, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        LAPSILINSSI_FAULT: fault,
        LAPSILINSSI_FAULT_COUNT: count,
        HOME: cwd,
        XDG_CACHE_HOME: join(cwd, '.cache'),
      },
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => errors.push(piece));
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? -1, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}
