import type { Pack } from '@lapsilinssi/core';
import { NO_SETTINGS } from '@lapsilinssi/core';
import * as fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';

import { sampleFile, samplePack } from '../../pack/src/fixtures/sample-pack.ts';
import { memoryFiles, systemError } from '../test/memory-files.ts';
import type { Cache } from './cache/cache.ts';
import { memoryCache } from './cache/memory-cache.ts';
import { checkDocuments } from './check-documents.ts';
import { discover } from './discover.ts';
import { heldWithText } from './held-result.ts';
import { holdDocuments } from './hold-documents.ts';
import type { HoldDocumentsOptions } from './hold-documents.ts';
import { loadOwnPack } from './load-pack.ts';
import { hashOf } from './node/hash-of.ts';
import { PLAIN_PACKING } from './packing.ts';
import { relateResults } from './relate-results.ts';
import type { RelatedResult } from './relate-results.ts';
import { translatedPaths } from './translated-paths.ts';

vi.setConfig({ testTimeout: 120_000 });

const packs: Pack[] = [];
beforeAll(async () => {
  const theme = 'themes/budgeting.yaml';
  const other = { [theme]: sampleFile(theme, 'terms: [lapsibudjetointi]', 'terms: [lapsibudjetti]') };
  for (const source of [samplePack(), samplePack(other)]) {
    const loaded = await loadOwnPack(source);
    if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
    packs.push(loaded.pack);
  }
});

/** Contents that each file may have, one after another: drafts of an organisation whose documents name each other. */
const DRAFTS = {
  'strategia.md': [
    '---\norganisaatio: Mallilan kunta\nkausi: 2026–2029\n---\n\n# Strategia\n\nKatso [suunnitelma](lanu.md#3-osallisuus).\n',
    '---\norganisaatio: Mallilan kunta\nkausi: 2022–2025\n---\n\n# Strategia\n\nKatso [suunnitelma](lanu.md#mittarit) ja [liite](liite.pdf).\n',
    new Uint8Array([0x25, 0x50, 0x44, 0x46]),
  ],
  'lanu.md': [
    '---\ntyyppi: LaNu\norganisaatio: Mallilan kunta\nkausi: 2026–2029\n---\n\n# LaNu-suunnitelma\n\n## 3 Osallisuus\n\nNuorisovaltuusto kokoontuu 6 kertaa vuodessa ja kertoo lautakunnalle, mitä nuoret ajattelevat.\n',
    '---\nkausi: 2027–2030\n---\n\n# LaNu-suunnitelma\n\n## Mittarit\n\nLapsibudjetointi aloitetaan 2027. <!-- lapsilinssi-ohita: turha -->\n',
    systemError('EACCES'),
  ],
  'plan.md': [
    '---\nkäännös: lanu.md\nkieli: ruotsi\n---\n\n# Plan\n\n## 3 Delaktighet\n\nUngdomsfullmäktige möts 8 gånger om året och berättar för nämnden vad de unga tycker.\n',
    '---\nkäännös: lanu.md\n---\n\n# Plan\n\n| Åtgärd | Ansvarig |\n| --- | --- |\n| Klubbar | rektorn |\n',
    '# Muistio\n\nLapsia kuullaan.\n',
  ],
  'luku.md': [
    '---\nosana: lanu.md\n---\n\n## 4 Talous\n\nLapsibudjetti tehdään vuosittain.\n',
    '# Luku\n',
    systemError('EIO'),
  ],
} as const;
const NAMES = ['strategia.md', 'lanu.md', 'plan.md', 'luku.md'] as const;

/** A state of a repository and of what it is checked with. */
const state = fc.record({
  drafts: fc.tuple(...NAMES.map(() => fc.nat({ max: 2 }))),
  without: fc.option(fc.nat({ max: 3 }), { freq: 4 }),
  pack: fc.nat({ max: 1 }),
  asOf: fc.constantFrom('2026-11-21', '2031-01-01'),
  severity: fc.constantFrom('off', 'error', undefined),
  organisation: fc.constantFrom('Rantalan kunta', undefined),
});
type State = typeof state extends fc.Arbitrary<infer Value> ? Value : never;

async function results(
  { drafts, without, pack: packIndex, asOf, severity, organisation }: State,
  cache: Cache | 'with text' | undefined,
): Promise<RelatedResult[]> {
  const names = NAMES.filter((_, index) => index !== without);
  const files = memoryFiles(
    Object.fromEntries(names.map((name) => [name, DRAFTS[name][drafts[NAMES.indexOf(name)] ?? 0] ?? ''])),
  );
  const pack = packs[packIndex];
  if (pack === undefined) throw new Error('no pack');
  const documents = await discover(names, files);
  const options: HoldDocumentsOptions = {
    files,
    pack,
    asOf,
    packIdentity: pack.compiled.hash,
    translated: await translatedPaths(documents, files),
    ...(organisation !== undefined && { organisation }),
    configured: () => ({
      facts: {},
      settings: { ...NO_SETTINGS, ...(severity && { severities: [{ rule: 'reference-missing', severity }] }) },
    }),
    cache: cache === 'with text' ? undefined : cache,
    packing: PLAIN_PACKING,
    progress: () => undefined,
  };
  const {
    packIdentity: _identity,
    cache: _cache,
    packing: _packing,
    progress: _progress,
    translated,
    ...checking
  } = options;
  const held =
    cache === 'with text'
      ? heldWithText(checkDocuments(documents, checking), { pack, translated })
      : holdDocuments(documents, options);
  const told: RelatedResult[] = [];
  for await (const result of relateResults(held, { files, pack, asOf })) told.push(result);
  return told;
}

/** A result without its document, of which more or less is held. */
function judged(result: RelatedResult): unknown {
  if (result.status === 'unreadable') return result;
  const { document: _document, ...assessment } = result.assessment;
  return { path: result.path, ...assessment };
}

it('comes to the same with what was kept of any earlier state as without it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 6 }), async (states) => {
      const cache = memoryCache(hashOf);
      for (const one of states) {
        const fresh = await results(one, undefined);
        expect(await results(one, cache)).toEqual(fresh);
        expect((await results(one, 'with text')).map(judged)).toEqual(fresh.map(judged));
      }
    }),
    { numRuns: 60 },
  );
});

it('asks the cache for every document and assesses none that it knows', async () => {
  const kept = memoryCache(hashOf);
  const asked: boolean[] = [];
  const cache: Cache = {
    ...kept,
    async read(key) {
      const text = await kept.read(key);
      asked.push(text !== undefined);
      return text;
    },
  };
  const first: State = {
    drafts: [0, 0, 0, 0],
    without: null,
    pack: 0,
    asOf: '2026-11-21',
    severity: undefined,
    organisation: undefined,
  };
  await results(first, cache);
  await results(first, cache);
  await results({ ...first, drafts: [1, 0, 0, 0] }, cache);
  // The chapter is a part of its plan.
  expect(asked).toEqual([false, false, false, true, true, true, false, true, true]);
});
