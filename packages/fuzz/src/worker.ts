// Runs targets for `main.ts`, in a thread that may hang or run out of memory.
import { parentPort, workerData } from 'node:worker_threads';

import { runMessage, sharedState } from './messages.ts';
import { RECORDINGS, TARGETS } from './targets.ts';

const state = new Int32Array(sharedState(workerData));

parentPort?.on('message', (message: unknown) => {
  void answer(message);
});

async function answer(message: unknown): Promise<void> {
  const { name, ...options } = runMessage(message);
  const target = [...TARGETS, ...RECORDINGS].find((one) => one.name === name);
  if (target === undefined) throw new Error(`no target is called ${name}`);
  const result = await target.run({
    ...options,
    began(index) {
      Atomics.store(state, 1, index);
      Atomics.add(state, 0, 1);
    },
  });
  parentPort?.postMessage(result);
}
