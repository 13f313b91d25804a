import { importWord, pictureNames } from '@lapsilinssi/docx';
import { formatOf } from '@lapsilinssi/project';
import type { UiLanguage } from '@lapsilinssi/reporters';

import type { ConfigurationOptions } from '../configure.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { fileContent } from '../file-content.ts';
import type { Io } from '../io.ts';
import { limitsFor } from '../limits-for.ts';
import { tell } from '../messages/say.ts';
import { legible } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from '../write-all.ts';

/** Options of `import` as written. */
export interface ImportCommandOptions extends Pick<ConfigurationOptions, 'pack'> {
  readonly output?: string;
  readonly force?: boolean;
}

/**
 * Writes a Word file as Markdown, with its pictures in a folder beside it: all of them or nothing.
 * @throws UsageError for what is no Word file; Unreadable; Fault when a file is there already or cannot be written
 */
export async function importPlan(
  path: string,
  options: ImportCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  if (formatOf(path) !== 'docx') throw new UsageError('usage.import-word-only', { path });
  const content = await fileContent(path, io);
  const output = options.output ?? path.replace(/\.[^./\\]*$/u, '.md');
  const [, folder = '', name = ''] = /^(.*[/\\])?(.*)$/su.exec(output) ?? [];
  const { pictureFolder, pictureWord } = pictureNames(name, language);
  const limits = await limitsFor(path, { options, io, language });
  const imported = importWord(content, { path, pictureFolder, pictureWord, limits });
  const { markdown, pictures, comments } = legible(path, imported);
  await writeAll(
    [
      { path: output, content: markdown },
      ...pictures.map((one) => ({ path: `${folder}${pictureFolder}/${one.name}`, content: one.content })),
    ],
    options.force === true,
    io,
  );
  io.write(`${tell(language, 'import.written', { path: output })}\n`);
  const count = pictures.length;
  if (count === 1) io.write(`${tell(language, 'import.pictures.one', { folder: `${folder}${pictureFolder}` })}\n`);
  if (count > 1) io.write(`${tell(language, 'import.pictures', { folder: `${folder}${pictureFolder}`, count })}\n`);
  if (comments === 1) io.write(`${tell(language, 'import.comments.one')}\n`);
  if (comments > 1) io.write(`${tell(language, 'import.comments', { count: comments })}\n`);
  return EXIT.ok;
}
