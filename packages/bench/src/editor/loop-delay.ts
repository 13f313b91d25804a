/** A stretch of a server's time in which nothing else could be done, in milliseconds. */
export interface Hold {
  /** When it began, since 1970. */
  readonly at: number;
  readonly clock: number;
  /** Processor time of the thread itself: that other programs run does not lengthen it. */
  readonly processor: number;
  /** What began it: a `check` that goes on, a `message` that was read or taken from the `queue`, a `timer`. */
  readonly by: string;
  /** By the clock: pauses in which garbage was collected. */
  readonly collected: number;
  /** Where it was spent, with shares; empty when nobody has asked. */
  readonly files: readonly string[];
}

/** How long a server's event loop was kept from going round, in milliseconds. */
export interface LoopDelay {
  readonly p99: number;
  readonly max: number;
  /** The longest by processor time, the longest first. */
  readonly holds: readonly Hold[];
}
