import type { UiLanguage } from '@lapsilinssi/reporters';

import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { checkOutputs } from '../options/check-outputs.ts';
import { runIo } from '../run-io.ts';
import type { RunIo } from '../run-io.ts';
import type { CacheOptions } from './cache-options.ts';
import { openCache } from './open-cache.ts';
import { openRecording } from './recording.ts';
import type { RunRecord } from './recording.ts';
import { basisHolds } from './run-basis.ts';

/** A run over documents as it was asked for. */
export interface AskedRun<Options extends CacheableOptions> {
  /** Of the command. */
  readonly name: string;
  readonly paths: readonly string[];
  readonly options: Options;
  readonly io: Io;
  /** Language of the system. */
  readonly system: UiLanguage | undefined;
  /** Language of mistakes. */
  readonly language: UiLanguage;
}

/** Options that decide whether and how a run is kept. The last ones make a run come to more than what it writes, or read more than the disk. */
export interface CacheableOptions extends CacheOptions {
  readonly timing?: boolean;
  readonly watch?: boolean;
  readonly stdinFilename?: unknown;
  readonly compare?: unknown;
  readonly fix?: unknown;
  readonly fixSuggested?: unknown;
  readonly fixDryRun?: unknown;
  readonly debug?: unknown;
  readonly changed?: unknown;
  readonly changedSince?: unknown;
}

/** Options that change nothing of what is reported. */
const OF_THIS_RUN: ReadonlySet<string> = new Set(['cache', 'cacheLocation', 'timing']);

const ROLES = ['title', 'heading', 'error', 'warning', 'info', 'quote', 'faint', 'added', 'removed'] as const;

/**
 * Runs with the cache that was asked for, if one was. When everything that an earlier run read is as it was then, what that run wrote is written
 * again and neither rules nor documents are looked at; else what is known of single documents is used.
 *
 * @param run may throw; then nothing is kept of it but documents
 */
export async function runCached<Options extends CacheableOptions>(
  asked: AskedRun<Options>,
  run: (io: RunIo) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { options, io, paths, language } = asked;
  const plain = runIo(io);
  const cache = await openCache(options, plain, language);
  if (cache === undefined) return run(plain);
  if (!isRepeatable(paths, options)) {
    const code = await run({ ...plain, cache });
    await cache.prune();
    return code;
  }
  const key = cache.keyOf(['run', JSON.stringify(circumstances(asked))]);
  const before = await cache.read(key);
  if (before !== undefined) {
    const record: RunRecord = JSON.parse(before);
    if (await holds(record, plain)) return replay(record, plain, options.timing === true ? language : undefined);
  }
  const recording = openRecording({ ...plain, cache });
  const code = await run(recording.io);
  const record = recording.record(code);
  if (record !== undefined) await cache.write(key, JSON.stringify(record));
  await cache.prune();
  return code;
}

function isRepeatable(paths: readonly string[], options: CacheableOptions): boolean {
  const { stdinFilename, compare, fix, fixSuggested, fixDryRun, debug, changed, changedSince } = options;
  return (
    !paths.includes('-') &&
    [stdinFilename, compare, fix, fixSuggested, fixDryRun, debug, changed, changedSince].every(
      (one) => one === undefined,
    )
  );
}

/** Everything beside the disk that what a run writes depends on. */
function circumstances<Options extends CacheableOptions>({
  name,
  paths,
  options,
  io,
  system,
}: AskedRun<Options>): unknown {
  return {
    name,
    paths,
    options: Object.entries(options)
      .filter(([option]) => !OF_THIS_RUN.has(option))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    cwd: io.cwd,
    system: system ?? null,
    today: io.today(),
    columns: io.columns,
    colours: ROLES.map((role) => io.paint(role, 'x')),
    node: process.version,
  };
}

async function holds(record: RunRecord, io: RunIo): Promise<boolean> {
  if (!(await basisHolds(record, io))) return false;
  const { inputs, reports } = record;
  if (reports.length === 0) return true;
  try {
    // A report's file may have become a link to a plan since: a run that looks at everything tells so.
    await checkOutputs(
      reports.map(([path]) => ({ format: '', path })),
      inputs,
      io.cwd,
    );
    return true;
  } catch {
    return false;
  }
}

/** @param timed language in which to tell how long it took; undefined when nobody asked */
async function replay(
  { written, reports, code }: RunRecord,
  io: RunIo,
  timed: UiLanguage | undefined,
): Promise<ExitCode> {
  for (const [stream, text] of written) {
    if (stream === 'out') io.write(text);
    else io.writeError(text);
  }
  for (const [path, text] of reports) await io.writeFile(path, text);
  if (timed !== undefined) io.note(`${tell(timed, 'timing.replayed', { time: Math.round(performance.now()) })}\n`);
  return code;
}
