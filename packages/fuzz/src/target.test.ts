import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import { law } from './law.ts';
import { target } from './target.ts';

// The clock stands still until a test lets it go on: fast-check keeps the timers that it finds when it is loaded.
vi.hoisted(() => vi.useFakeTimers());

const lists = target('lists', 'No list has a three.', fc.array(fc.integer({ min: 0, max: 9 })), (list) => {
  law(!list.includes(3), 'there is a three');
});
const options = { seed: 7, cases: 500, time: 10_000, began: () => undefined };

it('tells the smallest input that breaks the law, and how to make it again', async () => {
  const { failure } = await lists.run(options);
  expect(failure?.input).toBe('[[3]]');
  expect(failure?.reason).toMatch(/^Error: there is a three/u);
  const again = await lists.run({ ...options, cases: 1, path: failure?.path ?? '' });
  expect(again.failure?.input).toBe('[[3]]');
  expect(lists.show(7, failure?.path ?? '')).toBe('[[3]]');
});

it('counts the cases of a run and says when each begins', async () => {
  const begun: number[] = [];
  const { cases, failure } = await target('any', 'Nothing.', fc.nat(), () => undefined).run({
    ...options,
    cases: 4,
    began: (index) => begun.push(index),
  });
  expect({ cases, failure, begun }).toEqual({ cases: 4, failure: undefined, begun: [0, 1, 2, 3] });
});

it('runs a case to its end when the time is over, and tells what came of it', async () => {
  let running = 0;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const slow = target('slow', 'One at a time.', fc.nat(), async () => {
    running += 1;
    await ended;
    running -= 1;
    law(false, 'too late');
  });
  const run = slow.run({ ...options, time: 300 });
  await vi.advanceTimersByTimeAsync(300);
  expect(running).toBe(1);
  end();
  const { cases, failure } = await run;
  expect({ running, cases, path: failure?.path, input: failure?.input }).toEqual({
    running: 0,
    cases: 1,
    path: '0',
    input: slow.show(7, '0'),
  });
  expect(failure?.reason).toMatch(/^Error: too late/u);
});
