import { memoryCache } from '@lapsilinssi/project';
import { hashOf, openTrace } from '@lapsilinssi/project/cache';

import { openCache } from '../cache/open-cache.ts';
import { basisHolds } from '../cache/run-basis.ts';
import type { RunBasis } from '../cache/run-basis.ts';
import type { AskedRun, CacheableOptions } from '../cache/run-cached.ts';
import { EXIT } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { runIo } from '../run-io.ts';
import type { RunIo } from '../run-io.ts';
import { tellThrown } from '../tell-thrown.ts';
import { UsageError } from '../usage-error.ts';
import { openWatcher } from './open-watcher.ts';

/** Somebody has had enough while a run was under way. */
class Stopped extends Error {}

/**
 * Runs again whenever something that the last run read has changed, until somebody stops it. What has not changed is remembered between the runs.
 * A configuration or a rule pack with a mistake is told of, and awaited.
 *
 * @throws UsageError when the run reads standard input or changes documents itself, and what a run throws as one.
 */
export async function watchDocuments<Options extends CacheableOptions>(
  { paths, options, io, language }: AskedRun<Options>,
  run: (io: RunIo) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { stdinFilename, fix, fixSuggested, fixDryRun, debug } = options;
  if (paths.includes('-') || stdinFilename !== undefined) throw new UsageError('usage.watch-input');
  if ([fix, fixSuggested, fixDryRun].some((one) => one !== undefined)) throw new UsageError('usage.watch-fix');
  const plain = runIo(io);
  const kept = await openCache(options, plain, language);
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
      while (!isOver() && (await basisHolds(seen, plain))) await Promise.race([watcher.change(), stopped]);
    }
  } finally {
    await watcher.close();
  }
  return EXIT.ok;

  /** Runs, and tells of what the run throws. */
  async function once(round: number): Promise<RunBasis> {
    const traced = openTrace(plain.files, hashOf);
    const packs: [folder: string, identity: string | undefined][] = [];
    const world: RunIo = {
      ...plain,
      files: traced.files,
      cache: kept ?? remembered,
      begun: round === 0 ? plain.begun : performance.now(),
      packRead: (path, identity) => packs.push([path, identity]),
      progress: (words) => untilStopped(io, words),
    };
    try {
      await run(world);
    } catch (thrown) {
      if (thrown instanceof UsageError) throw thrown;
      if (!(thrown instanceof Stopped)) await tellThrown(thrown, io, language, debug !== undefined);
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
function placesOf({ trace, packs }: RunBasis): string[] {
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
