import type { Pack } from '@lapsilinssi/core';
import { beforeAll, expect, it } from 'vitest';

import { samplePack } from '../../pack/src/fixtures/sample-pack.ts';
import { memoryFiles, systemError } from '../test/memory-files.ts';
import { discover } from './discover.ts';
import type { Files } from './files.ts';
import { holdDocuments } from './hold-documents.ts';
import { loadOwnPack } from './load-pack.ts';
import { relateResults } from './relate-results.ts';

let pack: Pack;
beforeAll(async () => {
  const loaded = await loadOwnPack(samplePack());
  if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
  pack = loaded.pack;
});

/** Missing references by document, in the order of the results. */
async function missing(paths: readonly string[], files: Files): Promise<string[]> {
  const asOf = '2026-11-21';
  const held = holdDocuments(await discover(paths, files), {
    files,
    pack,
    asOf,
    packIdentity: pack.compiled.hash,
    translated: new Set(),
    cache: undefined,
    packing: undefined,
    progress: () => undefined,
  });
  const told: string[] = [];
  for await (const result of relateResults(held, { files, pack, asOf })) {
    if (result.status === 'unreadable') told.push(`${result.path}: ${result.error.code}`);
    else {
      const found = result.assessment.findings.filter(({ rule }) => rule === 'reference-missing');
      told.push(`${result.path}: ${found.map(({ values }) => values['quote']).join(', ')}`);
    }
  }
  return told;
}

const strategy = '# Strategia\n\nKatso [suunnitelma](lanu/plan.md), [liite](liite.pdf) ja [vanha](vanha.md).\n';

it('adds what is missing to each document, in their order, and hands on what could not be read', async () => {
  const files = memoryFiles({
    'strategia.md': strategy,
    'rikki.md': systemError('EACCES'),
    'lanu/plan.md':
      '# LaNu-suunnitelma\n\nToteuttaa [strategiaa](../strategia.md#strategia) ja [ohjelmaa](../rikki.md).\n',
    'liite.pdf': '%PDF',
  });
  expect(await missing(['strategia.md', 'rikki.md', 'lanu'], files)).toEqual([
    'strategia.md: vanha.md',
    'rikki.md: file-denied',
    'lanu/plan.md: ',
  ]);
});

it('looks for what one document names on the disk too', async () => {
  const files = memoryFiles({ 'strategia.md': strategy, 'lanu/plan.md': '# LaNu\n', 'vanha.md': '# Vanha\n' });
  expect(await missing(['strategia.md'], files)).toEqual(['strategia.md: liite.pdf']);
});
