import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkPack } from '../check/check-pack.ts';
import { sampleFile, samplePack } from '../fixtures/sample-pack.ts';
import { problemLine } from '../problem/problem-text.ts';
import { readPack } from '../read/read-pack.ts';
import { readFolder } from './read-folder.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function base(): Record<string, string> {
  return Object.fromEntries(samplePack().map(({ path, text }) => [`base/${path}`, text]));
}

test('reads YAML files only, and none that were built', async () => {
  await write({ 'a/pack.yaml': 'id: a', 'a/README.md': '#', 'a/dist/x.yaml': 'x: 1', 'a/themes/x.yml': 'id: x' });
  expect(await readFolder(join(root, 'a'))).toEqual([
    { path: 'pack.yaml', text: 'id: a' },
    { path: 'themes/x.yml', text: 'id: x' },
  ]);
});

test('a pack holds the files of the pack that it extends, its own in their place', async () => {
  const theme = 'themes/budgeting.yaml';
  await write({
    ...base(),
    'own/pack.yaml': 'id: own\nversion: 1.0.0\nlanguages: [fi, sv]\nextends: ../base\n',
    [`own/${theme}`]: sampleFile(theme, 'terms: [lapsibudjetointi]', 'terms: [lapsibudjetti]'),
  });
  const files = await readFolder(join(root, 'own'));
  const { source, problems } = readPack(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(source?.manifest.value.id).toBe('own');
  expect(source?.themes.map(({ value }) => [value.id, value.fi?.terms])).toEqual([
    ['participation', ['osallisuus']],
    ['budgeting', ['lapsibudjetti']],
  ]);
});

test('a pack may have fewer languages than the one that it extends', async () => {
  await write({
    ...base(),
    'own/pack.yaml': 'id: own\nversion: 1.0.0\nlanguages: [fi]\nextends: ../base\n',
  });
  const { errors, notes, pack, source } = checkPack(await readFolder(join(root, 'own')));

  expect(errors).toEqual([]);
  // What could be better in the extended pack is not this author's to mend.
  expect(notes).toEqual([]);
  expect(Object.keys(pack?.languages ?? {})).toEqual(['fi']);
  expect(source?.themes.flatMap(({ value }) => (value.examples ?? []).map(({ lang }) => lang))).toEqual(['fi', 'fi']);
});

test('a mistake in the extended pack is named where it stands', async () => {
  await write({
    ...base(),
    'base/sources.yaml': sampleFile('sources.yaml', 'kind: statute', 'kind: statut'),
    'own/pack.yaml': 'id: own\nversion: 1.0.0\nlanguages: [fi, sv]\nextends: ../base\n',
  });
  const { problems } = readPack(await readFolder(join(root, 'own')));
  expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problemLine(problem, 'en'))).toEqual([
    '../base/sources.yaml:3:11: sources[0].kind: The value “statut” is not known. Valid: statute, convention, general-comment, guidance, research, seed. Did you mean “statute”?',
  ]);
});

test('packs that extend one another end', async () => {
  await write({ 'a/pack.yaml': 'extends: ../b', 'b/pack.yaml': 'extends: ../a', 'b/sources.yaml': 'sources: []' });
  expect((await readFolder(join(root, 'a'))).map(({ path }) => path)).toEqual(['sources.yaml', 'pack.yaml']);
});

test.each([
  ['../own', 'The extended pack “../own” leads back to this one. Remove one of the references.'],
  ['../middle', 'The extended pack “../middle” leads back to this one. Remove one of the references.'],
  ['../missing', 'There is no pack “../missing” to extend. Give the folder’s path as seen from this folder.'],
])('a pack that extends %s has one mistake', async (extended, message) => {
  await write({
    'own/pack.yaml': `id: own\nversion: 1.0.0\nlanguages: [fi]\nextends: ${extended}\n`,
    'middle/pack.yaml': 'id: middle\nversion: 1.0.0\nlanguages: [fi]\nextends: ../own\n',
  });
  const { problems } = readPack(await readFolder(join(root, 'own')));

  expect(problems.map((problem) => problemLine(problem, 'en'))).toEqual([`pack.yaml:4:10: extends: ${message}`]);
});
