import { assess, outlineRules } from '@lapsilinssi/core';
import { answeredKeys, commentWord, readWordPlan, uncommentWord } from '@lapsilinssi/docx';
import { discover, fileError, formatOf } from '@lapsilinssi/project';
import type { Files } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';
import { say } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { wordComments, wordCover } from '@lapsilinssi/reporters/word';

import { configureFiles } from '../configure.ts';
import type { CliRun, ConfigurationOptions } from '../configure.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { fileContent } from '../file-content.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { asOfDate } from '../options/as-of.ts';
import { factsOf } from '../options/facts.ts';
import type { FactOptions } from '../options/facts.ts';
import { spokenIn } from '../spoken-in.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { legible, Unreadable } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { isCopy, languageOfCopy, writeCopy } from '../write-copy.ts';

/** Options of `comment` as written. */
export interface CommentCommandOptions extends FactOptions, ConfigurationOptions {
  readonly output?: string;
  readonly remove?: boolean;
  readonly most?: string;
  readonly asOf?: string;
}

/** Comments in a file unless another number is asked for: more than these nobody reads. */
const MOST = 25;

/**
 * Writes copies of Word files with the findings as comments, or (`--remove`) without those of an earlier run. No file that is there already is
 * written to. Of several files, and of those of a folder, the copies may go into a folder of their own, each with a covering text; copies of
 * earlier runs are not commented on there.
 * @throws UsageError for a single file that is no Word file; Unreadable for a single one; Fault when a copy cannot be written
 */
export async function comment(
  paths: readonly string[],
  options: CommentCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const run: CommentRun = {
    options,
    io,
    language,
    most: mostOf(options.most),
    asOf: asOfDate(options.asOf, io.today()),
  };
  const files = diskFiles(io.cwd);
  const [path = ''] = paths;
  if (paths.length === 1 && (await kindOf(path, files)) !== 'folder') {
    const format = formatOf(path);
    if (format !== 'docx')
      throw new UsageError('usage.word-only', { path }, format === 'markdown' ? { hint: 'usage.export-first' } : {});
    await commentOne(path, run, await configuredFor([path], run), 'single');
    return EXIT.ok;
  }
  const found = await discover(paths, files);
  const plans = found.filter((one) => one.status === 'found' && one.format === 'docx' && !isCopy(one.path));
  const unread = found.filter((one) => one.status === 'unreadable');
  if (plans.length === 0 && unread.length === 0) throw new Unreadable(path, fileError('nothing-found', path));
  for (const one of unread) tellUnreadable(one, io, language);
  const configured = await configuredFor(
    plans.map((one) => one.path),
    run,
  );
  let code: ExitCode = unread.length === 0 ? EXIT.ok : EXIT.failure;
  for (const one of plans) {
    try {
      await commentOne(one.path, run, configured, 'several');
    } catch (thrown) {
      if (!(thrown instanceof Unreadable)) throw thrown;
      tellUnreadable(thrown, io, language);
      code = EXIT.failure;
    }
  }
  return code;
}

/** What a run of the command was asked for. */
interface CommentRun {
  readonly options: CommentCommandOptions;
  readonly io: Io;
  readonly language: UiLanguage;
  readonly most: number;
  readonly asOf: string;
}

/** What holds for the files; the rule pack is opened once for all of them. */
function configuredFor(paths: readonly string[], { options, io, language }: CommentRun): Promise<CliRun> {
  const files = paths.map((path) => ({ path, format: 'docx' }) as const);
  return configureFiles(files, { options, io, language, baseline: 'known' });
}

async function commentOne(
  path: string,
  run: CommentRun,
  { pack, of }: CliRun,
  among: 'single' | 'several',
): Promise<void> {
  const { options, io, language, asOf } = run;
  const content = await fileContent(path, io);
  const { facts: configured, settings } = of(path);
  const bare = legible(path, uncommentWord(content, path, configured.limits));
  // Of one file the name of the copy is asked for, of several their folder.
  const asked = among === 'single' ? options.output : undefined;
  const folder = among === 'single' ? undefined : options.output;
  if (options.remove === true) {
    if (bare.content === content) io.write(`${tell(language, 'comment.nothing')}\n`);
    else {
      const name = { path, folder, purpose: 'bare', language: languageOfCopy(path) ?? language } as const;
      const written = await writeCopy(name, asked, bare.content, io);
      io.write(`${tell(language, 'comment.removed', { path: written })}\n`);
    }
    return;
  }
  const facts = factsOf(options, pack);
  const rules = outlineRules(pack);
  const read = legible(path, readWordPlan({ ...facts, configured, path, content: bare.content, pack: rules }));
  const spoken = spokenIn(read.document, language);
  const words = { pack: pack.compiled, language: spoken };
  const assessment = assess(read.document, pack, { asOf, settings });
  const comments = wordComments(assessment, { ...words, most: run.most, told: answeredKeys(read.word) });
  const label = say(spoken, 'word.reference');
  const commented = legible(path, commentWord(read.word, comments, { path, date: asOf, label }));
  const name = { path, folder, language: spoken } as const;
  const written = await writeCopy({ ...name, purpose: 'commented' }, asked, commented.content, io);
  const { length: count } = comments;
  io.write(`${tell(language, count === 1 ? 'comment.written.one' : 'comment.written', { path: written, count })}\n`);
  if (folder !== undefined)
    await writeCopy({ ...name, purpose: 'cover' }, undefined, wordCover(assessment, { ...words, file: written }), io);
}

/** What a path names; undefined also for what cannot be looked at, which is told when it is read. */
async function kindOf(path: string, files: Files): Promise<'file' | 'folder' | undefined> {
  try {
    return await files.kind(path);
  } catch {
    return undefined;
  }
}

function mostOf(given: string | undefined): number {
  if (given === undefined) return MOST;
  if (!/^[1-9]\d{0,3}$/u.test(given.trim()))
    throw new UsageError('usage.number-invalid', { option: '--most', value: given });
  return Number(given);
}
