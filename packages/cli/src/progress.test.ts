import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { compiledPack } from '../test/compiled-pack.ts';
import { run } from '../test/test-io.ts';

const packFolder = compiledPack();
let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-progress-'));
});
afterEach(() => rm(cwd, { recursive: true }));

/** What is shown of the work, and the first words of what is written, in order. */
async function shown(...argv: readonly string[]): Promise<string[]> {
  const heard: string[] = [];
  await run(['check', '.', '--pack', packFolder(), ...argv], {
    cwd,
    progress: { update: (done, all) => heard.push(`${done}/${all}`), end: () => heard.push('end') },
    heard: (text) => heard.push(text.slice(0, 4)),
  });
  return heard;
}

it('tells how many documents are done, and is gone before anything is written', async () => {
  for (const name of ['a', 'b', 'c']) await writeFile(join(cwd, `${name}.md`), `# Plan ${name}\n\nLapsia kuullaan.\n`);
  const heard = await shown('--summary');
  expect(heard.slice(0, 5)).toEqual(['1/3', '2/3', '3/3', 'end', '']);
  expect(heard.filter((text) => text.startsWith('a.md'))).toHaveLength(1);
});

it('shows nothing of one document', async () => {
  await writeFile(join(cwd, 'a.md'), '# Plan\n\nLapsia kuullaan.\n');
  expect((await shown('--summary')).filter((text) => text.includes('/'))).toEqual([]);
});
