import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';

import { recording } from './recording.ts';
import type { Recording } from './recording.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Doubles numbers; a build that is broken does not double those that end in seven. */
const doubles = (broken: boolean): Recording =>
  recording(
    'doubles',
    'Numbers are doubled as they were.',
    40,
    fc.nat(99),
    (given) => ({ given, twice: broken && given % 10 === 7 ? given : given * 2 }),
    folder,
  );
const options = { seed: 1, cases: 1, time: 1, began: () => undefined };

it('compares results with those that were recorded, and tells which cases differ and how to go on', async () => {
  expect((await doubles(false).run(options)).failure?.reason).toMatch(/^nothing is recorded yet\n/u);
  expect(await doubles(false).run({ ...options, record: true })).toEqual({ cases: 240 });
  const digests: unknown = JSON.parse(readFileSync(join(folder, 'doubles.json'), 'utf8'));
  expect(digests).toHaveLength(240);
  expect(await doubles(false).run(options)).toEqual({ cases: 40 });
  expect(await doubles(false).run({ ...options, cases: 100, time: 10_000 })).toEqual({ cases: 100 });
  expect(await doubles(false).run({ ...options, cases: 1000, time: 10_000 })).toEqual({ cases: 240 });
  expect(await doubles(false).run({ ...options, cases: 1000, time: -1 })).toEqual({ cases: 40 });

  const { failure } = await doubles(true).run(options);
  expect(failure?.input).toMatch(/^\d*7$/u);
  const path = failure?.path ?? '';
  expect(failure?.reason.split('\n').slice(1)).toEqual([
    `the result:             npm run fuzz -- --target doubles --path ${path} --result`,
    `what differs:           npm run fuzz -- --target doubles --path ${path} --against <folder of the accepted build>`,
    'if it is right so:      npm run fuzz -- --record --target doubles',
  ]);
  expect((await doubles(true).run({ ...options, path })).failure?.path).toBe(path);
  expect(await doubles(true).result(Number(path))).toBe(
    JSON.stringify({ given: Number(failure?.input), twice: Number(failure?.input) }, undefined, 1),
  );
});

it('takes what is thrown for a result, and the order of keys for none', async () => {
  const thrown = recording('thrown', 'Thrown.', 1, fc.constant(1), () => {
    throw new Error('ei');
  });
  expect(await thrown.result(0)).toBe('{\n "thrown": "ei"\n}');
  const made = recording('made', 'Made.', 1, fc.constant(1), () => ({ b: new Set([2]), a: undefined, c: Number.NaN }));
  expect(await made.result(0)).toBe('{\n "b": [\n  2\n ],\n "c": "NaN"\n}');
});

it('tells a case its number, also when it is run alone', async () => {
  const numbered = recording('numbered', 'Numbered.', 5, fc.nat(9), (given, index) => ({ given, index }), folder);
  expect(await numbered.run({ ...options, record: true })).toEqual({ cases: 30 });
  expect(await numbered.run({ ...options, path: '3' })).toEqual({ cases: 1 });
  expect(await numbered.result(3)).toMatch(/"index": 3\b/u);
});
