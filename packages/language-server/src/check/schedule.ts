/** The clock and timers of the machine. */
export interface Timing {
  /** Milliseconds that only grow. */
  now(): number;
  /** Calls back after so many milliseconds; returns what stops it. */
  after(milliseconds: number, call: () => void): () => void;
  /** Lets messages that have come be read, then goes on. */
  turn(): Promise<void>;
}

/** Milliseconds without typing after which it is said to rest. */
const REST = 300;
/** A check that takes at most this many milliseconds is made at each change. */
const CHEAP = 10;
/** Milliseconds that a dearer check waits for the next change, and a change waits at most. */
const WAIT = 50;
const LONG_WAIT = 150;
const DEAR = 100;
const MOST = 500;

/** When a document is checked. */
export interface Schedule {
  /** Something in it changed. */
  changed(): void;
  /** Checks it now, as a whole. */
  settle(): void;
  stop(): void;
}

/**
 * Has a document checked after changes: at once when checks of it are cheap, else when typing pauses for a moment (never later than half a
 * second), and as a whole when typing rests.
 *
 * @param check checks the document; `settled` asks for what is said of it as a whole too
 */
export function openSchedule(timing: Timing, check: (settled: boolean) => Promise<void>): Schedule {
  let cost = 0;
  let first: number | undefined;
  let stopCheck: (() => void) | undefined;
  let stopRest: (() => void) | undefined;
  let stopped = false;

  const stopTimers = (): void => {
    stopCheck?.();
    stopRest?.();
    stopCheck = undefined;
    stopRest = undefined;
  };
  const run = async (settled: boolean): Promise<void> => {
    stopCheck = undefined;
    first = undefined;
    if (stopped) return;
    const started = timing.now();
    await check(settled);
    if (!settled) cost = timing.now() - started;
  };
  return {
    changed() {
      const now = timing.now();
      first ??= now;
      stopTimers();
      const wait = cost <= CHEAP ? 0 : cost <= DEAR ? WAIT : LONG_WAIT;
      const delay = Math.max(0, Math.min(wait, first + MOST - now));
      stopCheck = timing.after(delay, () => void run(false));
      stopRest = timing.after(Math.max(REST, delay + 1), () => void run(true));
    },
    settle() {
      stopTimers();
      void run(true);
    },
    stop() {
      stopped = true;
      stopTimers();
    },
  };
}
