import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { discover } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';
import * as fc from 'fast-check';

import { law } from '../law.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** Paths that begin alike, lie in each other and have other endings. */
const PATHS = [
  'a.md',
  'a.markdown',
  'b.txt',
  'c.docx',
  'd.pdf',
  'plans.md',
  'plans/a.md',
  'plans/b.txt',
  'plans/old/a.md',
  'plans-2026/a.md',
  'plans-2026/README.md',
  'Plans/ä.md',
  'plan/s.md',
  'x/plans/a.md',
  'README.md',
  '.piilo/a.md',
] as const;

/** What a path that somebody gives takes in, by the guide: a file itself, a folder all below it, a pattern what it matches. */
const GIVEN: readonly (readonly [given: string, takes: RegExp])[] = [
  ['.', /^/u],
  ['./', /^/u],
  ['a.md', /^a\.md$/u],
  ['./a.md', /^a\.md$/u],
  ['README.md', /^README\.md$/u],
  ['plans', /^plans\//u],
  ['plans/', /^plans\//u],
  ['./plans', /^plans\//u],
  ['plans/old', /^plans\/old\//u],
  ['plans-2026', /^plans-2026\//u],
  ['x', /^x\//u],
  ['*.md', /^[^/.][^/]*\.md$/u],
  ['**/*.md', /\.md$/u],
  ['plans/*.md', /^plans\/[^/]+\.md$/u],
  ['plans*/*.md', /^plans[^/]*\/[^/]+\.md$/u],
  ['plans/**', /^plans\//u],
  ['**/a.md', /(?:^|\/)a\.md$/u],
  ['*/a.{md,txt}', /^[^/]+\/a\.(?:md|txt)$/u],
];
const PLAN = /\.(?:md|markdown|txt|docx|dotx)$/u;
const ABOUT = /(?:^|\/)README\.md$/u;
const HIDDEN = /(?:^|\/)\./u;

let folders: Promise<string> | undefined;

async function outside(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
let next = 0;

/** The documents that paths name. */
export const findFiles: Target = target(
  'files',
  'Paths, folders and patterns name the documents that they say, each once; what is excluded is left out, and nothing beside it.',
  fc.record({
    files: fc.subarray([...PATHS], { minLength: 2 }),
    given: fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 3 }),
    excluded: fc.array(fc.constantFrom(...GIVEN.slice(2)), { maxLength: 2 }),
  }),
  async ({ files, given, excluded }) => {
    const cwd = join(await (folders ??= outside()), String((next += 1)));
    for (const path of files) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), 'Lapset');
    }
    const paths = [...given.map(([one]) => one), ...excluded.map(([one]) => `!${one}`)];
    const found = await discover(paths, diskFiles(cwd));
    await rm(cwd, { recursive: true });
    const read = found.flatMap((one) => (one.status === 'found' ? [one.path] : [])).toSorted();
    const right = files
      .filter((path) =>
        given.some(
          ([name, takes]) =>
            takes.test(path) &&
            (path === name.replace(/^\.\//u, '') || (PLAN.test(path) && !ABOUT.test(path) && !HIDDEN.test(path))),
        ),
      )
      .filter((path) => !excluded.some(([, takes]) => takes.test(path)))
      .toSorted();
    law(
      JSON.stringify(read) === JSON.stringify(right),
      `${paths.join(' ')} names ${read.join(', ')}, not ${right.join(', ')} of ${files.join(', ')}`,
    );
  },
);
