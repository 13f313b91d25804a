import type { Turns } from './turns.ts';

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
/** Milliseconds without typing, since the last change was checked, after which the check of the whole begins. */
const PAUSE = 150;
/** What takes at most this many milliseconds, in steps between which messages are read, is done at each change. */
const CHEAP = 30;
const DEAR = 100;
/** Milliseconds that something dearer waits for the next change, and a change waits at most. */
const WAIT = 50;
const LONG_WAIT = 150;
const MOST = 500;

/** When a document is checked. */
export interface Schedule {
  /** Something in it changed. */
  changed(): void;
  /** Checks it now, as a whole. */
  settle(): void;
  /** Whether typing rests, or the whole was asked for while it goes on. */
  isResting(): boolean;
  /** Waits until typing rests, or goes on after the pause in which a check of the whole began. */
  rest(): Promise<void>;
  /** Whether a check of the whole is to come or under way. */
  isAwaited(): boolean;
  stop(): void;
}

/**
 * Has a document checked after changes: at once while that is cheap, else when typing pauses for a moment (never later than half a second), and
 * as a whole when typing pauses for longer. What is not to come and go with the writer's thoughts waits for {@link Schedule.rest}.
 *
 * @param check checks the document; `settled` asks for the whole. Never rejects.
 * @param turns lets one check of a whole run at a time: each takes much memory until it is done
 */
export function openSchedule(timing: Timing, check: (settled: boolean) => Promise<void>, turns: Turns): Schedule {
  // The cheaper of the last two: that one took long, as the engine tidied up, tells nothing of the next.
  let costs: readonly [number, number] = [0, 0];
  let first: number | undefined;
  let stopCheck: (() => void) | undefined;
  let stopPause: (() => void) | undefined;
  let stopRest: (() => void) | undefined;
  /** What is typed has not been checked yet, or typing has not paused since. */
  let typing = false;
  /** Counts changes and wishes for the whole: what was begun before is of an earlier one. */
  let generation = 0;
  let settling = false;
  let again = false;
  let stopped = false;
  let waiting: (() => void)[] = [];

  const beginAnew = (): void => {
    for (const stop of [stopCheck, stopPause, stopRest]) stop?.();
    stopCheck = undefined;
    stopPause = undefined;
    stopRest = undefined;
    typing = false;
    generation += 1;
  };
  const release = (): void => {
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  const quick = async (): Promise<void> => {
    stopCheck = undefined;
    first = undefined;
    const started = timing.now();
    const own = generation;
    await check(false);
    costs = [timing.now() - started, costs[0]];
    if (generation !== own) return;
    stopPause = timing.after(PAUSE, () => {
      typing = false;
      void whole();
    });
  };
  const whole = async (): Promise<void> => {
    if (stopped) return;
    if (settling) {
      again = true;
      return;
    }
    settling = true;
    await turns(async () => {
      again = false;
      // Where typing goes on since, the whole is checked when it pauses.
      if (stopped || typing) return;
      first = undefined;
      await check(true);
    });
    settling = false;
    if (wantsAgain()) await whole();
  };
  const wantsAgain = (): boolean => again;
  return {
    changed() {
      const now = timing.now();
      const cost = Math.min(...costs);
      first ??= now;
      beginAnew();
      release();
      const wait = cost <= CHEAP ? 0 : cost <= DEAR ? WAIT : LONG_WAIT;
      const delay = Math.max(0, Math.min(wait, first + MOST - now));
      typing = true;
      stopCheck = timing.after(delay, () => void quick());
      stopRest = timing.after(Math.max(REST, delay + 1), () => {
        stopRest = undefined;
        release();
      });
    },
    settle() {
      beginAnew();
      release();
      void whole();
    },
    isResting: () => stopRest === undefined,
    rest: () =>
      stopRest === undefined
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    isAwaited: () => typing || settling,
    stop() {
      stopped = true;
      beginAnew();
      release();
    },
  };
}
