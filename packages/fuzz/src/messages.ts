import type { RunOptions, RunResult } from './target.ts';

/** What the worker is asked: a target and how it is run. */
export type RunMessage = { readonly name: string } & Omit<RunOptions, 'began'>;

/** Memory that both threads see: how many cases were begun, and the number of the one under way in its run. */
export function sharedState(data: unknown): SharedArrayBuffer {
  if (data instanceof SharedArrayBuffer) return data;
  throw new Error('the worker was started without its memory');
}

/** A message to the worker. */
export function runMessage(value: unknown): RunMessage {
  if (isRecord(value) && typeof value['name'] === 'string' && typeof value['seed'] === 'number') {
    const { name, seed, path, cases, time, least, record } = value;
    if (typeof cases === 'number' && typeof time === 'number')
      return {
        name,
        seed,
        ...(typeof path === 'string' && { path }),
        cases,
        time,
        ...(typeof least === 'number' && { least }),
        record: record === true,
      };
  }
  throw new Error('not a message to the worker');
}

/** An answer of the worker. */
export function runResult(value: unknown): RunResult {
  if (!isRecord(value) || typeof value['cases'] !== 'number') throw new Error('not an answer of the worker');
  const { cases, failure } = value;
  if (!isRecord(failure)) return { cases };
  const { seed, path, input, reason } = failure;
  if (typeof seed !== 'number' || typeof path !== 'string' || typeof input !== 'string' || typeof reason !== 'string')
    throw new Error('not an answer of the worker');
  return { cases, failure: { seed, path, input, reason } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
