import type { Pack } from '@lapsilinssi/core';
import { beforeAll, expect, it } from 'vitest';

import { samplePack } from '../../../pack/src/fixtures/sample-pack.ts';
import { memoryFiles } from '../../test/memory-files.ts';
import { baselineEntries } from '../baseline/baseline-entries.ts';
import { baselineText } from '../baseline/baseline-text.ts';
import { checkDocuments } from '../check-documents.ts';
import { discover } from '../discover.ts';
import { loadOwnPack } from '../load-pack.ts';
import { configureRun } from './configure-run.ts';
import type { ConfiguredRun, RunConfigurationOptions, RunFault } from './configure-run.ts';

let pack: Pack;
beforeAll(async () => {
  const loaded = await loadOwnPack(samplePack());
  if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
  pack = loaded.pack;
});

type Contents = Readonly<Record<string, string>>;

async function configured(
  contents: Contents,
  paths: readonly string[] = ['/kunta'],
  options: Partial<RunConfigurationOptions> = {},
): Promise<ConfiguredRun | RunFault> {
  const files = memoryFiles(contents);
  return configureRun(await discover(paths, files), {
    files,
    cwd: '/kunta',
    choice: { kind: 'nearest' },
    named: paths,
    loadPack: () => Promise.resolve(pack),
    packChosen: false,
    baseline: 'known',
    ...options,
  });
}

function ok(run: ConfiguredRun | RunFault): ConfiguredRun {
  if (run.status !== 'ok') throw new Error(JSON.stringify(run));
  return run;
}

const PLAN = '# Lasten ja nuorten hyvinvointisuunnitelma\n\n## Osallisuus\n\nNuorisovaltuusto kokoontuu.\n';

it('leaves out what is excluded, unless it is named by itself', async () => {
  const contents = {
    '/kunta/a.md': PLAN,
    '/kunta/vanhat/b.md': PLAN,
    '/kunta/.lapsilinssi.yaml': 'exclude: vanhat/\n',
  };
  const pathsOf = async (...paths: readonly string[]): Promise<string[]> =>
    ok(await configured(contents, paths)).documents.map(({ path }) => path);
  expect(await pathsOf('/kunta')).toEqual(['/kunta/a.md']);
  expect(await pathsOf('/kunta', '/kunta/vanhat/b.md')).toEqual(['/kunta/a.md', '/kunta/vanhat/b.md']);
  const [none] = ok(await configured(contents, ['/kunta/vanhat'])).documents;
  expect(none?.status === 'unreadable' ? [none.path, none.error.code] : none).toEqual([
    '.lapsilinssi.yaml',
    'all-excluded',
  ]);
});

it('reads a plan of several files as one, in the order that is given, missing files told', async () => {
  const plans = { 'lanu/2.md': '## Seuranta\n\nTiedot kootaan.\n', 'lanu/1.md': PLAN, 'muu.md': PLAN };
  const contents = {
    ...plans,
    ...Object.fromEntries(Object.entries(plans).map(([path, text]) => [`/kunta/${path}`, text])),
    '/kunta/.lapsilinssi.yaml': 'documents: [{ files: [lanu/1.md, lanu/2.md, lanu/3.md] }]\norganisation: Mallila\n',
  };
  const files = memoryFiles(contents);
  const run = ok(await configured(contents, ['lanu/2.md', 'muu.md']));
  const results: unknown[] = [];
  for await (const result of checkDocuments(run.documents, {
    files,
    pack,
    asOf: '2026-11-21',
    configured: run.of,
    plans: run.plans,
  })) {
    if (result.status === 'unreadable') results.push([result.path, result.error.code]);
    else {
      const { files: parts, organisation, sections } = result.assessment.document;
      results.push([result.path, parts, organisation?.value, sections.map(({ title }) => title).slice(1)]);
    }
  }
  const title = 'Lasten ja nuorten hyvinvointisuunnitelma';
  expect(results).toEqual([
    ['lanu/1.md', ['lanu/1.md', 'lanu/2.md'], 'Mallila', [title, 'Osallisuus', 'Seuranta']],
    ['lanu/3.md', 'file-missing'],
    ['muu.md', undefined, 'Mallila', [title, 'Osallisuus']],
  ]);
});

it('opens the rule pack that is configured, and refuses two', async () => {
  const asked: (string | undefined)[] = [];
  const loadPack = (folder: string | undefined): Promise<Pack> => {
    asked.push(folder);
    return Promise.resolve(pack);
  };
  const contents = { '/kunta/a/a.md': PLAN, '/kunta/a/.lapsilinssi.yaml': 'pack: ../saannot\n', '/kunta/b/b.md': PLAN };
  expect((await configured(contents, ['/kunta/a'], { loadPack })).status).toBe('ok');
  const both = { ...contents, '/kunta/b/.lapsilinssi.yaml': 'pack: muut\n' };
  expect(await configured(both, ['/kunta'], { loadPack })).toEqual({
    status: 'packs-differ',
    paths: ['a/.lapsilinssi.yaml', 'b/.lapsilinssi.yaml'],
  });
  expect((await configured(both, ['/kunta'], { loadPack, packChosen: true })).status).toBe('ok');
  expect(asked).toEqual(['/kunta/saannot', undefined]);
});

it('reads the file that is asked for, or none', async () => {
  const contents = {
    '/kunta/a.md': PLAN,
    '/kunta/.lapsilinssi.yaml': 'tuntematon: 1\n',
    '/kunta/ci.yaml': 'language: sv\n',
  };
  const languageOf = async (choice: RunConfigurationOptions['choice']): Promise<unknown> =>
    ok(await configured(contents, ['/kunta/a.md'], { choice })).of('/kunta/a.md').facts.language;
  expect(await languageOf({ kind: 'file', path: 'ci.yaml' })).toBe('sv');
  expect(await languageOf({ kind: 'none' })).toBe(undefined);
  expect((await configured(contents)).status).toBe('broken');
  const missing = await configured(contents, ['/kunta/a.md'], { choice: { kind: 'file', path: 'poissa.yaml' } });
  expect(missing).toMatchObject({ status: 'unreadable', path: 'poissa.yaml', error: { code: 'file-missing' } });
});

it('acknowledges what the nearest baseline counts, and nothing else', async () => {
  const contents = { '/kunta/a.md': PLAN, '/kunta/b.md': PLAN };
  const findingsOf = async (run: ConfiguredRun, files: Contents): Promise<Record<string, number[]>> => {
    const counts: Record<string, number[]> = {};
    for await (const result of checkDocuments(run.documents, {
      files: memoryFiles(files),
      pack,
      asOf: '2026-11-21',
      configured: run.of,
    })) {
      if (result.status !== 'ok') continue;
      const { findings, setAside } = result.assessment;
      counts[result.path] = [findings.length, setAside.length];
      entries[result.path.slice('/kunta/'.length)] = baselineEntries(result.assessment, findings);
    }
    return counts;
  };
  const entries: Record<string, ReturnType<typeof baselineEntries>> = {};
  const first = await findingsOf(ok(await configured(contents)), contents);
  const [shown = 0] = first['/kunta/a.md'] ?? [];
  expect(first).toEqual({ '/kunta/a.md': [shown, 0], '/kunta/b.md': [shown, 0] });
  const known = baselineText({ documents: { 'a.md': entries['a.md'] ?? [] } });
  const withBaseline = { ...contents, '/kunta/.lapsilinssi-baseline.json': known };
  expect(await findingsOf(ok(await configured(withBaseline)), withBaseline)).toEqual({
    '/kunta/a.md': [0, shown],
    '/kunta/b.md': [shown, 0],
  });
  expect(
    ok(await configured(withBaseline, ['/kunta'], { baseline: 'none' })).of('/kunta/a.md').settings.acknowledged,
  ).toEqual([]);
});

it('asks for a baseline where one is required, and tells one that cannot be used', async () => {
  expect(await configured({ '/kunta/a.md': PLAN }, ['/kunta'], { baseline: 'required' })).toEqual({
    status: 'baseline',
    path: '.lapsilinssi-baseline.json',
    fault: { code: 'missing' },
  });
  expect(await configured({ '/kunta/a.md': PLAN, '/kunta/.lapsilinssi-baseline.json': '{"a":' })).toEqual({
    status: 'baseline',
    path: '.lapsilinssi-baseline.json',
    fault: { code: 'broken' },
  });
});
