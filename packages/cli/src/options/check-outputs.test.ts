import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { UsageError } from '../usage-error.ts';
import { checkOutputs } from './check-outputs.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
  await writeFile(join(cwd, 'plan.md'), '# LaNu\n');
  await symlink(join(cwd, 'plan.md'), join(cwd, 'linkki.json'));
});
afterEach(() => rm(cwd, { recursive: true }));

it('refuses an output that a link leads to a checked document', async () => {
  await expect(checkOutputs([{ format: 'json', path: 'linkki.json' }], ['plan.md'], cwd)).rejects.toEqual(
    new UsageError('usage.output-is-input', { path: 'linkki.json' }, { hint: 'usage.output-elsewhere' }),
  );
  expect(await readFile(join(cwd, 'plan.md'), 'utf8')).toBe('# LaNu\n');
});

it('refuses an output for which a document is checked through a link', async () => {
  await expect(checkOutputs([{ format: 'text', path: join(cwd, 'plan.md') }], ['linkki.json'], cwd)).rejects.toThrow(
    UsageError,
  );
});

it('lets reports go to files of their own', async () => {
  await expect(
    checkOutputs([{ format: 'text' }, { format: 'json', path: 'a.json' }], ['plan.md'], cwd),
  ).resolves.toBeUndefined();
});
