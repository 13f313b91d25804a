import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { run } from '../test/test-io.ts';
import { wordFile } from '../test/word-file.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-limits-'));
  await writeFile(join(cwd, 'a.docx'), await wordFile(['# Suunnitelma', '## Tavoitteet', 'Lapset kuullaan.']));
  await writeFile(join(cwd, 'b.md'), '# Suunnitelma\n\nLapset kuullaan.\n');
});
afterEach(() => rm(cwd, { recursive: true }));

it.each([
  ['comment', ['comment', 'a.docx']],
  ['comment --remove', ['comment', 'a.docx', '--remove']],
  ['clean', ['clean', 'a.docx']],
  ['import', ['import', 'a.docx']],
  ['collect', ['collect', 'a.docx']],
  ['export --reference', ['export', 'b.md', '--reference', 'a.docx']],
  ['template --from', ['template', 'child-youth-plan', '--from', 'a.docx']],
  ['template --reference', ['template', 'child-youth-plan', '-o', 'c.docx', '--reference', 'a.docx']],
  ['template --into', ['template', '--section', 'participation', '--into', 'a.docx']],
])('a limit in the configuration holds for %s', async (_, args) => {
  const day = args[0] === 'comment' || args[0] === 'clean' || args[0] === 'template' ? ['--as-of', '2026-11-21'] : [];
  await writeFile(join(cwd, '.lapsilinssi.yaml'), 'limits: { word-entries: 2 }\n');
  const refused = await run([...args, ...day], { cwd });
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('word-entries')]);
  await writeFile(join(cwd, '.lapsilinssi.yaml'), 'limits: { word-entries: 200 }\n');
  const done = await run([...args, ...day], { cwd });
  expect([done.status, done.stderr]).toEqual([0, '']);
});
