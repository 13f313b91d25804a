import type { Steps } from '@lapsilinssi/core';

import type { Timing } from './schedule.ts';

/** Milliseconds for which work goes on before messages are read. */
const SLICE = 2;

/** Does work step by step, with a turn for others every few milliseconds; undefined when it was given up. */
export async function runInSteps<Result>(
  steps: Steps<Result>,
  timing: Timing,
  isStale: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    const started = timing.now();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (timing.now() - started < SLICE);
    await timing.turn();
    if (isStale()) return undefined;
  }
}
