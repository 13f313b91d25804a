import { Worker } from 'node:worker_threads';

import { runResult } from './messages.ts';
import type { RunMessage } from './messages.ts';
import type { RunResult } from './target.ts';

/**
 * What one case may take: seconds of the processor, and megabytes. On a busy machine the same work costs up to twice the processor's time: of the
 * five seconds that a file may take on a quiet one these are the double.
 */
const MOST = { seconds: 10, megabytes: 500 } as const;

/** How often the thread is looked at, in milliseconds. */
const LOOK = 100;

/** A thread that runs targets, and is started anew when a case hangs it or fills its memory. */
export interface Runner {
  readonly run: (message: RunMessage) => Promise<RunResult>;
  readonly close: () => Promise<void>;
}

/** Opens a runner; its thread is started with the first run. */
export function openRunner(): Runner {
  let worker: Worker | undefined;
  const state = new Int32Array(new SharedArrayBuffer(8));
  const stop = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  return {
    close: stop,
    run(message) {
      const thread = (worker ??= new Worker(new URL('./worker.js', import.meta.url), {
        workerData: state.buffer,
        resourceLimits: { maxOldGenerationSizeMb: MOST.megabytes - 100 },
      }));
      return new Promise((resolve) => {
        const before = Atomics.load(state, 0);
        let seen = before;
        let since = process.cpuUsage();
        // What cases before it left behind is not a case's own, and is swept when its thread needs the room.
        let held = process.memoryUsage().rss;
        const ended = (result: RunResult): void => {
          clearInterval(timer);
          thread.off('message', answered);
          thread.off('error', failed);
          resolve(result);
        };
        const broken = (reason: string): void => {
          const index = Atomics.load(state, 1);
          const cases = Atomics.load(state, 0) - before;
          const failure = {
            seed: message.seed,
            path: index < 0 ? '' : String(index),
            input: '',
            reason,
          };
          void stop().then(() => ended({ cases, failure }));
        };
        const timer = setInterval(() => {
          const now = Atomics.load(state, 0);
          if (now !== seen || now === before) {
            seen = now;
            since = process.cpuUsage();
            held = process.memoryUsage().rss;
          }
          const { user, system } = process.cpuUsage(since);
          if ((user + system) / 1e6 > MOST.seconds) broken(`took more than ${MOST.seconds} seconds`);
          else if ((process.memoryUsage().rss - held) / 1e6 > MOST.megabytes)
            broken(`took more than ${MOST.megabytes} megabytes`);
        }, LOOK);
        const answered = (answer: unknown): void => ended(runResult(answer));
        const failed = (error: Error): void => broken(error.stack ?? error.message);
        thread.on('message', answered);
        thread.on('error', failed);
        thread.postMessage(message);
      });
    },
  };
}
