import { readFileSync } from 'node:fs';

import { problemLine } from '@lapsilinssi/pack';
import { expect, it } from 'vitest';

import { memoryFiles } from '../../test/memory-files.ts';
import { loadShippedPack } from '../node/load-pack.ts';
import { loadConfiguration } from './load-configuration.ts';

const PATH = '/kunta/.lapsilinssi.yaml';

/** What is wrong with the configurations that a page of the guide shows. */
async function mistakesOf(page: string): Promise<string[]> {
  const shipped = await loadShippedPack();
  if (shipped.status !== 'ok') throw new Error(shipped.status);
  const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
  const examples = [...text.matchAll(/```yaml\n([^]*?)```/gu)].map(([, yaml = '']) => yaml);
  expect(examples.length).toBeGreaterThan(3);
  const mistakes: string[] = [];
  for (const yaml of examples) {
    const loaded = await loadConfiguration(PATH, page, memoryFiles({ [PATH]: yaml }));
    if (loaded.status === 'unreadable') throw new Error(page);
    const problems =
      loaded.status === 'broken' ? loaded.problems : loaded.configuration.mistakes(shipped.pack.compiled);
    mistakes.push(...problems.map((problem) => problemLine(problem, 'en')));
  }
  return mistakes;
}

it.each(['asetukset.md', 'configuration.md'])('shows configurations in order in %s', async (page) => {
  expect(await mistakesOf(page)).toEqual([]);
});
