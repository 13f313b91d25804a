import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { compiledFolder, OWN_PACK_FOLDER } from '../own-pack.ts';
import { runInProcess } from '../run-in-process.ts';
import { textsOf } from './read-word.ts';

/** One thing that is done in the folder: a command, or somebody fills in what is to be filled in. */
export type Step =
  | {
      readonly kind: 'run';
      readonly args: readonly string[];
      readonly today: string;
      /** What stands on standard input. */
      readonly input?: string;
      /** What a person at the keyboard answers, one question after another: a text, or the number of a choice. Nobody is there when absent. */
      readonly answers?: readonly (string | number)[];
    }
  /** Somebody saves a file. */
  | { readonly kind: 'save'; readonly path: string; readonly content: string }
  | { readonly kind: 'fill'; readonly every: number; readonly value: string };

/** A file, seen from the folder in which commands run, with what it holds and on which day of a few it was saved. */
export type PlacedFile = readonly [path: string, content: Uint8Array | string, day: number];

let packs: Promise<string> | undefined;

/**
 * Does one thing after another in a folder of plans.
 *
 * @param beside other files by path
 * @returns what was said, and the files that were written or changed, without anything of this machine
 */
export async function runInFolder(
  plans: readonly PlacedFile[],
  beside: Readonly<Record<string, string>>,
  all: readonly Step[],
): Promise<unknown> {
  const pack = await (packs ??= compiledFolder(OWN_PACK_FOLDER));
  const outside = await mkdtemp(join(tmpdir(), 'lapsilinssi-fuzz-'));
  const cwd = join(outside, 'maa', 'kunta');
  const named = (text: string): string =>
    text
      .replaceAll(pack, '{pack}')
      .replaceAll(outside, '{folder}')
      // Where a fault was thrown: `--debug` tells it with the paths of this build.
      .replaceAll(/^ {4}at .*\n/gmu, '')
      .replaceAll(/\b(lapsilinssi|Lapsilinssi)(["',:\s]+(?:version["':\s]+)?)\d+\.\d+\.\d+\b/gu, '$1$2{version}');
  try {
    await mkdir(join(cwd, '.git'), { recursive: true });
    for (const [name, content, day] of [
      ...Object.entries(beside).map(([path, text]) => [path, text, 0] as const),
      ...plans,
    ]) {
      await mkdir(dirname(join(cwd, name)), { recursive: true });
      await writeFile(join(cwd, name), content);
      const saved = new Date(`2026-1${day % 2}-0${day + 1}T10:00:00Z`);
      await utimes(join(cwd, name), saved, saved);
    }
    const before = await contentsOf(outside);
    const said: unknown[] = [];
    for (const step of all) {
      if (step.kind === 'fill') await filled(cwd, step.every, step.value);
      else if (step.kind === 'save') await writeFile(join(cwd, step.path), step.content);
      else {
        const { args, today, input, answers } = step;
        const { code, output, errors } = await runInProcess(
          [...args.map((one) => (one === '{pack}' ? pack : one)), '--pack', pack],
          {
            cwd,
            today,
            ...(input !== undefined && { input }),
            ...(answers !== undefined && { answers }),
          },
        );
        said.push([args, code, named(output).split('\n'), named(errors).split('\n')]);
      }
      // What is written just now is saved on the day of the rest.
      for (const name of await namesIn(outside))
        if (!before.has(name))
          await utimes(join(outside, name), new Date('2026-11-20T10:00:00Z'), new Date('2026-11-20T10:00:00Z'));
    }
    const after = [...(await contentsOf(outside))].filter(
      ([name, content]) => !name.startsWith('maa/muisti') && before.get(name)?.equals(content) !== true,
    );
    return [
      said,
      after.map(([name, content]) => {
        if (/\.do[ct]x$/u.test(name)) return [name, textsOf(content)];
        const text = content.toString('utf8');
        const told = named(text);
        return [name, told.split('\n'), content.length - text.length + told.length];
      }),
    ];
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
}

/** Writes into some of the fields of what was made from templates. */
async function filled(cwd: string, every: number, value: string): Promise<void> {
  for (const [name, content] of await contentsOf(cwd)) {
    if (!/(?:vastaukset\/.*|uusi|osio)\.md$/u.test(name)) continue;
    let seen = 0;
    const text = content
      .toString('utf8')
      .replaceAll(/\[[a-zåäö ]+\](?!\()/gu, (field) => (seen++ % every === 0 ? value : field));
    await writeFile(join(cwd, name), text);
  }
}

/** Files below a folder with what they hold, in the order of their names. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await namesIn(folder);
  return new Map(await Promise.all(names.map(async (one) => [one, await readFile(join(folder, one))] as const)));
}

async function namesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .toSorted();
}
