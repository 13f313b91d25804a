import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { samplePack } from '../fixtures/sample-pack.ts';
import { problemLine } from '../problem/problem-text.ts';
import { buildPack } from './build-pack.ts';

// A lexicon with all verbs of a language takes a second to compile, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(changes: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const { path, text } of samplePack(changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

test('writes the pack as JSON and as a module with the same content', async () => {
  await write({});
  const { written, problems } = await buildPack(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(written.map(({ path }) => path)).toEqual([
    'dist/pack.json',
    'dist/pack.js',
    'dist/schemas/pack.json',
    'dist/schemas/sources.json',
    'dist/schemas/organisations.json',
    'dist/schemas/indicators.json',
    'dist/schemas/vocabulary.json',
    'dist/schemas/theme.json',
    'dist/schemas/document.json',
    'dist/schemas/finding.json',
    'dist/schemas/outdated-terms.json',
    'dist/schemas/statutes.json',
    'dist/schemas/abbreviations.json',
  ]);
  expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual(['pack.js', 'pack.json', 'schemas']);
  const json: unknown = JSON.parse(await readFile(join(folder, 'dist/pack.json'), 'utf8'));
  const module: object = await import(join(folder, 'dist/pack.js'));
  expect({ ...module }).toEqual({ pack: json });
});

test('a broken pack leaves what was built before', async () => {
  await write({});
  await buildPack(folder);
  const before = await readFile(join(folder, 'dist/pack.json'), 'utf8');
  await write({ 'pack.yaml': 'id: sample\nversion: 0.2.0\nlanguage: [fi]\n' });
  const { written, problems } = await buildPack(folder);
  expect(written).toEqual([]);
  expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problemLine(problem, 'fi'))).toEqual([
    'pack.yaml:3:1: language: Avainta »language» ei tunneta. Tarkoitatko »languages»?',
  ]);
  expect(await readFile(join(folder, 'dist/pack.json'), 'utf8')).toBe(before);
});
