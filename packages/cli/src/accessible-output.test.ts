import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ACCESSIBILITY_RULES } from '@lapsilinssi/core';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { run } from '../test/test-io.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-accessible-'));
});
afterEach(() => rm(cwd, { recursive: true }));

/** What is told of a Word file on accessibility, and on the levels of its headings. */
async function told(path: string): Promise<readonly string[]> {
  const { stdout } = await run(['check', path, '--accessibility', '--format', 'json', '--no-cache'], { cwd });
  const rules: ReadonlySet<string> = new Set([...ACCESSIBILITY_RULES, 'heading-level-skipped']);
  return [...stdout.matchAll(/"rule":"([^"]+)","severity":"[^"]*","message":"([^"]*)"/gu)]
    .filter(([, rule = '']) => rules.has(rule))
    .map(([, rule, message]) => `${rule}: ${message}`);
}

it.each([
  ['child-youth-plan', 'fi'],
  ['child-youth-plan', 'sv'],
  ['municipal-strategy', 'sv'],
  ['county-wellbeing-plan', 'fi'],
])('a template for %s in %s can be read with assistive tools', async (type, language) => {
  const given = ['--organisation', 'Mallila', '--period', '2026–2029', '--document-language', language];
  await run(['template', type, ...given, '-o', 'plan.docx'], { cwd });
  expect(await told('plan.docx')).toEqual([]);
});

it('so can a plan that was exported from Markdown', async () => {
  const plan = `---
asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma
organisaatio: Mallilan kunta
---

# Mallilan lasten ja nuorten hyvinvointisuunnitelma 2026–2029

## 1 Osallisuus

Lapset kuullaan koulussa joka syksy[^1], ja heille vastataan [kunnan sivuilla](https://example.org/).

> Koulussa on kivaa, kun on kaveri.

- koulussa
- kerhossa

## 2 Sammandrag på svenska

Barnen och de unga i kommunen har rätt att bli hörda i frågor som gäller dem, och de får svar av rektorn.

## 3 Toimenpiteet

| Toimenpide  | Vastuutaho |
| ----------- | ---------- |
| Kerhokyydit | rehtori    |

[^1]: Kysely 2025.
`;
  await writeFile(join(cwd, 'plan.md'), plan);
  await run(['export', 'plan.md'], { cwd });
  expect(await told('plan.docx')).toEqual([]);
});
