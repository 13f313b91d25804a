import { assess, NO_SETTINGS, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, Pack } from '@lapsilinssi/core';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { beforeAll, expect, it } from 'vitest';

import { samplePack } from '../../../pack/src/fixtures/sample-pack.ts';
import { loadOwnPack } from '../load-pack.ts';
import { baselineEntries, keptEntries } from './baseline-entries.ts';
import type { BaselineEntry } from './baseline.ts';

let pack: Pack;
beforeAll(async () => {
  const loaded = await loadOwnPack(samplePack());
  if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
  pack = loaded.pack;
}, 20_000);

it('counts with an absent theme what its first mention would lack', () => {
  const findingsOf = (content: string, acknowledged: readonly BaselineEntry[] = []): Assessment => {
    const front = '---\nasiakirjatyyppi: lanu\nkieli: fi\norganisaatiomuoto: kunta\n---\n\n';
    const read = readPlan({ path: 'a.md', content: front + content, pack: outlineRules(pack) });
    if (read.status !== 'ok') throw new Error(read.error.code);
    return assess(read.document, pack, { asOf: '2026-11-21', settings: { ...NO_SETTINGS, acknowledged } });
  };
  const absent = findingsOf('# Hyvä lapsuus\n\n## Toimenpiteet\n\nKerhoja jatketaan.\n');
  const entries = baselineEntries(absent, absent.findings);
  const mentioned = findingsOf('# Hyvä lapsuus\n\n## Toimenpiteet\n\nNuorisovaltuusto kokoontuu.\n', entries);
  expect(absent.findings.map(({ rule }) => rule)).toContain('theme-missing');
  expect(mentioned.setAside.map(({ rule }) => rule)).toContain('theme-thin');
  expect(mentioned.findings).toEqual([]);
});

const entry = (key: string, section: string, count: number): BaselineEntry => ({
  rule: 'theme-thin',
  key,
  section,
  count,
});

it('keeps what is there, drops what is not', () => {
  expect(keptEntries([entry('a', 's', 2), entry('b', 's', 1)], [entry('a', 's', 1)])).toEqual([entry('a', 's', 1)]);
});

it('keeps what has moved into another section', () => {
  expect(keptEntries([entry('a', 's', 1), entry('a', 't', 1)], [entry('a', 'u', 1), entry('a', 't', 1)])).toEqual([
    entry('a', 's', 1),
    entry('a', 't', 1),
  ]);
});

const entries = array(
  record({ key: constantFrom('a', 'b'), section: constantFrom('s', 't', 'u'), count: integer({ min: 1, max: 3 }) }),
  { maxLength: 6 },
).map((all) => {
  const places = new Map(all.map((one) => [`${one.key} ${one.section}`, one]));
  return [...places.values()].map(({ key, section, count }) => entry(key, section, count));
});
const total = (list: readonly BaselineEntry[], key: string): number =>
  list.reduce((sum, one) => sum + (one.key === key ? one.count : 0), 0);

it('keeps of each finding as many as were counted and are there', () => {
  assert(
    property(entries, entries, (counted, now) => {
      const kept = keptEntries(counted, now);
      for (const key of ['a', 'b']) expect(total(kept, key)).toBe(Math.min(total(counted, key), total(now, key)));
    }),
  );
});
