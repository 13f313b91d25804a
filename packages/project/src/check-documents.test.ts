import type { Pack } from '@lapsilinssi/core';
import { beforeAll, expect, it } from 'vitest';

import { samplePack } from '../../pack/src/fixtures/sample-pack.ts';
import { memoryFiles, systemError } from '../test/memory-files.ts';
import { checkDocuments } from './check-documents.ts';
import type { CheckOptions, CheckResult } from './check-documents.ts';
import { discover } from './discover.ts';
import type { Files } from './files.ts';
import { loadOwnPack } from './load-pack.ts';

let pack: Pack;
beforeAll(async () => {
  const loaded = await loadOwnPack(samplePack());
  if (loaded.status !== 'ok') throw new Error(JSON.stringify(loaded));
  pack = loaded.pack;
});

async function checked(
  paths: readonly string[],
  files: Files,
  facts: Partial<CheckOptions> = {},
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const documents = await discover(paths, files);
  for await (const result of checkDocuments(documents, { files, pack, asOf: '2026-11-21', ...facts }))
    results.push(result);
  return results;
}

it('checks every document, and says of each that cannot be read why', async () => {
  const files = memoryFiles({
    'a.md': '# LaNu-suunnitelma\n\nNuorisovaltuusto kokoontuu.\n',
    'b.md': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]),
    'c.md': systemError('EACCES'),
    'd.txt': 'Lapsia kuullaan.\n',
  });
  const results = await checked(['a.md', 'b.md', 'c.md', 'puuttuu.md', 'd.txt'], files);
  expect(
    results.map((result) => (result.status === 'ok' ? result.path : `${result.path}: ${result.error.code}`)),
  ).toEqual(['a.md', 'b.md: binary', 'c.md: file-denied', 'puuttuu.md: file-missing', 'd.txt']);
});

it('lets facts that are given win over what the document says', async () => {
  const files = memoryFiles({ 'a.md': '---\nkausi: 2020–2021\n---\n\n# Muistio\n\nNuorisovaltuusto kokoontuu.\n' });
  const [result] = await checked(['a.md'], files, {
    documentType: 'child-youth-plan',
    period: { from: 2026, to: 2029 },
  });
  const { documentType, period } = result?.status === 'ok' ? result.assessment.document : {};
  expect({ documentType, period }).toEqual({
    documentType: { value: 'child-youth-plan', source: 'option' },
    period: { value: { from: 2026, to: 2029 }, source: 'option' },
  });
});

it('makes a fault of the program the error of one document', async () => {
  const files = memoryFiles({ 'a.md': '# LaNu\n\nLapsia kuullaan.\n' });
  const fault = (): never => {
    throw new Error('sanasto puuttuu');
  };
  const faulty: Pack = { compiled: pack.compiled, language: fault, openInSteps: fault };
  const [result] = await checked(['a.md'], files, { pack: faulty });
  expect(result?.status === 'unreadable' ? [result.error.code, result.error.values] : result).toEqual([
    'check-failed',
    { reason: 'sanasto puuttuu' },
  ]);
});

it('reads what is given with a document instead of the disk', async () => {
  const files = memoryFiles({});
  const content = new TextEncoder().encode('# LaNu\n\nLapsia kuullaan.\n');
  const documents = [{ status: 'found', path: '', format: 'markdown', content }] as const;
  const results: CheckResult[] = [];
  for await (const result of checkDocuments(documents, { files, pack, asOf: '2026-11-21' })) results.push(result);
  expect(results.map(({ status, path }) => ({ status, path }))).toEqual([{ status: 'ok', path: '' }]);
});

it('reads a plan and its chapters as one document, with places in each file', async () => {
  const files = memoryFiles({
    'plan.md':
      '---\nasiakirjatyyppi: child-youth-plan\nkieli: fi\n---\n\n# Suunnitelma\n\n## 1 Kasvuolot\n\nLasten hyvinvointi on hyvä.\n',
    'luvut/2.md':
      '---\nosana: ../plan.md\n---\n\n## 2 Osallisuus\n\nNuorisovaltuusto kokoontuu kuukausittain ja kertoo lapsille päätöksistä.\n',
  });
  const [whole, ...rest] = await checked(['plan.md', 'luvut/2.md'], files);
  if (whole?.status !== 'ok') throw new Error('the plan can be read');
  const { document, themes, findings } = whole.assessment;
  const participation = themes.find(({ id }) => id === 'participation');

  expect(rest).toEqual([]);
  expect([document.path, document.files]).toEqual(['plan.md', ['plan.md', 'luvut/2.md']]);
  expect(participation?.evidence.map(({ quote, range }) => [quote, range.start.part, range.start.line])).toEqual([
    ['Nuorisovaltuusto kokoontuu kuukausittain ja kertoo lapsille päätöksistä.', 1, 7],
  ]);
  // Each section lies in one file, the first as far as its own.
  expect(
    document.sections.map(({ title, range: { start, end } }) => [title, start.part, start.line, end.part, end.line]),
  ).toEqual([
    ['Suunnitelma', 0, 1, 0, 11],
    ['Suunnitelma', 0, 6, 0, 10],
    ['Kasvuolot', 0, 8, 0, 10],
    ['Osallisuus', 1, 5, 1, 7],
  ]);
  expect(findings.filter(({ rule }) => rule === 'theme-missing').map(({ theme }) => theme)).toEqual(['budgeting']);
});

it('asks a chapter alone for nothing', async () => {
  const chapter = '---\nosana: plan.md\n---\n\n## 2 Tiet\n\nKunta hoitaa tiet.\n';
  const [result] = await checked(['luku.md'], memoryFiles({ 'luku.md': chapter }));

  expect(result?.status === 'ok' && [result.assessment.document.partOf, result.assessment.findings]).toEqual([
    'plan.md',
    [],
  ]);
});

it('tells a chapter that cannot be read after its plan', async () => {
  const files = memoryFiles({
    'plan.md': '# LaNu-suunnitelma\n\nNuorisovaltuusto kokoontuu.\n',
    'luku.md': `---\nosana: plan.md\n---\n\n${'['.repeat(9_000)}\n`,
  });
  const results = await checked(['luku.md', 'plan.md'], files);

  expect(results.map((one) => (one.status === 'ok' ? one.path : `${one.path}: ${one.error.code}`))).toEqual([
    'plan.md',
    'luku.md: too-complex',
  ]);
});
