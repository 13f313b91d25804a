import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';

import { SMALL_PACK_FOLDER } from '../arbitraries/small-pack.ts';
import { law, shown } from '../law.ts';
import { compiledFolder } from '../own-pack.ts';
import { runInProcess } from '../run-in-process.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** Files of a little repository. */
const FILES: Readonly<Record<string, string>> = {
  'a.md':
    '# Lasten suunnitelma\n\n## Osallisuus\n\nLasten osallisuutta pyritään edistämään. Aluehallintovirasto valvoo.\n',
  'b.md': '---\nkieli: sv\n---\n\n# Plan\n\nBarnen hörs i skolan. TBD\n',
  'osa/c.txt': 'Seuranta\n\nOKM ohjaa toimintaa.\n',
};

/** What is written into files between two runs. */
const CHANGES: readonly (readonly [path: string, text: string])[] = [
  ['a.md', '\nOKM ohjaa toimintaa.\n'],
  ['osa/d.md', '# Uusi\n\nTBD\n'],
  ['.lapsilinssi.yaml', '# muistiinpano\n'],
  ['.lapsilinssi.yaml', 'severities:\n  placeholder-left: off\n'],
  ['.gitignore', 'osa\n'],
];

/** A run and what is around it. */
const runs = fc.record({
  locale: fc.constantFrom(undefined, 'fi_FI.UTF-8', 'sv_FI', 'en_US.UTF-8', 'C'),
  columns: fc.constantFrom(80, 40),
  coloured: fc.boolean(),
  today: fc.constantFrom('2026-11-21', '2026-11-22', '2031-01-01'),
  folder: fc.constantFrom('', '', 'osa'),
  command: fc.constantFrom('check', 'check', 'check', 'coverage'),
  paths: fc.constantFrom(['.'], ['.'], ['a.md'], ['a.md', 'b.md'], ['b.md', 'a.md'], ['puuttuu.md']),
  options: fc.constantFrom<readonly string[]>(
    [],
    [],
    ['--format', 'json'],
    ['--format', 'markdown'],
    ['--ui-language', 'sv'],
    ['--fail-on', 'never'],
    ['--language', 'sv'],
    ['--quiet'],
    ['--no-config'],
  ),
  change: fc.option(fc.constantFrom(...CHANGES), { nil: undefined, freq: 3 }),
});
type Run = typeof runs extends fc.Arbitrary<infer Value> ? Value : never;

/** A few runs, most of which differ from the one before in one thing only. */
const sequence = fc.array(fc.tuple(runs, fc.nat()), { minLength: 2, maxLength: 4 }).map((all): readonly Run[] => {
  const made: Run[] = [];
  for (const [run, which] of all) {
    const before = made.at(-1);
    const names = Object.keys(run).filter((name) => name !== 'command');
    const name = names[which % names.length];
    const differs = Object.entries(run).filter(([key]) => key === name || key === 'change');
    made.push(before === undefined ? run : { ...before, ...Object.fromEntries(differs) });
  }
  return made;
});

/** The little pack with its compiled form beside it, made once. */
let pack: Promise<string> | undefined;

/** Runs with a cache, one after another, with other things around them. */
export const runAgain: Target = target(
  'again',
  'A run with a cache says what it says without one, whatever runs were before it and whatever has changed since.',
  sequence,
  async (all) => {
    const outside = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
    try {
      const root = join(outside, 'kunta');
      await mkdir(join(root, 'osa'), { recursive: true });
      for (const [path, text] of Object.entries(FILES)) await writeFile(join(root, path), text);
      for (const run of all) {
        const { locale, columns, coloured, today, folder, command, paths, options, change } = run;
        if (change !== undefined) await appendFile(join(root, change[0]), change[1]);
        const given = {
          cwd: join(root, folder),
          env: { PATH: process.env['PATH'], ...(locale !== undefined && { LANG: locale }) },
          columns,
          coloured,
          today,
        };
        const args = [command, ...paths, ...options, '--pack', await (pack ??= compiledFolder(SMALL_PACK_FOLDER))];
        const right = await runInProcess(args, given);
        const told = await runInProcess([...args, '--cache', '--cache-location', join(outside, 'muisti')], given);
        const where = `${JSON.stringify(run)} after ${all.indexOf(run)} others`;
        law(told.code === right.code, `${where} ends with ${told.code}, not ${right.code}`);
        law(told.output === right.output, `${where} says ${shown(told.output)}, not ${shown(right.output)}`);
        law(told.errors === right.errors, `${where} tells ${shown(told.errors)}, not ${shown(right.errors)}`);
      }
      const kept = await readFile(join(root, 'b.md'), 'utf8');
      law(kept === FILES['b.md'], 'a run has changed a plan');
    } finally {
      await rm(outside, { recursive: true, force: true });
    }
  },
);
