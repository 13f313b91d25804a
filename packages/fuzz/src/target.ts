import * as fc from 'fast-check';

/** How a target is run. */
export interface RunOptions {
  /** Together with `path` it says which cases are made. */
  readonly seed: number;
  /** Of a case that failed before: only that one is made. */
  readonly path?: string;
  /** Cases at most. */
  readonly cases: number;
  /** Milliseconds after which no further case is begun; one that runs then is run to its end. */
  readonly time: number;
  /** Cases that are run even when the time is over; none when absent. */
  readonly least?: number;
  /** Of what is recorded: writes the results down instead of comparing them. */
  readonly record?: boolean;
  /** Called before each case with its number, from 0; -1 when an input that failed is being made smaller. */
  readonly began: (index: number) => void;
}

/** What came of a run. */
export interface RunResult {
  readonly cases: number;
  readonly failure?: Failure;
}

/** A case in which a law was broken. */
export interface Failure {
  readonly seed: number;
  readonly path: string;
  /** The smallest input found that breaks the law. */
  readonly input: string;
  /** What was thrown, with its stack. */
  readonly reason: string;
}

/** An entry of Lapsilinssi and what may come in there. */
export interface Target {
  readonly name: string;
  /** What comes in and what must hold, in a sentence. */
  readonly about: string;
  readonly run: (options: RunOptions) => Promise<RunResult>;
  /** The input of a case, made without running it. */
  readonly show: (seed: number, path: string) => string;
}

/** Longest input that is shown, in UTF-16 code units. */
const SHOWN = 4000;

/**
 * A target: whatever `input` makes, `law` holds.
 *
 * @param law throws when it does not hold
 */
export function target<Input>(
  name: string,
  about: string,
  input: fc.Arbitrary<Input>,
  law: (input: Input) => void | Promise<void>,
): Target {
  return {
    name,
    about,
    show: (seed, path) => fc.stringify(fc.sample(input, { seed, path, numRuns: 1 })).slice(0, SHOWN),
    async run({ seed, path, cases, time, least = 0, began }) {
      let index = 0;
      let failed = false;
      let passed = 0;
      let last: Promise<void> = Promise.resolve();
      const held = async (value: Input): Promise<void> => {
        if (passed > 0) {
          passed -= 1;
          return;
        }
        began(failed ? -1 : index);
        index += 1;
        try {
          await law(value);
        } catch (thrown) {
          failed = true;
          throw thrown;
        }
      };
      const property = fc.asyncProperty(input, (value) => (last = held(value)));
      const check = async (numRuns: number, limit?: number): Promise<fc.RunDetails<[Input]>> => {
        const told = await fc.check(property, {
          seed,
          ...(path !== undefined && { path }),
          numRuns,
          ...(limit !== undefined && { interruptAfterTimeLimit: limit, markInterruptAsFailure: false }),
        });
        // When its time is over fast-check leaves a case that waits for something alone: two that share a server would spoil each other's answers.
        await Promise.allSettled([last]);
        return told;
      };
      const ends = performance.now() + time;
      let told = least > 0 ? await check(Math.min(least, cases)) : undefined;
      const left = ends - performance.now();
      if (told === undefined || (!told.failed && cases > least && left > 0)) {
        // The cases that were made in any case are made again, and passed over.
        passed = index;
        told = await check(cases, left);
      }
      const [end] = await Promise.allSettled([last]);
      if (told.failed && told.counterexamplePath !== null) {
        const shown = fc.stringify(told.counterexample).slice(0, SHOWN);
        return { cases: index, failure: failureOf(told.seed, told.counterexamplePath, shown, told.errorInstance) };
      }
      if (end.status === 'fulfilled') return { cases: index };
      const at = path ?? String(index - 1);
      return { cases: index, failure: failureOf(seed, at, this.show(seed, at), end.reason) };
    },
  };
}

function failureOf(seed: number, path: string, input: string, thrown: unknown): Failure {
  return { seed, path, input, reason: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
}
