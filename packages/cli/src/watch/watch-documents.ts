import { memoryCache } from '@lapsilinssi/project';
import { diskCache, hashOf, packFolderIdentity } from '@lapsilinssi/project/disk';
import { openTrace, traceHolds } from '@lapsilinssi/project/trace';
import type { Trace } from '@lapsilinssi/project/trace';

import { cacheFolder } from '../cache/cache-options.ts';
import { faultText } from '../cache/fault-text.ts';
import type { AskedRun, CacheableOptions } from '../cache/run-cached.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { runIo } from '../run-io.ts';
import type { RunIo } from '../run-io.ts';
import { tellThrown } from '../tell-thrown.ts';
import { UI_LANGUAGES } from '../ui-language.ts';
import { UsageError } from '../usage-error.ts';
import { toolIdentity } from '../version.ts';
import { openWatcher } from './open-watcher.ts';

/** Somebody has had enough while a run was under way. */
class Stopped extends Error {}

/** What a run asked of the disk, and the rule packs of the organisation's own that it used. */
interface Seen {
  readonly trace: Trace;
  readonly packs: readonly (readonly [folder: string, identity: string])[];
}

/**
 * Runs again whenever something that the last run read has changed, until somebody stops it. What has not changed is remembered between the runs.
 * A configuration or a rule pack with a mistake is told of, and awaited.
 *
 * @throws UsageError when the run reads standard input or changes documents itself, and what a run throws as one.
 */
export async function watchDocuments<Options extends CacheableOptions>(
  { paths, options, io, system }: AskedRun<Options>,
  run: (io: RunIo) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { stdinFilename, fix, fixSuggested, fixDryRun, debug } = options;
  if (paths.includes('-') || stdinFilename !== undefined) throw new UsageError('usage.watch-input');
  if ([fix, fixSuggested, fixDryRun].some((one) => one !== undefined)) throw new UsageError('usage.watch-fix');
  const language = UI_LANGUAGES.find((one) => one === options.uiLanguage) ?? system ?? 'fi';
  const plain = runIo(io);
  const folder = await cacheFolder(options, io);
  const kept =
    folder === undefined
      ? undefined
      : diskCache(folder, toolIdentity(), (fault) => plain.note(`${faultText(fault, folder, language)}\n`));
  const remembered = memoryCache(hashOf);

  const ending = new AbortController();
  const { signal } = ending;
  const isOver = (): boolean => signal.aborted;
  io.onStop(() => ending.abort());
  const stopped = new Promise<void>((done) => {
    signal.addEventListener('abort', () => done());
  });
  const watcher = openWatcher(io.cwd);
  try {
    for (let round = 0; !isOver(); round += 1) {
      io.clear();
      const seen = await once(round);
      remembered.forget();
      await kept?.prune();
      if (isOver()) break;
      await watcher.watch(placesOf(seen));
      plain.note(`${tell(language, 'watch.waiting')}\n`);
      // What changed before it was watched is seen too.
      while (!isOver() && (await holds(seen, plain))) await Promise.race([watcher.change(), stopped]);
    }
  } finally {
    await watcher.close();
  }
  return EXIT.ok;

  /** Runs, and tells of what the run throws. */
  async function once(round: number): Promise<Seen> {
    const traced = openTrace(plain.files, hashOf);
    const packs: [folder: string, identity: string][] = [];
    const world: RunIo = {
      ...plain,
      files: traced.files,
      cache: kept ?? remembered,
      begun: round === 0 ? plain.begun : performance.now(),
      packRead: (path, identity) => packs.push([path, identity ?? '']),
      progress: (words) => untilStopped(io, words),
    };
    try {
      await run(world);
    } catch (thrown) {
      if (thrown instanceof UsageError) throw thrown;
      if (!(thrown instanceof Stopped)) tellThrown(thrown, io, language, debug !== undefined);
    }
    return { trace: traced.entries(), packs };
  }

  async function untilStopped(asked: Io, words: string): ReturnType<Io['progress']> {
    const { update, end } = await asked.progress(words);
    return {
      update(done, all) {
        if (isOver()) throw new Stopped();
        update(done, all);
      },
      end,
    };
  }
}

/** What is to be watched: what was read or searched, and files of ours that are not there yet. */
function placesOf({ trace, packs }: Seen): string[] {
  const places = trace.flatMap(({ question, about, answer }) => {
    if (question === 'glob') return [globBase(about)];
    return question === 'kind' && answer === 'folder' ? [] : [about];
  });
  return [...new Set([...places, ...packs.map(([folder]) => folder)])].filter(
    (place) => !/(?:^|\/)\.git$/u.test(place),
  );
}

/** The folder below which a pattern can match. */
function globBase(pattern: string): string {
  const [fixed = ''] = /^[^*?[\]{}!()]*/u.exec(pattern) ?? [];
  return fixed.slice(0, fixed.lastIndexOf('/') + 1) || '.';
}

async function holds({ trace, packs }: Seen, { files }: RunIo): Promise<boolean> {
  if (!(await traceHolds(trace, files, hashOf))) return false;
  for (const [folder, identity] of packs) {
    const now = await packFolderIdentity(folder).catch(() => undefined);
    if (now !== identity) return false;
  }
  return true;
}
