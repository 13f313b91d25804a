import { fileURLToPath } from 'node:url';

import { finished } from '@lapsilinssi/core';
import { loadPackFolder } from '@lapsilinssi/project/node';
import { expect, test } from 'vitest';

import { PLAN } from '../../test/plans.ts';
import type { Resolved } from '../workspace/resolver.ts';
import { checkPlan } from './check-plan.ts';
import { openPassageMemory, readPassage } from './read-passage.ts';

const AS_OF = '2026-11-21';

test('a passage is read once, and again when its text or what its document is has changed; the oldest are forgotten', async () => {
  const loaded = await loadPackFolder(fileURLToPath(new URL('../../test/pack', import.meta.url)));
  if (loaded.status !== 'ok') throw new Error(loaded.status);
  const { pack } = loaded;
  const settings = { severities: [], themes: {}, ignored: [], acknowledged: [] };
  const resolved: Resolved = { status: 'ok', pack, facts: {}, settings, excluded: false, files: [], shown: '' };
  const checked = finished(checkPlan([{ path: '', format: 'markdown', content: PLAN }], resolved, AS_OF, new Map()));
  if (checked.status !== 'ok') throw new Error(checked.status);
  const { document } = checked.assessment;
  const memory = openPassageMemory(resolved);
  const lead = '# Suunnitelma\n\n';
  const read = (passage: string, of = document): ReturnType<typeof finished<unknown>> =>
    finished(readPassage({ text: lead + passage, first: lead.length, shift: 100 }, of, AS_OF, memory));
  const passage = 'Lääninhallitus neuvoo kuntaa.\n\n- neuvoja antaa [nimi]\n';

  const found = read(passage);
  expect(found).toMatchObject({
    blocks: [
      { from: 15, to: 44, isHeading: false, list: undefined, table: undefined },
      { from: 48, to: 68, isHeading: false, list: 0, table: undefined },
    ],
    findings: [
      { from: 15, to: 29, finding: { rule: 'outdated-term' } },
      { from: 62, to: 68, finding: { rule: 'placeholder-left' } },
    ],
  });
  expect(read(passage)).toBe(found);
  expect(read(`${passage} `)).not.toBe(found);
  expect(read(passage, { ...document, documentType: { ...document.documentType, value: 'other' } })).not.toBe(found);
  for (let count = 0; count < 40; count += 1) read(`Kappale ${count}.`);
  expect(memory.passages.size).toBe(40);
  expect(read(passage)).not.toBe(found);
});
