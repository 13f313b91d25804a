import { assess, outlineRules } from '@lapsilinssi/core';
import type { PlanDocument, ReadError } from '@lapsilinssi/core';
import { answeredKeys, commentWord, readWordPlan, uncommentWord } from '@lapsilinssi/docx';
import { fileError, formatOf, thrownError } from '@lapsilinssi/project';
import { diskFiles } from '@lapsilinssi/project/node';
import { say } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { wordComments } from '@lapsilinssi/reporters/word';

import { configure } from '../configure.ts';
import type { ConfigurationOptions } from '../configure.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { asOfDate } from '../options/as-of.ts';
import { factsOf } from '../options/facts.ts';
import type { FactOptions } from '../options/facts.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { languageOfCopy, writeCopy } from '../write-copy.ts';

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
 * Writes a copy of a Word file with the findings as comments, or (`--remove`) without those of an earlier run. No file that is there already is
 * written to.
 * @throws UsageError for a file that is no Word file; Fault when the copy cannot be written
 */
export async function comment(
  path: string,
  options: CommentCommandOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  if (formatOf(path) !== 'docx') throw new UsageError('usage.word-only', { path });
  const most = mostOf(options.most);
  const asOf = asOfDate(options.asOf, io.today());
  const content = await contentOf(path, io);
  if (!(content instanceof Uint8Array)) return unreadable(path, content, io, language);
  const bare = uncommentWord(content, path);
  if (bare.status !== 'ok') return unreadable(path, bare.error, io, language);
  if (options.remove === true) {
    if (bare.content === content) io.write(`${tell(language, 'comment.nothing')}\n`);
    else {
      const name = { path, purpose: 'bare', language: languageOfCopy(path) ?? language } as const;
      const written = await writeCopy(name, options.output, bare.content, io);
      io.write(`${tell(language, 'comment.removed', { path: written })}\n`);
    }
    return EXIT.ok;
  }
  const run = await configure([{ status: 'found', path, format: 'docx' }], {
    options,
    files: diskFiles(io.cwd),
    named: [path],
    cwd: io.cwd,
    language,
    baseline: 'known',
  });
  const { pack } = run;
  const { facts: configured, settings } = run.of(path);
  const read = readWordPlan({
    ...factsOf(options, pack),
    configured,
    path,
    content: bare.content,
    pack: outlineRules(pack),
  });
  if (read.status !== 'ok') return unreadable(path, read.error, io, language);
  const spoken = spokenIn(read.document, language);
  const comments = wordComments(assess(read.document, pack, { asOf, settings }), {
    pack: pack.compiled,
    language: spoken,
    most,
    told: answeredKeys(read.word),
  });
  const commented = commentWord(read.word, comments, { path, date: asOf, label: say(spoken, 'word.reference') });
  if (commented.status !== 'ok') return unreadable(path, commented.error, io, language);
  const name = { path, purpose: 'commented', language: spoken } as const;
  const written = await writeCopy(name, options.output, commented.content, io);
  const { length: count } = comments;
  io.write(`${tell(language, count === 1 ? 'comment.written.one' : 'comment.written', { path: written, count })}\n`);
  return EXIT.ok;
}

/** The file's content, or why it cannot be read. */
async function contentOf(path: string, io: Io): Promise<Uint8Array | ReadError> {
  const files = diskFiles(io.cwd);
  try {
    return (await files.kind(path)) === 'file' ? await files.read(path) : fileError('file-missing', path);
  } catch (thrown) {
    return thrownError(thrown, path);
  }
}

function unreadable(path: string, error: ReadError, io: Io, language: UiLanguage): ExitCode {
  tellUnreadable({ path, error }, io, language);
  return EXIT.failure;
}

/** What goes into a document is in its language. */
function spokenIn({ language: { value } }: PlanDocument, language: UiLanguage): UiLanguage {
  return value === 'other' ? language : value;
}

function mostOf(given: string | undefined): number {
  if (given === undefined) return MOST;
  if (!/^[1-9]\d{0,3}$/u.test(given.trim()))
    throw new UsageError('usage.number-invalid', { option: '--most', value: given });
  return Number(given);
}
