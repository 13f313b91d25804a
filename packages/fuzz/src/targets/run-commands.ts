import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as fc from 'fast-check';

import { hostileLine } from '../arbitraries/hostile-text.ts';
import { law } from '../law.ts';
import { jsonLaw, terminalLaw } from '../oracles/report-laws.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const PROGRAM = fileURLToPath(new URL('../../../cli/bin/lapsilinssi.js', import.meta.url));

/** Longest that a command may take, in milliseconds: start-up and a few small files, on a machine that does much else. */
const LONGEST = 120_000;

/** Names that mean something to a shell, a pattern, an option parser or a disk. */
const NAMES: readonly string[] = [
  '-',
  '--',
  '-rf.md',
  '--help.md',
  '--output=x.md',
  '$(touch x).md',
  '`x`.md',
  'a b.md',
  'a\nb.md',
  'a\rb.md',
  '\u001B[31m.md',
  '\u202Egnp.md',
  '*.md',
  '[a].md',
  '{a,b}.md',
  '!a.md',
  '#a.md',
  'a;b.md',
  'a&b.md',
  'a|b.md',
  '"a".md',
  "'a'.md",
  '\\a.md',
  '%2e%2e.md',
  'A\u0308.md',
  '\u00C4.md',
  'con.md',
  '.md',
  '..md',
  'a.md.',
  `${'p'.repeat(240)}.md`,
  'a.docx',
  'a.txt',
  '__proto__.md',
  'constructor.md',
  '~.md',
  '@a.md',
  '=1+1.md',
  '::error::.md',
];
const GLOBS: readonly string[] = [
  '**/*.md',
  '*',
  '**',
  '{a,b}'.repeat(12),
  '{1..9999999}',
  '[',
  '[!a]*.md',
  '!(a).md',
  '+(a|aa)+(a|aa)+(a|aa)b',
  '?',
  '!*.md',
  '!**',
  '../**/x',
  '/',
  '/dev/null',
  '\\*',
  '**/'.repeat(60),
  '*'.repeat(120),
  '',
  ' ',
  '.',
  '..',
  './.',
];
const OPTIONS: readonly (readonly string[])[] = [
  [],
  [],
  ['--all'],
  ['--summary'],
  ['--quiet'],
  ['--statistics'],
  ['--format', 'json'],
  ['--format', 'html'],
  ['--format', 'olematon'],
  ['--fail-on', 'never'],
  ['--fix-dry-run'],
  ['--ui-language', 'sv'],
  ['--ui-language', 'xx'],
  ['--as-of', '2026-13-99'],
  ['--period', '∞'],
  ['--population', '-1'],
  ['--document-type', 'constructor'],
  ['--organisation', '\u0000'],
  ['--config', '/dev/null'],
  ['--config', '.'],
  ['--pack', '.'],
  ['--stdin-filename', 'a.docx'],
  ['--'],
  ['--olematon'],
  ['-x'],
];
const COMMANDS: readonly (readonly string[])[] = [
  ['check'],
  ['check'],
  ['check'],
  ['outline'],
  ['coverage'],
  ['config'],
  ['comment'],
  ['baseline', 'check'],
  ['baseline', 'write'],
  ['explain'],
  ['terms'],
  ['pack', 'check'],
  ['template', '--section'],
  ['olematon'],
  [],
];

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  hostileLine.map((text) => `${text.replaceAll('/', '').replaceAll('\0', '').slice(0, 40)}.md`),
);
const argument = fc.oneof(
  { weight: 3, arbitrary: name },
  { weight: 3, arbitrary: fc.constantFrom(...GLOBS) },
  hostileLine,
);

const run = fc.record({
  files: fc.uniqueArray(name, { maxLength: 4 }),
  command: fc.constantFrom(...COMMANDS),
  options: fc.array(fc.constantFrom(...OPTIONS), { maxLength: 2 }),
  paths: fc.array(argument, { maxLength: 3 }),
});

const PLAN = '# Suunnitelma\n\nNuorisovaltuusto kuulee lapsia.\n';

/** The command line among files of every name. */
export const runCommands: Target = target(
  'commands',
  'Whatever files and arguments are called, a command ends in time with 0, 1 or 2, tells in words what was wrong and writes only what it was asked for.',
  run,
  async ({ files, command, options, paths }) => {
    const folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
    try {
      for (const file of files)
        await writeFile(join(folder, file.replaceAll(/\p{Surrogate}/gu, '\uFFFD')), PLAN).catch(() => undefined);
      const before = await readdir(folder);
      const arguments_ = [...command, ...options.flat(), ...paths].map((one) => one.replaceAll('\u0000', ''));
      const { code, output, errors } = await ended(arguments_, folder);
      law(code === 0 || code === 1 || code === 2, `ended with ${String(code)}: ${errors.slice(0, 500)}`);
      law(!/^\s+at .*:\d+:\d+/mu.test(errors), `a stack is shown: ${errors.slice(0, 800)}`);
      law(!/--debug\)?\.?$/mu.test(errors), `a fault of the program: ${errors.slice(0, 500)}`);
      if (options.some((one) => one[1] === 'json') && code < 2 && command[0] === 'check' && output !== '')
        jsonLaw(output);
      else if (!options.some((one) => one[1] === 'html')) terminalLaw(output);
      terminalLaw(errors);
      const after = await readdir(folder);
      const written = after.filter((one) => !before.includes(one));
      const mayWrite = command[1] === 'write' ? /^\.lapsilinssi-baseline\.json$/u : /^$/u;
      law(
        written.every((one) => mayWrite.test(one)),
        `wrote ${JSON.stringify(written)}`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

/** Runs the program to its end. */
function ended(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly output: string; readonly errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=400', PROGRAM, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`did not end in ${LONGEST} ms`));
    }, LONGEST);
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => errors.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? -1, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}
