import { expect, test } from 'vitest';

import { openSchedule } from './schedule.ts';
import type { Schedule, Timing } from './schedule.ts';
import { openTurns } from './turns.ts';
import type { Turns } from './turns.ts';

/** A clock that stands still until it is moved. */
interface Clock extends Timing {
  /** Moves on by so many milliseconds; timers go off in their order, and what they let go on goes on. */
  pass(milliseconds: number): Promise<void>;
}

function openClock(): Clock {
  let time = 0;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => time,
    after(milliseconds, call) {
      const timer = { at: time + milliseconds, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    turn: () => Promise.resolve(),
    async pass(milliseconds) {
      const end = time + milliseconds;
      await goOn();
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers = timers.filter((one) => one !== next);
        time = Math.max(time, next.at);
        next.call();
        await goOn();
      }
      time = end;
      await goOn();
    },
  };
}

/** Lets everything that waits for nothing but its turn go on. */
async function goOn(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

/** A schedule whose checks take so long as they are told to, and what it did, each with the time at which it began. */
interface Desk {
  readonly clock: Clock;
  readonly schedule: Schedule;
  /** `quick` or `whole`, with the time; and what a test notes. */
  readonly done: string[];
  /** Notes when whoever waits for rest goes on. */
  readonly noteRest: (what: string) => void;
  /** Milliseconds that a check of what is typed takes, and a check of the whole. */
  quick: number;
  whole: number;
}

function openDesk(clock = openClock(), turns: Turns = openTurns(), name = ''): Desk {
  const done: string[] = [];
  const note = (what: string): void => {
    done.push(`${name}${what} ${clock.now()}`);
  };
  const takes = (milliseconds: number): Promise<void> =>
    milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => void clock.after(milliseconds, resolve));
  const check = async (settled: boolean): Promise<void> => {
    note(settled ? 'whole' : 'quick');
    await takes(settled ? desk.whole : desk.quick);
  };
  const schedule = openSchedule(clock, check, turns);
  const noteRest = (what: string): void => {
    const noted = async (): Promise<void> => {
      await schedule.rest();
      note(what);
    };
    void noted();
  };
  const desk: Desk = { clock, schedule, done, noteRest, quick: 0, whole: 0 };
  return desk;
}

test('a change is checked at once, and the whole when typing has paused for 150 ms since', async () => {
  const { clock, schedule, done } = openDesk();
  schedule.changed();
  await clock.pass(0);
  expect(done).toEqual(['quick 0']);
  await clock.pass(149);
  expect(done).toEqual(['quick 0']);
  await clock.pass(1);
  expect(done).toEqual(['quick 0', 'whole 150']);
  await clock.pass(10_000);
  expect(done).toEqual(['quick 0', 'whole 150']);
});

test('whoever types on has each change checked, and no whole until the last one', async () => {
  const { clock, schedule, done } = openDesk();
  for (let key = 0; key < 4; key += 1) {
    schedule.changed();
    await clock.pass(100);
  }
  await clock.pass(1000);
  expect(done).toEqual(['quick 0', 'quick 100', 'quick 200', 'quick 300', 'whole 450']);
});

test.each([
  [30, 0],
  [31, 50],
  [100, 50],
  [101, 150],
])('after two checks of %i ms a change waits %i ms for the next one', async (cost, wait) => {
  const desk = openDesk();
  const { clock, schedule, done } = desk;
  desk.quick = cost;
  for (let key = 0; key < 2; key += 1) {
    schedule.changed();
    await clock.pass(2000);
  }
  done.length = 0;
  const start = clock.now();
  schedule.changed();
  await clock.pass(2000);
  expect(done[0]).toBe(`quick ${start + wait}`);
});

test('one check that took long makes nobody wait', async () => {
  const desk = openDesk();
  const { clock, schedule, done } = desk;
  desk.quick = 400;
  schedule.changed();
  await clock.pass(2000);
  desk.quick = 5;
  schedule.changed();
  await clock.pass(2000);
  done.length = 0;
  const start = clock.now();
  schedule.changed();
  await clock.pass(1);
  expect(done).toEqual([`quick ${start}`]);
});

test('a change waits half a second at most, however fast the next ones come', async () => {
  const desk = openDesk();
  const { clock, schedule, done } = desk;
  desk.quick = 200;
  for (let key = 0; key < 2; key += 1) {
    schedule.changed();
    await clock.pass(2000);
  }
  done.length = 0;
  const start = clock.now();
  for (let key = 0; key < 12; key += 1) {
    schedule.changed();
    await clock.pass(60);
  }
  expect(done[0]).toBe(`quick ${start + 500}`);
});

test('what waits until typing rests goes on 300 ms after the last change, and at once where it rests already', async () => {
  const { clock, schedule, done, noteRest } = openDesk();
  expect(schedule.isResting()).toBe(true);
  schedule.changed();
  await clock.pass(200);
  schedule.changed();
  expect(schedule.isResting()).toBe(false);
  // Whoever waited for the rest after an earlier change is let go by the next, which makes his work stale.
  noteRest('rested');
  await clock.pass(299);
  expect(done).toEqual(['quick 0', 'whole 150', 'quick 200', 'whole 350']);
  await clock.pass(1);
  expect(done.at(-1)).toBe('rested 500');
  expect(schedule.isResting()).toBe(true);
  await schedule.rest();
});

test('a change lets those go on who wait for rest: what they were about to tell is out of date', async () => {
  const { clock, schedule, done, noteRest } = openDesk();
  schedule.changed();
  await clock.pass(160);
  noteRest('let go');
  await clock.pass(20);
  schedule.changed();
  await clock.pass(0);
  expect(done).toEqual(['quick 0', 'whole 150', 'let go 180', 'quick 180']);
});

test('a whole that is asked for begins at once, in the midst of typing too, and the pause brings no second one', async () => {
  const { clock, schedule, done } = openDesk();
  schedule.changed();
  await clock.pass(20);
  schedule.settle();
  expect(schedule.isResting()).toBe(true);
  await clock.pass(1000);
  expect(done).toEqual(['quick 0', 'whole 20']);
});

test('while a whole is under way a second wish for one is kept, several are one', async () => {
  const desk = openDesk();
  const { clock, schedule, done } = desk;
  desk.whole = 40;
  schedule.settle();
  await clock.pass(10);
  schedule.settle();
  schedule.settle();
  expect(schedule.isAwaited()).toBe(true);
  await clock.pass(1000);
  expect(done).toEqual(['whole 0', 'whole 40']);
  expect(schedule.isAwaited()).toBe(false);
});

test('of two documents the wholes run one after the other; one that is written meanwhile waits for its own pause', async () => {
  const clock = openClock();
  const turns = openTurns();
  const one = openDesk(clock, turns, 'one: ');
  const other = openDesk(clock, turns, 'other: ');
  one.whole = 50;
  one.schedule.settle();
  other.schedule.settle();
  await clock.pass(20);
  other.schedule.changed();
  await clock.pass(1000);
  expect(one.done).toEqual(['one: whole 0']);
  expect(other.done).toEqual(['other: quick 20', 'other: whole 170']);
});

test('a pause is counted from the end of a check, and a change during one from the change', async () => {
  const desk = openDesk();
  const { clock, schedule, done } = desk;
  desk.quick = 25;
  schedule.changed();
  await clock.pass(10);
  schedule.changed();
  await clock.pass(1000);
  expect(done).toEqual(['quick 0', 'quick 10', 'whole 185']);
});

test('after it has stopped nothing begins any more, and nobody waits', async () => {
  const { clock, schedule, done, noteRest } = openDesk();
  schedule.changed();
  noteRest('let go');
  schedule.stop();
  schedule.settle();
  await clock.pass(1000);
  expect(done).toEqual(['let go 0']);
  expect(schedule.isAwaited()).toBe(false);
});
