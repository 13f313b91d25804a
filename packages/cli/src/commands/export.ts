import { outlineRules, readPlan } from '@lapsilinssi/core';
import { formatOf } from '@lapsilinssi/project';
import { readImage } from '@lapsilinssi/project/node';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from '../absolute-path.ts';
import { configureFile } from '../configure.ts';
import type { ConfigurationOptions } from '../configure.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { fileContent } from '../file-content.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { factsOf } from '../options/facts.ts';
import type { FactOptions } from '../options/facts.ts';
import { inLooksOf } from '../in-looks-of.ts';
import { legible } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write-all.ts';

/** Options of `export` as written. */
export interface ExportCommandOptions extends FactOptions, ConfigurationOptions {
  readonly output?: string;
  readonly reference?: string;
  readonly force?: boolean;
}

/**
 * Writes a plan in Markdown as a Word file, with its images and with its front matter as properties of the file. Images that are not there are
 * told, and stand in the file as their text alternatives.
 * @throws UsageError for what is no Markdown, and for a name of another kind of file; Unreadable; Fault when the file is there already or cannot be written
 */
export async function exportPlan(
  path: string,
  options: ExportCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  if (formatOf(path) !== 'markdown') throw new UsageError('usage.export-markdown-only', { path });
  const output = options.output ?? path.replace(/\.[^./\\]*$/u, '.docx');
  const [, ending] = /\.(docx|dotx)$/iu.exec(output) ?? [];
  if (ending === undefined) throw new UsageError('usage.export-output', { path: output });
  const content = await fileContent(path, io);
  const configuration = await configureFile({ path, format: 'markdown' }, { options, io, language, baseline: 'none' });
  const { pack, facts: configured } = configuration;
  const read = readPlan({ ...factsOf(options, pack), configured, path, content, pack: outlineRules(pack) });
  const { exportMarkdown } = await import('@lapsilinssi/docx/write');
  const missing: string[] = [];
  const document = await exportMarkdown({
    plan: legible(path, read).document,
    form: ending.toLowerCase() === 'dotx' ? 'template' : 'document',
    imageOf: async (address) => {
      const image = await readImage(address, absolutePath(path, io.cwd));
      if (image.status === 'ok') return image.content;
      missing.push(tell(language, `export.image.${image.reason}`, { image: address }));
      return undefined;
    },
  });
  const written = await inLooksOf(options.reference, document, { options, io, language });
  await writeAll([{ path: output, content: written }], options.force === true, io);
  io.write(`${tell(language, 'export.written', { path: output })}\n`);
  for (const line of missing) io.writeError(`${line}\n`);
  return EXIT.ok;
}
