import type { Pack } from '@lapsilinssi/core';
import { checkDocuments, discover, fileError, formatOf } from '@lapsilinssi/project';
import type { CheckResult, Discovered } from '@lapsilinssi/project';
import { diskFiles, writeFile } from '@lapsilinssi/project/node';
import { jsonWriter, NO_DOCUMENTS, tallied, textWriter, unpainted } from '@lapsilinssi/reporters';
import type { ReportWriter, UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from '../absolute-path.ts';
import { exitCodeOf, FAIL_ON } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { Fault } from '../fault.ts';
import type { Io } from '../io.ts';
import { openRulePack } from '../open-rule-pack.ts';
import { asOfDate } from '../options/as-of.ts';
import { checkOutputs } from '../options/check-outputs.ts';
import { choice } from '../options/choice.ts';
import { factsOf } from '../options/facts.ts';
import type { FactOptions } from '../options/facts.ts';
import { reportTargets } from '../options/report-targets.ts';
import type { ReportTarget } from '../options/report-targets.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { UI_LANGUAGES } from '../ui-language.ts';
import { UsageError } from '../usage-error.ts';
import { toolName } from '../version.ts';

/** Options of `check` as written. */
export interface CheckCommandOptions extends FactOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly uiLanguage?: string;
  readonly asOf?: string;
  readonly failOn?: string;
  readonly all?: boolean;
  readonly summary?: boolean;
  readonly stdinFilename?: string;
  readonly pack?: string;
  readonly debug?: boolean;
}

/**
 * Checks documents and reports on them.
 *
 * @param system language of help and mistakes; reports on one document are in the document's language unless one was asked for
 */
export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  io: Io,
  system: UiLanguage | undefined,
): Promise<ExitCode> {
  const asked = choice('--ui-language', options.uiLanguage, UI_LANGUAGES);
  const failOn = choice('--fail-on', options.failOn, FAIL_ON) ?? 'error';
  const targets = reportTargets(options.format, options.output ?? []);
  const asOf = asOfDate(options.asOf, io.today());
  if (options.all === true && options.summary === true) throw new UsageError('usage.all-and-summary');
  const pack = await openRulePack(options.pack, io.cwd, asked ?? system ?? 'fi');
  const facts = factsOf(options, pack);
  const files = diskFiles(io.cwd);
  const documents = await documentsOf(paths, options.stdinFilename, io);
  // Standard input may be the content of the file that it is named for.
  const inputs = documents.flatMap(({ path }) => (path === '' ? [] : [path]));
  await checkOutputs(targets, inputs, io.cwd);
  const several = documents.length > 1;

  let reports: readonly Report[] | undefined;
  let tally = NO_DOCUMENTS;
  for await (const result of checkDocuments(documents, {
    ...facts,
    files,
    pack,
    asOf,
  })) {
    // What is said about one document is said in its language; the first result tells it.
    const language = asked ?? (several ? undefined : languageOf(result)) ?? system ?? 'fi';
    reports ??= targets.map((target) => openReport(target, { pack, language, several, asOf, options, io }));
    for (const report of reports) report.add(result);
    tally = tallied(tally, result);
    if (result.status === 'unreadable' && options.debug === true) io.writeError(causeOf(result));
    if (
      result.status === 'unreadable' &&
      !targets.some(({ path, format }) => path === undefined && format === 'text')
    ) {
      tellUnreadable(result, io, language);
    }
  }
  for (const report of reports ?? []) await report.close();
  return exitCodeOf(tally, failOn);
}

async function documentsOf(
  paths: readonly string[],
  stdinFilename: string | undefined,
  io: Io,
): Promise<readonly Discovered[]> {
  const inputs = paths.filter((path) => path === '-').length;
  if (inputs > 1) throw new UsageError('usage.input-twice');
  const input = inputs === 1 || (stdinFilename !== undefined && paths.length === 0);
  const onDisk = paths.filter((path) => path !== '-');
  const named = onDisk.length === 0 && !input ? ['.'] : onDisk;
  const found = await discover(named, diskFiles(io.cwd));
  return input ? [await inputDocument(stdinFilename ?? '', io), ...found] : found;
}

/** Standard input as a document; Markdown unless its name says otherwise. Named like a Word file it is refused like one. */
async function inputDocument(name: string, io: Io): Promise<Discovered> {
  const format = formatOf(name);
  if (format === 'word') return { status: 'unreadable', path: name, error: fileError('word-file', name) };
  return { status: 'found', path: name, format: format ?? 'markdown', content: await io.readInput() };
}

function languageOf(result: CheckResult): UiLanguage | undefined {
  if (result.status === 'unreadable') return undefined;
  const { value, source } = result.assessment.document.language;
  return value === 'other' || source === 'none' ? undefined : value;
}

/** A report under way. */
interface Report {
  add(result: CheckResult): void;
  close(): Promise<void>;
}

interface ReportSettings {
  readonly pack: Pack;
  readonly language: UiLanguage;
  readonly several: boolean;
  readonly asOf: string;
  readonly options: CheckCommandOptions;
  readonly io: Io;
}

/** Opens a report: on the screen piece by piece, in a file as a whole when it is closed. */
function openReport(target: ReportTarget, settings: ReportSettings): Report {
  const { path } = target;
  const writer = writerOf(target, settings);
  const { io } = settings;
  if (path === undefined) {
    io.write(writer.begin());
    return {
      add: (result) => io.write(writer.document(result)),
      close() {
        io.write(writer.end());
        return Promise.resolve();
      },
    };
  }
  const pieces = [writer.begin()];
  return {
    add(result) {
      pieces.push(writer.document(result));
    },
    async close() {
      pieces.push(writer.end());
      try {
        await writeFile(absolutePath(path, io.cwd), pieces.join(''));
      } catch (thrown) {
        throw new Fault('fault.output', { path, reason: reasonOf(thrown) }, [], thrown);
      }
    },
  };
}

function writerOf({ format, path }: ReportTarget, settings: ReportSettings): ReportWriter {
  const { pack, language, several, asOf, options, io } = settings;
  if (format === 'json')
    return jsonWriter({
      pack: pack.compiled,
      language,
      tool: toolName(),
      asOf,
    });
  const detail = options.all === true ? 'all' : options.summary === true ? 'summary' : 'brief';
  const paint = path === undefined ? io.paint : unpainted;
  return textWriter({ pack: pack.compiled, language, detail, paint, allOption: '--all' }, several);
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The stack of what was thrown, for those who look for a fault. */
function causeOf({ error }: Extract<CheckResult, { status: 'unreadable' }>): string {
  const cause = 'cause' in error ? error.cause : undefined;
  return cause instanceof Error ? `${cause.stack ?? cause.message}\n` : '';
}
