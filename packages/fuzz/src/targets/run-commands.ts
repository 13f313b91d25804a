import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';

import { hostileLine } from '../arbitraries/hostile-text.ts';
import { law } from '../law.ts';
import { partsOf } from '../oracles/archive-laws.ts';
import { jsonLaw, terminalLaw } from '../oracles/report-laws.ts';
import { runProgram } from '../run-program.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

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
  '/olematon',
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
/** Organisations that each get a plan of their own. */
const LIST = 'kunnat.csv';
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
  ['template', 'child-youth-plan', '--organisation-list', LIST, '-o', 'pohjat'],
  ['export'],
  ['import'],
  ['clean'],
  ['collect'],
  ['rules'],
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
  // Mostly files that are there.
  paths: fc.array(fc.oneof({ weight: 2, arbitrary: fc.nat(3) }, { weight: 3, arbitrary: argument }), { maxLength: 3 }),
  organisations: fc.array(fc.oneof(hostileLine, fc.constantFrom('../../ulos', '/ulos', '..', 'con', 'a\\b')), {
    maxLength: 3,
  }),
});

/** What no command may read: it begins as a picture does, and stands outside the folder. */
const SECRET = '\u0089PNG\r\n\u001A\nSALAISUUS';
const PLAN = `# Suunnitelma

Nuorisovaltuusto kuulee lapsia.

![Lapset](../salainen.png) ![Lapset](%2e%2e/salainen.png) ![Lapset](kuvat/../../salainen.png)
`;
/** What commands write into the folder in which they run, by their first word. */
const WRITES: Readonly<Record<string, RegExp>> = {
  export: /^kunta\/[^/]*\.docx$/u,
  template: /^kunta\/[^/]*(?:\/[a-z\d-]+\.(?:md|docx))?$/u,
  import: /^kunta\/[^/]*\.md$/u,
};

/** The command line among files of every name. */
export const runCommands: Target = target(
  'commands',
  'Whatever files and arguments are called, a command ends in time with 0, 1 or 2, tells in words what was wrong and writes only what it was asked for.',
  run,
  async ({ files, command, options, paths, organisations }) => {
    const outside = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
    const folder = join(outside, 'kunta');
    try {
      // A repository of its own, in a folder where a command has nothing to do.
      await mkdir(join(folder, '.git'), { recursive: true });
      await writeFile(join(outside, 'salainen.png'), SECRET, 'latin1');
      const rows = organisations.map((one) => `"${one.replaceAll('"', '""')}"\n`);
      await writeFile(join(folder, LIST), `organisaatio\n${rows.join('')}`);
      for (const file of files)
        await writeFile(join(folder, file.replaceAll(/\p{Surrogate}/gu, '\uFFFD')), PLAN).catch(() => undefined);
      const before = await contentsOf(outside);
      const named = paths.map((one) => (typeof one === 'string' ? one : (files[one] ?? 'a.md')));
      const arguments_ = [...command, ...options.flat(), ...named].map((one) => one.replaceAll('\u0000', ''));
      const { code, output, errors } = await runProgram(arguments_, { cwd: folder });
      law(code === 0 || code === 1 || code === 2, `ended with ${String(code)}: ${errors.slice(0, 500)}`);
      law(!/^\s+at .*:\d+:\d+/mu.test(errors), `a stack is shown: ${errors.slice(0, 800)}`);
      law(!/--debug\)?\.?$/mu.test(errors), `a fault of the program: ${errors.slice(0, 500)}`);
      if (options.some((one) => one[1] === 'json') && code < 2 && command[0] === 'check' && output !== '')
        jsonLaw(output);
      else if (!options.some((one) => one[1] === 'html')) terminalLaw(output);
      terminalLaw(errors);
      const after = await contentsOf(outside);
      const mayWrite =
        command[1] === 'write' ? /^kunta\/\.lapsilinssi-baseline\.json$/u : (WRITES[command[0] ?? ''] ?? /^$/u);
      const written = [...after].filter(([path, content]) => before.get(path) !== content).map(([path]) => path);
      law(
        written.every((one) => !before.has(one) && mayWrite.test(one)),
        `wrote ${JSON.stringify(written)}`,
      );
      law(
        [...before.keys()].every((path) => after.has(path)),
        'a file is gone',
      );
      law(
        written.every((path) => !holdsSecret(after.get(path) ?? '')),
        'a file from outside the folder was taken in',
      );
    } finally {
      await rm(outside, { recursive: true, force: true });
    }
  },
);

/** Files below a folder, by path, with what they hold as Latin-1. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    await Promise.all(
      files.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const),
    ),
  );
}

/** Whether the secret stands in a file, or in a part of an archive. */
function holdsSecret(content: string): boolean {
  const parts = partsOf(Buffer.from(content, 'latin1')) ?? new Map<string, string>();
  return [content, ...[...parts.values()].map(atob)].some((one) => one.includes(SECRET));
}
