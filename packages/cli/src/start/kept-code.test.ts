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
const effort = { compiled: 12, time: 34 };

it('gives back what was kept, and nothing under another name', () => {
  keptCode(join(folder, 'compiled'), 'check', {}).keep(() => code, effort);
  expect(keptCode(join(folder, 'compiled'), 'check', {}).read()).toEqual({ code, effort });
  expect(keptCode(join(folder, 'compiled'), 'coverage', {}).read()).toBe(undefined);
});

it('gives nothing of a file that is cut, changed or empty', async () => {
  const kept = keptCode(folder, 'check', {});
  kept.keep(() => code, effort);
  const whole = await readFile(join(folder, 'check.bin'));
  const changed = Buffer.from(whole);
  changed.writeUInt8(changed.readUInt8(14) ^ 1, 14);
  for (const bytes of [whole.subarray(0, -1), changed, Buffer.alloc(0), Buffer.alloc(12)]) {
    await writeFile(join(folder, 'check.bin'), bytes);
    expect(kept.read()).toBe(undefined);
  }
  kept.keep(() => code, effort);
  expect(kept.read()).toEqual({ code, effort });
});

it('keeps nothing where it cannot write, and when it is told not to', async () => {
  await writeFile(join(folder, 'file'), '');
  keptCode(join(folder, 'file'), 'check', {}).keep(() => code, effort);
  const off = keptCode(join(folder, 'off'), 'check', { NODE_DISABLE_COMPILE_CACHE: '1' });
  off.keep(() => code, effort);
  expect(off.read()).toBe(undefined);
  expect(await readdir(folder)).toEqual(['file']);
});

it('throws away what earlier builds have left when there is much of it', async () => {
  for (let build = 0; build < 41; build++) keptCode(folder, `build-${build}`, {}).keep(() => code, effort);
  expect(await readdir(folder)).toEqual(['build-40.bin']);
});
