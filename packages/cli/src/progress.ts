/** Shows how far a long work is, on a line of its own that goes away. */
export interface Progress {
  readonly update: (done: number, all: number) => void;
  /** Takes the line away; to be called before anything else is written, and may be called again. */
  readonly end: () => void;
}

/** Nobody watches. */
export const NO_PROGRESS: Progress = { update: () => undefined, end: () => undefined };
