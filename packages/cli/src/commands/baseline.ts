import type { Finding, ReportedAssessment } from '@lapsilinssi/core';
import {
  absolutePath,
  baselineEntries,
  baselineText,
  folderOf,
  keptEntries,
  readBaseline,
  relativePath,
  shownPath,
} from '@lapsilinssi/project';
import type { Baseline, BaselineEntry, BaselineUse } from '@lapsilinssi/project';
import { diskFiles, writeFile } from '@lapsilinssi/project/node';
import type { CheckedDocument, ReportWriter, UiLanguage } from '@lapsilinssi/reporters';

import { baselineFault } from '../baseline-fault.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { Fault } from '../fault.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { checkWith } from './check.ts';
import type { CheckCommandOptions } from './check.ts';
import { runIo } from '../run-io.ts';
import type { RunIo } from '../run-io.ts';
import { runDocuments } from './run-documents.ts';
import type { RunOptions } from './run-documents.ts';

/** Options of `baseline write` as written. */
export interface BaselineWriteOptions extends RunOptions {
  readonly force?: boolean;
}

/** Entries of documents, by their paths as seen from the baseline that they belong to. */
type EntriesByDocument = Map<string, readonly BaselineEntry[]>;

/** What the documents of a run show, by the absolute path of the baseline that they belong to. */
interface Gathered {
  readonly code: ExitCode;
  readonly baselines: ReadonlyMap<string, EntriesByDocument>;
  /** How many findings there are, by the same paths. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Counts everything that documents show now as known. Documents that are not read now keep what was counted of them. A baseline that is there is
 * written over only with `--force`.
 */
export async function baselineWrite(
  paths: readonly string[],
  options: BaselineWriteOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const { code, baselines, counts } = await gather(paths, options, io, language, 'none', ({ findings }) => findings);
  const files = diskFiles(io.cwd);
  const before = new Map<string, Baseline>();
  for (const path of baselines.keys()) {
    const read = await readBaseline(path, files);
    // What is not ours, or of a later version, is never lost.
    if (read.status === 'fault' && (read.fault.code === 'foreign' || read.fault.code === 'newer'))
      throw baselineFault(shown(path, io), read.fault, language);
    const there = read.status === 'fault' || read.exists;
    if (there && options.force !== true) throw new Fault('fault.baseline.exists', { path: shown(path, io) });
    // One that cannot be read is written anew: that was asked for.
    before.set(path, read.status === 'ok' ? read.baseline : { documents: {} });
  }
  for (const [path, documents] of baselines) {
    await write(path, { documents: { ...before.get(path)?.documents, ...Object.fromEntries(documents) } }, io);
    const count = counts.get(path) ?? 0;
    const values = { count, documents: documents.size, path: shown(path, io) };
    io.write(
      `${count === 1 ? tell(language, 'baseline.written.one', values) : tell(language, 'baseline.written', values)}\n`,
    );
  }
  return code;
}

/** Checks documents and fails on any new finding at warning or above. */
export async function baselineCheck(
  paths: readonly string[],
  options: CheckCommandOptions,
  io: RunIo,
  system: UiLanguage | undefined,
): Promise<ExitCode> {
  return checkWith('required', paths, { failOn: 'warning', ...options }, io, system);
}

/** Takes out of the baseline what documents show no more, and documents that are gone. */
export async function baselinePrune(
  paths: readonly string[],
  options: RunOptions,
  io: Io,
  language: UiLanguage,
): Promise<ExitCode> {
  const { code, baselines } = await gather(paths, options, io, language, 'required', ({ setAside }) =>
    setAside.filter((finding) => 'baseline' in finding),
  );
  const files = diskFiles(io.cwd);
  for (const [path, documents] of baselines) {
    const read = await readBaseline(path, files);
    if (read.status === 'fault') throw baselineFault(shown(path, io), read.fault, language);
    const kept: [string, readonly BaselineEntry[]][] = [];
    for (const [name, entries] of Object.entries(read.baseline.documents)) {
      const now = documents.get(name);
      if (now !== undefined) kept.push([name, keptEntries(entries, now)]);
      else if ((await files.kind(absolutePath(name, folderOf(path) ?? '/'))) === 'file') kept.push([name, entries]);
    }
    const was = sum(Object.values(read.baseline.documents).flat());
    const left = sum(kept.flatMap(([, entries]) => entries));
    if (left < was) await write(path, { documents: Object.fromEntries(kept) }, io);
    const values = { count: was - left, left, path: shown(path, io) };
    io.write(
      `${values.count === 1 ? tell(language, 'baseline.pruned.one', values) : tell(language, 'baseline.pruned', values)}\n`,
    );
  }
  return code;
}

/** Reads documents and puts them to their baselines, under their paths as seen from there. */
async function gather(
  paths: readonly string[],
  options: RunOptions,
  io: Io,
  language: UiLanguage,
  baseline: BaselineUse,
  findingsOf: (assessment: ReportedAssessment) => readonly Finding[],
): Promise<Gathered> {
  const baselines = new Map<string, EntriesByDocument>();
  const counts = new Map<string, number>();
  const root = absolutePath('.', io.cwd);
  const code = await runDocuments(paths, options, runIo(io), language, {
    targets: [{ format: 'none' }],
    writerOf: (_, { run }) =>
      collector((result) => {
        const { baseline: place } = run.of(result.path);
        const path = relativePath(absolutePath(result.path, root), folderOf(place) ?? '/');
        const documents = baselines.get(place) ?? new Map<string, readonly BaselineEntry[]>();
        const findings = findingsOf(result.assessment);
        baselines.set(place, documents.set(path, baselineEntries(result.assessment, findings)));
        counts.set(place, (counts.get(place) ?? 0) + findings.length);
      }),
    failOn: 'never',
    baseline,
  });
  if (baselines.size === 0 && code === EXIT.ok) throw new Fault('fault.baseline.no-documents', {});
  return { code, baselines, counts };
}

/** Writes nothing and hands on what was read; standard input without a name belongs to no baseline. */
function collector(keep: (result: Extract<CheckedDocument, { status: 'ok' }>) => void): ReportWriter {
  return {
    begin: () => '',
    document(result) {
      if (result.status === 'ok' && result.path !== '') keep(result);
      return '';
    },
    end: () => '',
  };
}

async function write(path: string, baseline: Baseline, io: Io): Promise<void> {
  try {
    await writeFile(path, baselineText(baseline));
  } catch (thrown) {
    const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    throw new Fault('fault.output', { path: shown(path, io), reason }, [], thrown);
  }
}

function shown(path: string, io: Io): string {
  return shownPath(path, absolutePath('.', io.cwd));
}

function sum(entries: readonly BaselineEntry[]): number {
  return entries.reduce((total, { count }) => total + count, 0);
}
