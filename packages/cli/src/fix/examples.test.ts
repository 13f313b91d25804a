import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { mendOne, mendSafely } from '@lapsilinssi/core';
import type { Assessment, Finding, Mended, MendOptions } from '@lapsilinssi/core';
import { checkDocuments } from '@lapsilinssi/project';
import { diskFiles, loadShippedPack } from '@lapsilinssi/project/node';
import { expect, it } from 'vitest';

import { fixWords } from './fix-words.ts';

const root = fileURLToPath(new URL('../../../../examples', import.meta.url));
const plans = (await readdir(root, { recursive: true })).filter((name) =>
  /(?:heikko|hyva|bra)[/\\].*\.md$/u.test(name),
);
const loaded = await loadShippedPack();
if (loaded.status !== 'ok') throw new Error(loaded.status);
const { pack } = loaded;
const words = fixWords(pack.compiled);

async function checked(path: string, content?: string): Promise<{ assessment: Assessment; options: MendOptions }> {
  const given = content === undefined ? {} : { content: new TextEncoder().encode(content) };
  const documents = [{ status: 'found', path, format: 'markdown', ...given } as const];
  for await (const result of checkDocuments(documents, { files: diskFiles(root), pack, asOf: '2026-11-21' })) {
    if (result.status === 'ok') {
      return { assessment: result.assessment, options: { reassess: result.source.reassess, words } };
    }
  }
  throw new Error(path);
}

/** How many findings of each rule there are. */
function counts({ findings }: Assessment): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { rule } of findings) found[rule] = (found[rule] ?? 0) + 1;
  return found;
}

/** Findings that are there after fixing and were not before, of which a rule has more than before. */
function grown(before: Assessment, { assessment }: Mended): readonly Finding[] {
  const keys = new Set(before.findings.map(({ key }) => key));
  const old = counts(before);
  const now = counts(assessment);
  return assessment.findings.filter(({ key, rule }) => !keys.has(key) && (now[rule] ?? 0) > (old[rule] ?? 0));
}

it.each(plans)('fixes %s: what is fixed is gone, nothing is new, and a second time nothing changes', async (path) => {
  const { assessment, options } = await checked(path);
  const mended = mendSafely(assessment, options);
  const offered = assessment.findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  expect(mended.made.length).toBeGreaterThanOrEqual(offered.length - mended.left.length);
  expect(grown(assessment, mended)).toEqual([]);
  expect(mendSafely(mended.assessment, options).parts).toEqual(mended.parts);
});

it.each(plans)('suggests for %s what leaves only fields to fill in', async (path) => {
  const { assessment, options } = await checked(path);
  const suggested = assessment.findings.flatMap((finding) =>
    finding.fixes.flatMap((intent) => (intent.safety === 'suggested' ? [{ finding, intent }] : [])),
  );
  // A few of each kind: they are many.
  const few = suggested.filter(
    ({ intent }, at) => suggested.slice(0, at).filter((one) => one.intent.kind === intent.kind).length < 3,
  );
  for (const fix of few) {
    const mended = mendOne(assessment, fix, options);
    expect(mended.left.map(({ reason }) => reason)).toEqual([]);
    const created = new Set(grown(assessment, mended).map(({ rule }) => rule));
    expect([...created].filter((rule) => rule !== 'placeholder-left' && rule !== 'section-empty')).toEqual([]);
    expect(mendOne(mended.assessment, fix, options).left.map(({ reason }) => reason)).toEqual(['already-there']);
  }
});

const TABLES = `---
asiakirjatyyppi: LaNu
kausi: 2026–2029
---

# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029

## 1 Toimenpiteet

Lasten ja nuorten palveluja kehitetään seuraavilla toimenpiteillä:

| Toimenpide                          | Tavoite                 |
|-------------------------------------|-------------------------|
| Järjestetään kerhokyydit kyliin     | Lapset pääsevät kerhoon |
| Perustetaan nuorten työpaja kouluun | Nuori ei jää yksin      |
| Avataan iltapäiväkerho              | Yhteistä tekemistä      |

## 2 Seuranta

| Mittari | Lähtötaso 2025 |
|---|---|
| Pitää koulunkäynnistä, 8.–9.-luokkalaiset | 48 % |
| Kokee olonsa yksinäiseksi | 14 % |
`;

it('adds the columns that tables lack one after the other, and leaves only fields to fill in', async () => {
  const { assessment, options } = await checked('taulukot.md', TABLES);
  let current = assessment;
  for (;;) {
    const finding = current.findings.find(({ fixes }) => fixes.some(({ kind }) => kind === 'add-column'));
    const intent = finding?.fixes.find(({ kind }) => kind === 'add-column');
    if (finding === undefined || intent === undefined) break;
    const { made, assessment: next } = mendOne(current, { finding, intent }, options);
    expect(made.length).toBe(1);
    current = next;
  }
  const lines = (current.document.parts[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  expect(lines).toEqual([
    '| Toimenpide                          | Tavoite                 | Vastuutaho   | Aikataulu           |',
    '|-------------------------------------|-------------------------|--------------|---------------------|',
    '| Järjestetään kerhokyydit kyliin     | Lapset pääsevät kerhoon | [vastuutaho] | [kuukausi ja vuosi] |',
    '| Perustetaan nuorten työpaja kouluun | Nuori ei jää yksin      | [vastuutaho] | [kuukausi ja vuosi] |',
    '| Avataan iltapäiväkerho              | Yhteistä tekemistä      | [vastuutaho] | [kuukausi ja vuosi] |',
    '| Mittari | Lähtötaso 2025 | Tavoitetaso | Lähde |',
    '|---|---|---|---|',
    '| Pitää koulunkäynnistä, 8.–9.-luokkalaiset | 48 % | [tavoite ja vuosi] | [lähde] |',
    '| Kokee olonsa yksinäiseksi | 14 % | [tavoite ja vuosi] | [lähde] |',
  ]);
});
