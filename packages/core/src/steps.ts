/** Work that is done step by step: between two of them others may be let through, or the work may be given up. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does the work to its end. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
