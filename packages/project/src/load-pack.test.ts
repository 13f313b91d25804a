import { expect, it } from 'vitest';

import { samplePack } from '../../pack/src/fixtures/sample-pack.ts';
import { loadOwnPack, openCompiledPack } from './load-pack.ts';

const files = samplePack();

it('compiles a pack from its files', async () => {
  const loaded = await loadOwnPack(files);
  expect(loaded.status === 'ok' ? loaded.pack.compiled.themes.map(({ id }) => id) : loaded).toEqual([
    'participation',
    'budgeting',
  ]);
});

it('takes an earlier compilation as long as the files are the same', async () => {
  const first = await loadOwnPack(files);
  const json = first.status === 'ok' ? JSON.stringify({ ...first.pack.compiled, version: 'taken' }) : '';
  const taken = await loadOwnPack(files, json);
  expect(taken.status === 'ok' ? taken.pack.compiled.version : taken).toBe('taken');
  const changed = files.map(({ path, text }) => ({ path, text: path === 'pack.yaml' ? `${text}# muutettu\n` : text }));
  const compiled = await loadOwnPack(changed, json);
  expect(compiled.status === 'ok' ? compiled.pack.compiled.version : compiled).toBe('0.1.0');
});

it('tells the mistakes of a broken pack', async () => {
  const loaded = await loadOwnPack(samplePack({ 'sources.yaml': undefined }));
  expect(loaded.status === 'broken' ? loaded.problems.some(({ file }) => file === 'sources.yaml') : loaded).toBe(true);
});

it('refuses what is no compiled pack', () => {
  expect(openCompiledPack('{"format":1').status).toBe('damaged');
  expect(['[]', 'null', '{}', '{"format":2,"hash":"0123456789abcdef"}'].map((json) => openCompiledPack(json))).toEqual([
    { status: 'damaged', reason: 'format' },
    { status: 'damaged', reason: 'format' },
    { status: 'damaged', reason: 'format' },
    { status: 'damaged', reason: 'format' },
  ]);
});

it('reads a language that is only named when somebody looks at it, once', async () => {
  const first = await loadOwnPack(files);
  if (first.status !== 'ok') throw new Error(first.status);
  const { languages, ...head } = first.pack.compiled;
  const asked: string[] = [];
  const loaded = openCompiledPack(JSON.stringify({ ...head, languages: { fi: 'pack.fi' } }), (name) => {
    asked.push(name);
    if (languages.fi === undefined) throw new Error('no Finnish');
    return languages.fi;
  });
  if (loaded.status !== 'ok') throw new Error(loaded.status);
  expect(asked).toEqual([]);
  expect(loaded.pack.language('sv')).toBeUndefined();
  expect(loaded.pack.language('fi')?.data).toBe(languages.fi);
  expect(loaded.pack.compiled.languages.fi).toBe(languages.fi);
  expect(asked).toEqual(['pack.fi']);
});
