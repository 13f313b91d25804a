import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as fc from 'fast-check';

import type { Target } from './target.ts';

/** The seed of all cases whose results are recorded. */
const SEED = 1;
/** So many times as many cases are recorded as continuous integration compares: a long run compares them all. */
const FURTHER = 6;
/** Signs of a digest that are kept: two results are told apart but for one case in a million million. */
const KEPT = 10;
/** Longest input that is shown, in UTF-16 code units. */
const SHOWN = 4000;
/** Cases that are named when they differ. */
const NAMED = 12;

const RECORDED = fileURLToPath(new URL('../recorded', import.meta.url));

/** An entry of Lapsilinssi whose results are kept: what it makes of the same inputs stays what it was. */
export interface Recording extends Target {
  /** Cases that are compared however little time there is. */
  readonly cases: number;
  /** What the product makes of a case, to be read and compared; `index` from 0. */
  readonly result: (index: number) => Promise<string>;
}

/**
 * Results of the product that are compared with those of the build that was accepted last: a change of meaning that breaks no law is seen too.
 *
 * @param cases that every run compares; {@link FURTHER} times as many are recorded, and compared by a run that is asked for more and has the time
 * @param result what the product makes of an input, of which it is told the number too: nothing in it may hang on a path, a clock, a version or chance
 * @param folder of the digests
 */
export function recording<Input>(
  name: string,
  about: string,
  cases: number,
  input: fc.Arbitrary<Input>,
  result: (input: Input, index: number) => unknown,
  folder: string = RECORDED,
): Recording {
  const every = cases * FURTHER;
  const inputs = (from: number, count: number): Input[] =>
    fc.sample(input, { seed: SEED, numRuns: count, ...(from > 0 && { path: String(from) }) });
  return {
    name,
    about,
    cases,
    result: async (index) => {
      const [one] = inputs(index, 1);
      return one === undefined ? '' : resultOf(one, index, result);
    },
    show: (_, path) => fc.stringify(inputs(Number(path), 1)[0]).slice(0, SHOWN),
    async run({ path, cases: wanted, time, record = false, began }) {
      const only = path === undefined ? undefined : Number(path);
      const recorded = recordedDigests(`${folder}/${name}.json`);
      const digests: string[] = [];
      const first = only ?? 0;
      const count = only === undefined ? (record ? every : Math.min(every, Math.max(cases, wanted))) : 1;
      const ends = record ? Infinity : performance.now() + time;
      for (const [at, one] of inputs(first, count).entries()) {
        if (at >= cases && performance.now() > ends) break;
        began(first + at);
        digests.push(digestOf(await resultOf(one, first + at, result)));
      }
      if (record) writeDigests(`${folder}/${name}.json`, digests);
      const differ = record ? [] : digests.flatMap((one, at) => (one === recorded[first + at] ? [] : [first + at]));
      const [worst] = differ;
      if (worst === undefined) {
        const left = only === undefined && !record && recorded.length !== every;
        if (!left) return { cases: digests.length };
      }
      const at = String(worst ?? every);
      return {
        cases: digests.length,
        failure: {
          seed: SEED,
          path: at,
          input: this.show(SEED, at),
          reason: [
            recorded.length === 0
              ? 'nothing is recorded yet'
              : `${differ.length} of ${digests.length} cases say something else than was recorded: ${differ.slice(0, NAMED).join(', ')}${differ.length > NAMED ? ' …' : ''}`,
            `the result:             npm run fuzz -- --target ${name} --path ${at} --result`,
            `what differs:           npm run fuzz -- --target ${name} --path ${at} --against <folder of the accepted build>`,
            `if it is right so:      npm run fuzz -- --record --target ${name}`,
          ].join('\n'),
        },
      };
    },
  };
}

/** What comes of an input, a value a line; what is thrown is a result too. */
async function resultOf<Input>(
  input: Input,
  index: number,
  result: (input: Input, index: number) => unknown,
): Promise<string> {
  let told: unknown;
  try {
    told = await result(input, index);
  } catch (thrown) {
    told = { thrown: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  return JSON.stringify(plain(told), undefined, 1);
}

/** A value as JSON can hold it, its keys in order. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: value.length, digest: digestOf(value) };
  if (value instanceof Map || value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && typeof one !== 'function')
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, plain(one)]),
  );
}

function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, KEPT);
}

function recordedDigests(file: string): string[] {
  try {
    const held: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(held) ? held.map(String) : [];
  } catch {
    return [];
  }
}

function writeDigests(file: string, digests: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(digests, undefined, 2)}\n`);
}
