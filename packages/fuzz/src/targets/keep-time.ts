import * as fc from 'fast-check';

import { builtFunction } from '../built-function.ts';
import { law } from '../law.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const openSchedule = await builtFunction('language-server/dist/check/schedule.js', 'openSchedule');

/** What happens to a document: somebody writes in it, asks for the whole, or time goes by. */
interface Happening {
  readonly kind: 'changed' | 'settle' | 'pass';
  readonly milliseconds: number;
}
const someTime = fc.constantFrom(1, 10, 40, 49, 60, 149, 150, 151, 299, 301, 499, 700);
const happening = fc.record({
  kind: fc.constantFrom<Happening['kind']>('changed', 'changed', 'changed', 'pass', 'pass', 'settle'),
  milliseconds: someTime,
});
/** Somebody who writes without a pause. */
const burst = fc.tuple(fc.constantFrom(10, 40, 49, 120), fc.integer({ min: 5, max: 30 })).map(([gap, times]) =>
  Array.from({ length: times }, (): readonly Happening[] => [
    { kind: 'changed', milliseconds: 0 },
    { kind: 'pass', milliseconds: gap },
  ]).flat(),
);
const happenings = fc
  .array(fc.oneof({ weight: 5, arbitrary: happening.map((one) => [one]) }, { weight: 1, arbitrary: burst }), {
    maxLength: 40,
  })
  .map((all) => all.flat());

/** Milliseconds: so long typing pauses before the whole is checked, and so long a change waits at most. */
const PAUSE = 150;
const MOST = 500;

/** Lets whatever need not wait for the clock be done. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

/** Runs a schedule by a clock of its own, with checks that cost so much. */
async function scheduleLaw(all: readonly Happening[], costs: readonly number[]): Promise<void> {
  let now = 0;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  const after = (milliseconds: number, call: () => void): (() => void) => {
    const timer = { at: now + milliseconds, call };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  let changed = -Infinity;
  let unseen: number | undefined;
  let asked = false;
  let seen = true;
  let wholes = 0;
  let runs = 0;
  const broken: string[] = [];
  const hold = (holds: boolean, words: string): void => {
    if (!holds) broken.push(`${words} (after ${now} milliseconds)`);
  };
  const check = async (settled: boolean): Promise<void> => {
    if (settled) {
      hold(wholes === 0, 'a whole is checked while another is');
      hold(asked || now - changed >= PAUSE, 'the whole is checked while somebody writes');
      asked = false;
      seen = true;
    }
    unseen = undefined;
    if (settled) wholes += 1;
    const cost = costs[runs % costs.length] ?? 0;
    runs += 1;
    if (cost > 0)
      await new Promise<void>((resolve) => {
        after(cost, resolve);
      });
    if (settled) wholes -= 1;
  };
  const timing = { now: () => now, after, turn: () => Promise.resolve() };
  const schedule: unknown = openSchedule(timing, check, (work: () => Promise<void>) => work());
  const call = (name: string): unknown => Reflect.apply(Reflect.get(Object(schedule), name), schedule, []);
  const pass = async (milliseconds: number): Promise<void> => {
    const until = now + milliseconds;
    for (;;) {
      await idle();
      const next = timers.toSorted((one, other) => one.at - other.at).find(({ at }) => at <= until);
      if (next === undefined) break;
      timers = timers.filter((one) => one !== next);
      now = Math.max(now, next.at);
      next.call();
      await idle();
      hold(unseen === undefined || now - unseen <= MOST, 'a change waits for longer than it may');
    }
    now = until;
    hold(unseen === undefined || now - unseen <= MOST, 'a change waits for longer than it may');
  };
  for (const { kind, milliseconds } of all) {
    if (kind === 'pass') await pass(milliseconds);
    else {
      if (kind === 'changed') {
        changed = now;
        unseen ??= now;
        asked = false;
      } else {
        asked = true;
        // The whole may wait until another is done.
        unseen = undefined;
      }
      seen = false;
      call(kind);
      await idle();
    }
  }
  await pass(10_000);
  hold(seen, 'what was written last is never checked as a whole');
  hold(call('isAwaited') === false, 'a check is awaited that does not come');
  hold(call('isResting') === true, 'typing is said to go on');
  law(broken.length === 0, broken[0] ?? '');
}

/** When an editor's server checks what is being written. */
export const keepTime: Target = target(
  'times',
  'Each change is checked within half a second, and as a whole when typing pauses and not before; one whole at a time, and the last one after the last change.',
  fc.record({
    happenings,
    costs: fc.array(fc.constantFrom(0, 5, 31, 99, 101, 160, 400), { minLength: 1, maxLength: 4 }),
  }),
  ({ happenings: lived, costs }) => scheduleLaw(lived, costs),
);
