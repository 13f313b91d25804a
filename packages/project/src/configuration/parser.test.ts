import { offerFastParser, outlineRules, readPlan } from '@lapsilinssi/core';
import { afterEach, expect, it } from 'vitest';

import { loadShippedPack } from '../node/load-pack.ts';
import { loadConfiguration } from './load-configuration.ts';
import type { LoadedConfiguration } from './load-configuration.ts';

afterEach(() => {
  offerFastParser(() => undefined);
});

const configured = (yaml: string): Promise<LoadedConfiguration> =>
  loadConfiguration('/t/.lapsilinssi.yaml', '.lapsilinssi.yaml', {
    read: () => Promise.resolve(new TextEncoder().encode(yaml)),
  });

it('chooses the parser of Markdown, which then reads the documents', async () => {
  const pack = await loadShippedPack();
  const loaded = await configured('parser: fast\n');
  if (loaded.status !== 'ok' || pack.status !== 'ok') throw new Error('not loaded');
  const { facts, values } = loaded.configuration.of('/t/a.md', pack.pack.compiled);
  expect(values.map(({ key, value, line }) => [key, value, line])).toEqual([['parser', 'fast', 1]]);
  const read: string[] = [];
  offerFastParser(() => (text) => {
    read.push(text);
    return { type: 'root', children: [] };
  });
  const content = 'Lapsia kuullaan.\n';
  const rules = outlineRules(pack.pack);
  readPlan({ path: 'a.md', content, pack: rules });
  readPlan({ path: 'a.md', content, configured: facts, pack: rules });
  expect(read).toEqual([content]);
});

it('refuses a parser that there is not', async () => {
  expect((await configured('parser: rapid\n')).status).toBe('broken');
});
