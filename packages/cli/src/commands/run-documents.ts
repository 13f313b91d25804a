import { sep } from 'node:path';

import type { CompiledPack, Pack } from '@lapsilinssi/core';
import {
  checkDocuments,
  discover,
  formatOf,
  heldWithText,
  holdDocuments,
  relateResults,
  translatedPaths,
} from '@lapsilinssi/project';
import type { BaselineUse, CheckResult, Discovered, RelatedResult } from '@lapsilinssi/project';
import { deflated } from '@lapsilinssi/project/disk';
import { NO_DOCUMENTS, tallied } from '@lapsilinssi/reporters';
import type { ReportWriter, UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from '../absolute-path.ts';
import { configure } from '../configure.ts';
import type { CliRun, ConfigurationOptions } from '../configure.ts';
import { EXIT, exitCodeOf } from '../exit-code.ts';
import type { ExitCode, FailOn } from '../exit-code.ts';
import { Fault } from '../fault.ts';
import { asOfDate } from '../options/as-of.ts';
import { checkOutputs } from '../options/check-outputs.ts';
import { choice } from '../options/choice.ts';
import { factsOf } from '../options/facts.ts';
import type { FactOptions } from '../options/facts.ts';
import type { ReportTarget } from '../options/report-targets.ts';
import { givenPath } from '../given-path.ts';
import { tell } from '../messages/say.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { RunIo } from '../run-io.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { UI_LANGUAGES } from '../ui-language.ts';
import { UsageError } from '../usage-error.ts';

/** Documents from which on memory is spared. */
const MANY = 20;

/** Options, as written, of every command that reads and assesses documents. */
export interface RunOptions extends FactOptions, ConfigurationOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly uiLanguage?: string;
  readonly asOf?: string;
  readonly stdinFilename?: string;
  readonly debug?: boolean;
  readonly accessibility?: boolean;
  /** Reports only on documents that have changed. */
  readonly changed?: boolean;
  /** The same, since the branch left this one. */
  readonly changedSince?: string;
}

/** What a report knows before its first document. */
export interface RunSetting {
  readonly pack: Pack;
  readonly language: UiLanguage;
  /** Whether more than one document follows. */
  readonly several: boolean;
  /** ISO date that stands for today. */
  readonly asOf: string;
  /** What holds for each document. */
  readonly run: CliRun;
  /** From which severity on a finding of the first document fails the run. */
  readonly failOn: FailOn;
}

/** Where the reports of a run go, and how each is written. */
export interface RunReports<Format extends string> {
  readonly targets: readonly ReportTarget<Format>[];
  /** May load what only its form needs. */
  readonly writerOf: (target: ReportTarget<Format>, setting: RunSetting) => ReportWriter | Promise<ReportWriter>;
  /** Whether a report needs the documents' text, as for edits. */
  readonly text?: boolean;
  /** What is done with each document before it is reported; gives its result as it then reads. */
  readonly change?:
    | ((result: CheckResult, pack: CompiledPack, language: UiLanguage) => Promise<CheckResult>)
    | undefined;
  /** From which severity on a finding fails the run; when absent, what is configured for its document, else `error`. */
  readonly failOn?: FailOn | undefined;
  readonly baseline: BaselineUse;
}

/**
 * Reads and assesses documents and writes reports on them; what cannot be read is told, and never stops the rest.
 *
 * @param system language of help and mistakes; reports on one document are in the document's language unless one was asked for
 * @returns the exit code: what could not be read weighs more than findings
 */
export async function runDocuments<Format extends string>(
  paths: readonly string[],
  options: RunOptions,
  io: RunIo,
  system: UiLanguage | undefined,
  { targets, writerOf, change, text, failOn, baseline }: RunReports<Format>,
): Promise<ExitCode> {
  const asked = choice('--ui-language', options.uiLanguage, UI_LANGUAGES);
  const asOf = asOfDate(options.asOf, io.today());
  const { files, cache } = io;
  const found = await documentsOf(paths, options.stdinFilename, io);
  const run = await configure(found, {
    options,
    files,
    named: paths,
    cwd: io.cwd,
    language: asked ?? system ?? 'fi',
    baseline,
    identify: cache !== undefined,
  });
  const { pack, documents, plans, ownPack } = run;
  if (ownPack !== undefined) io.packRead(ownPack.folder, ownPack.identity);
  const packIdentity = ownPack === undefined ? pack.compiled.hash : ownPack.identity;
  const facts = factsOf(options, pack);
  // Standard input may be the content of the file that it is named for.
  const inputs = documents.flatMap(({ path }) => (path === '' ? [] : [path]));
  await checkOutputs(targets, inputs, io.cwd);
  const isTold = await toldDocuments(options, inputs, io.cwd);
  const told = documents.filter(({ path }) => isTold([path]));
  const several = told.length - plans.reduce((sum, plan) => sum + plan.length - 1, 0) > 1;

  const language = asked ?? system ?? 'fi';
  // What is said about one document is said in its language; the first result tells it.
  const languageFor = (result: CheckResult | RelatedResult): UiLanguage =>
    asked ?? (several ? undefined : languageOf(result)) ?? language;
  const failsFor = (path: string): FailOn => failOn ?? run.of(path).failOn ?? 'error';
  const setting = { pack, several, asOf, run };
  const open = async (spoken: UiLanguage, fails: FailOn): Promise<readonly Report[]> =>
    Promise.all(
      targets.map(async (target) =>
        openReport(target, await writerOf(target, { ...setting, language: spoken, failOn: fails }), io),
      ),
    );
  if (told.length === 0) {
    io.writeError(`${tell(language, 'changed.none')}\n`);
    for (const report of await open(language, failsFor(''))) await report.close();
    return EXIT.ok;
  }

  if (documents.length > MANY) (await import('../keep-heap-small.ts')).keepHeapSmall();
  const translated = await translatedPaths(documents, files);
  const assessing = {
    ...facts,
    files,
    pack,
    asOf,
    configured: run.of,
    plans,
    translated,
    accessibility: options.accessibility === true,
  };
  const progress =
    change === undefined && documents.length > 1
      ? await io.progress(tell(language, 'progress.documents'))
      : NO_PROGRESS;
  const held =
    change === undefined && text !== true
      ? holdDocuments(documents, {
          ...assessing,
          // A pack that changed while it was read is none of which anything can be kept.
          cache: packIdentity === undefined ? undefined : cache,
          packIdentity: packIdentity ?? '',
          packing: documents.length > MANY ? deflated : undefined,
          progress: progress.update,
        })
      : heldWithText(
          mapped(checkDocuments(documents, assessing), (one) =>
            change === undefined || !isTold(filesOf(one))
              ? Promise.resolve(one)
              : change(one, pack.compiled, languageFor(one)),
          ),
          assessing,
        );
  const onScreen = targets.some(({ path, format }) => path === undefined && format === 'text');
  let reports: readonly Report[] | undefined;
  let code: ExitCode = EXIT.ok;
  try {
    for await (const result of relateResults(held, { files, pack, asOf })) {
      progress.end();
      if (!isTold(filesOf(result))) continue;
      const spoken = languageFor(result);
      const fails = failsFor(result.path);
      reports ??= await open(spoken, fails);
      for (const report of reports) report.add(result);
      code = worse(code, exitCodeOf(tallied(NO_DOCUMENTS, result), fails));
      if (result.status === 'unreadable') {
        if (options.debug === true) io.writeError(causeOf(result));
        if (!onScreen) tellUnreadable(result, io, spoken);
      }
    }
  } finally {
    progress.end();
  }
  for (const report of reports ?? []) await report.close();
  return code;
}

/** Whether a document with these files is reported on: always, unless only those that have changed are asked for. */
async function toldDocuments(
  { changed, changedSince }: RunOptions,
  inputs: readonly string[],
  cwd: string,
): Promise<(files: readonly string[]) => boolean> {
  if (changed !== true && changedSince === undefined) return () => true;
  const { changedFiles } = await import('../changed-files.ts');
  const hasChanged = await changedFiles(cwd, changedSince, inputs);
  return (files) => files.some(hasChanged);
}

/** The files of a document. */
function filesOf(result: CheckResult | RelatedResult): readonly string[] {
  return (result.status === 'ok' ? result.assessment.document.files : undefined) ?? [result.path];
}

function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}

async function* mapped<One>(results: AsyncIterable<One>, change: (one: One) => Promise<One>): AsyncGenerator<One> {
  for await (const one of results) yield await change(one);
}

async function documentsOf(
  paths: readonly string[],
  stdinFilename: string | undefined,
  io: RunIo,
): Promise<readonly Discovered[]> {
  const inputs = paths.filter((path) => path === '-').length;
  if (inputs > 1) throw new UsageError('usage.input-twice');
  const input = inputs === 1 || (stdinFilename !== undefined && paths.length === 0);
  const onDisk = paths.filter((path) => path !== '-').map((path) => givenPath(path, sep));
  const named = onDisk.length === 0 && !input ? ['.'] : onDisk;
  const found = await discover(named, io.files);
  return input ? [await inputDocument(stdinFilename ?? '', io), ...found] : found;
}

/** Standard input as a document; Markdown unless its name says otherwise. */
async function inputDocument(name: string, io: RunIo): Promise<Discovered> {
  return { status: 'found', path: name, format: formatOf(name) ?? 'markdown', content: await io.readInput() };
}

function languageOf(result: CheckResult | RelatedResult): UiLanguage | undefined {
  if (result.status === 'unreadable') return undefined;
  const { value, source } = result.assessment.document.language;
  return value === 'other' || source === 'none' ? undefined : value;
}

/** A report under way. */
interface Report {
  add(result: RelatedResult): void;
  close(): Promise<void>;
}

/** Opens a report: on the screen piece by piece, in a file as a whole when it is closed. */
function openReport({ path }: ReportTarget, writer: ReportWriter, io: RunIo): Report {
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
        await io.writeFile(absolutePath(path, io.cwd), pieces.join(''));
      } catch (thrown) {
        throw new Fault('fault.output', { path, reason: reasonOf(thrown) }, [], thrown);
      }
    },
  };
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The stack of what was thrown, for those who look for a fault. */
function causeOf({ error }: Extract<RelatedResult, { status: 'unreadable' }>): string {
  const cause = 'cause' in error ? error.cause : undefined;
  return cause instanceof Error ? `${cause.stack ?? cause.message}\n` : '';
}
