import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeFile } from '@lapsilinssi/project/node';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from '../absolute-path.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { Fault } from '../fault.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { openRulePack } from '../open-rule-pack.ts';
import { PAGE_MARK, referencePages } from '../reference/reference-pages.ts';
import { UsageError } from '../usage-error.ts';
import type { PackOptions } from './pack.ts';

/** Options of `pack pages` as written. */
export interface PackPagesOptions extends PackOptions {
  readonly output?: string;
}

/** Writes the reference pages of a rule pack into a folder. A file that is not one of ours is left alone, and nothing is written then. */
export async function packPages(
  folder: string | undefined,
  options: PackPagesOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const { output } = options;
  if (output === undefined || output.trim() === '') throw new UsageError('usage.output-path-missing');
  const { compiled } = await openRulePack(folder ?? options.pack, io.cwd, language);
  const target = absolutePath(output, io.cwd);
  const pages = referencePages(compiled).map(({ path, markdown }) => ({ path: join(target, path), markdown }));
  const written = await Promise.all(pages.map(async ({ path }) => ({ path, text: await textOf(path) })));
  const strange = written.find(({ text }) => text !== undefined && !text.startsWith(PAGE_MARK));
  if (strange !== undefined) throw new Fault('fault.page-strange', { path: strange.path });
  for (const { path, markdown } of pages) await writeFile(path, markdown);
  io.write(`${tell(language, 'pack.pages', { count: pages.length, path: output })}\n`);
  return EXIT.ok;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
