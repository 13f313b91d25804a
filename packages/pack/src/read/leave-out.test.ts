import { assess, openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import { expect, test } from 'vitest';

import { checkPack } from '../check/check-pack.ts';
import { samplePack } from '../fixtures/sample-pack.ts';
import { problemLine } from '../problem/problem-text.ts';
import { testPack } from '../try/test-pack.ts';

const manifest = (without: string): Readonly<Record<string, string>> => ({
  'pack.yaml': `id: own\nversion: 1.0.0\nlanguages: [fi, sv]\nwithout:\n${without}`,
});

test('what a pack leaves out is neither found nor asked, and no example speaks of it', () => {
  const { pack, source, errors } = checkPack(
    samplePack(
      manifest(
        '  themes: { budgeting: Talousyksikkö seuraa. }\n  criteria: { participation/feedback: Kysytään muualla. }\n  contents: { child-youth-plan/growth-conditions: Kuvataan hyvinvointikertomuksessa. }\n',
      ),
    ),
  );
  if (pack === undefined || source === undefined) throw new Error(errors.map((one) => problemLine(one, 'en')).join());

  expect(pack.themes.map(({ id, criteria }) => [id, criteria.map((one) => one.id)])).toEqual([['participation', []]]);
  expect(pack.documentTypes.map(({ id, themes, contents }) => [id, Object.keys(themes), contents.length])).toEqual([
    ['child-youth-plan', ['participation'], 0],
  ]);
  const opened = openPack(pack);
  expect(testPack(source, opened).failures.filter(({ subject }) => subject !== 'participation')).toEqual([]);
});

test('readers are told what is left out where their document should have it', () => {
  const { pack } = checkPack(
    samplePack(
      manifest(
        '  themes: { participation: Meillä on oma mallimme., budgeting: Ei vielä. }\n  contents: { child-youth-plan/growth-conditions: Kuvataan hyvinvointikertomuksessa. }\n',
      ),
    ),
  );
  if (pack === undefined) throw new Error('the pack is in order');
  const opened = openPack(pack);
  const content =
    '---\nasiakirjatyyppi: child-youth-plan\nkieli: fi\n---\n\n# Suunnitelma\n\nLapset asuvat kunnassa.\n';
  const read = readPlan({ path: 'a.md', content, pack: outlineRules(opened) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { findings } = assess(read.document, opened, { asOf: '2026-11-21' });

  expect(findings.filter(({ rule }) => rule === 'left-out').map(({ severity, values }) => [severity, values])).toEqual([
    ['info', { what: 'participation', reason: 'Meillä on oma mallimme' }],
    ['info', { what: 'child-youth-plan/growth-conditions', reason: 'Kuvataan hyvinvointikertomuksessa' }],
  ]);
});

test('what is not there cannot be left out, and a reason is needed', () => {
  const { errors } = checkPack(
    samplePack(manifest('  themes: { budgetting: Ei vielä. }\n  contents: { growth-conditions: Muualla. }\n')),
  );
  expect(errors.map((one) => problemLine(one, 'en'))).toEqual([
    'pack.yaml:5:13: without.themes.budgetting: There is no theme “budgetting” in the folder themes. Did you mean “budgeting”?',
    'pack.yaml:6:15: without.contents.growth-conditions: There is no content “growth-conditions” among the contents of a document type. Did you mean “child-youth-plan/growth-conditions”?',
  ]);
  expect(checkPack(samplePack(manifest("  themes: { budgeting: '' }\n"))).errors).toHaveLength(1);
});
