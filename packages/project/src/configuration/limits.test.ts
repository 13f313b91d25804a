import { readFileSync } from 'node:fs';

import { limitKey, LIMIT_NAMES, outlineRules, readPlan } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { loadShippedPack } from '../node/load-pack.ts';
import { loadConfiguration } from './load-configuration.ts';
import type { LoadedConfiguration } from './load-configuration.ts';

const configured = (yaml: string): Promise<LoadedConfiguration> =>
  loadConfiguration('/t/.lapsilinssi.yaml', '.lapsilinssi.yaml', {
    read: () => Promise.resolve(new TextEncoder().encode(yaml)),
  });

it('raises and lowers limits of reading', async () => {
  const pack = await loadShippedPack();
  const loaded = await configured('limits:\n  markdown-bytes: 3000000\n  line-length: 20\n');
  if (loaded.status !== 'ok' || pack.status !== 'ok') throw new Error('not loaded');
  const { facts, values } = loaded.configuration.of('/t/a.md', pack.pack.compiled);
  expect(facts.limits).toEqual({ markdownBytes: 3_000_000, lineLength: 20 });
  expect(values.map(({ key, value, line }) => [key, value, line])).toEqual([
    ['limits.markdown-bytes', 3_000_000, 2],
    ['limits.line-length', 20, 3],
  ]);
  const content = 'Lapsia kuullaan ennen päätöksiä.\n';
  const read = readPlan({ path: 'a.md', content, configured: facts, pack: outlineRules(pack.pack) });
  expect(read).toEqual({
    status: 'unreadable',
    error: {
      code: 'line-too-long',
      values: { line: 1, what: 'lineLength', limit: 20 },
      file: 'a.md',
      remedy: 'wrap-lines',
    },
  });
});

it.each([
  ['a name that is none', 'limits: { markdown-byte: 5 }'],
  ['nothing at all', 'limits: { nesting: 0 }'],
  ['what would keep a machine busy for hours', 'limits: { nesting: 100000 }'],
])('refuses %s', async (_, yaml) => {
  expect((await configured(yaml)).status).toBe('broken');
});

it('has every limit in its page', () => {
  const page = readFileSync(new URL('../../../../docs/limits.md', import.meta.url), 'utf8');
  const told = new Set([...page.matchAll(/^\| `([a-z-]+)`/gmu)].map(([, name]) => name));
  expect(told).toEqual(new Set(LIMIT_NAMES.map((name) => limitKey(name))));
});
