import type { Timing } from './check/schedule.ts';

/** The timers that Node and browsers share; how a turn is waited for is what differs. */
export const openTiming = (turn: Timing['turn']): Timing => ({
  now: () => performance.now(),
  after(milliseconds, call) {
    if (milliseconds === 0) {
      // No timer ends before its first millisecond.
      const stop = new AbortController();
      void (async () => {
        await turn();
        if (!stop.signal.aborted) call();
      })();
      return () => {
        stop.abort();
      };
    }
    const timer = setTimeout(call, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  turn,
});
