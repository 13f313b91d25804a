import { expect, it } from 'vitest';

import { memoryFiles } from '../test/memory-files.ts';
import { discover } from './discover.ts';
import { joinChapters } from './join-chapters.ts';

const chapter = (plan: string, key = 'part-of'): string => `---\n${key}: ${plan}\n---\n\n## Luku\n\nTekstiä.\n`;

async function joined(contents: Readonly<Record<string, string>>): Promise<unknown[]> {
  const files = memoryFiles(contents);
  const plans = await joinChapters(await discover(Object.keys(contents), files), files);
  return plans.map(({ document, chapters }) => [document.path, ...chapters.map(({ path }) => path)]);
}

it('puts chapters to the plan that they name, as seen from their own folder, in any of the three languages', async () => {
  expect(
    await joined({
      'lanu/luvut/1.md': chapter('../suunnitelma.md'),
      'lanu/luvut/2.md': chapter('../suunnitelma.md', 'osana'),
      'lanu/suunnitelma.md': '# Suunnitelma\n',
      'lanu/3.md': chapter('./suunnitelma.md', 'ingår i'),
      'muu.md': '# Muu\n\npart-of: suunnitelma.md\n',
    }),
  ).toEqual([['lanu/suunnitelma.md', 'lanu/luvut/1.md', 'lanu/luvut/2.md', 'lanu/3.md'], ['muu.md']]);
});

it('leaves a chapter alone whose plan is not here, is itself, or is a chapter', async () => {
  expect(
    await joined({
      'a.md': chapter('poissa.md'),
      'b.md': chapter('b.md'),
      'c.md': chapter('d.md'),
      'd.md': chapter('c.md'),
    }),
  ).toEqual([['a.md'], ['b.md'], ['c.md'], ['d.md']]);
});
