import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { keptCode } from './kept-code.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-'));
});
afterEach(() => rm(folder, { recursive: true }));

const code = Buffer.from('compiled');

it('gives back what was kept, and nothing under another name', () => {
  keptCode(join(folder, 'compiled'), 'check', {}).keep(() => code);
  expect(keptCode(join(folder, 'compiled'), 'check', {}).read()).toEqual(code);
  expect(keptCode(join(folder, 'compiled'), 'coverage', {}).read()).toBe(undefined);
});

it('gives nothing of a file that is cut, changed or empty', async () => {
  const kept = keptCode(folder, 'check', {});
  kept.keep(() => code);
  const whole = await readFile(join(folder, 'check.bin'));
  const changed = Buffer.from(whole);
  changed.writeUInt8(changed.readUInt8(6) ^ 1, 6);
  for (const bytes of [whole.subarray(0, -1), changed, Buffer.alloc(0), Buffer.alloc(4)]) {
    await writeFile(join(folder, 'check.bin'), bytes);
    expect(kept.read()).toBe(undefined);
  }
  kept.keep(() => code);
  expect(kept.read()).toEqual(code);
});

it('keeps nothing where it cannot write, and when it is told not to', async () => {
  await writeFile(join(folder, 'file'), '');
  keptCode(join(folder, 'file'), 'check', {}).keep(() => code);
  const off = keptCode(join(folder, 'off'), 'check', { NODE_DISABLE_COMPILE_CACHE: '1' });
  off.keep(() => code);
  expect(off.read()).toBe(undefined);
  expect(await readdir(folder)).toEqual(['file']);
});

it('throws away what earlier builds have left when there is much of it', async () => {
  for (let build = 0; build < 41; build++) keptCode(folder, `build-${build}`, {}).keep(() => code);
  expect(await readdir(folder)).toEqual(['build-40.bin']);
});
