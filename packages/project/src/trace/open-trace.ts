import type { Files } from '../files.ts';
import { ask, overheard } from './ask.ts';
import type { Hash, Trace, TraceEntry } from './trace.ts';

/** A disk whose answers are written down. */
export interface Traced {
  readonly files: Files;
  /** What was asked so far, with the first answers. */
  entries(): Trace;
  /** The same; undefined when the disk has changed meanwhile and answered one question in two ways. */
  trace(): Trace | undefined;
}

/** Writes down what is asked of a disk from now on. */
export function openTrace(files: Files, hash: Hash): Traced {
  const entries = new Map<string, TraceEntry>();
  let steady = true;
  return {
    files: overheard(files, hash, (entry) => {
      const name = `${entry.question} ${entry.about}`;
      const before = entries.get(name);
      if (before === undefined) entries.set(name, entry);
      else if (before.answer !== entry.answer) steady = false;
    }),
    entries: () => [...entries.values()],
    trace: () => (steady ? [...entries.values()] : undefined),
  };
}

/** Whether a disk would answer today as it did then. */
export async function traceHolds(trace: Trace, files: Files, hash: Hash): Promise<boolean> {
  const answers = await Promise.all(trace.map(async (entry) => (await ask(files, entry, hash)) === entry.answer));
  return answers.every(Boolean);
}
