import { checkPack } from '@lapsilinssi/pack';
import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import { SMALL_PACK_FILES } from '../fixtures/small-pack.ts';
import { openPack } from '../match/open-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';

/** The files of the small pack with a question that follows another, and a strategy that is asked them. */
function filesWith(after: string): { readonly path: string; readonly text: string }[] {
  const files: Record<string, string> = { ...SMALL_PACK_FILES };
  const themes = 'themes/participation.yaml';
  files[themes] = (files[themes] ?? '').replace('trace: T2-5\n', `trace: T2-5\n    key: true\n    after: ${after}\n`);
  files['documents/municipal-strategy.yaml'] += 'themes:\n  participation: { requirement: required, level: 2 }\n';
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

function asked(documentType: string, text: string, files = filesWith('feedback')): readonly string[] {
  const { pack } = checkPack(files);
  if (pack === undefined) throw new Error('the pack is in order');
  const opened = openPack(pack);
  const content = `---\nasiakirjatyyppi: ${documentType}\nkieli: fi\n---\n\n## 3 Osallisuus\n\n${text}\n`;
  const read = readPlan({ path: 'a.md', content, pack: outlineRules(opened) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { themes } = assess(read.document, opened, { asOf: '2026-11-21' });
  return themes.find(({ id }) => id === 'participation')?.criteria.flatMap((one) => (one.asked ? [one.id] : [])) ?? [];
}

test('a strategy is asked a follow-up question only once the question before it is answered; a plan is asked both', () => {
  expect(asked('municipal-strategy', 'Rehtori kuulee lapsia vuosittain.')).toEqual(['feedback']);
  expect(asked('municipal-strategy', 'Rehtori kuulee lapsia ja kertoo lapsille, mitä siitä seurasi.')).toEqual([
    'feedback',
    'resources',
  ]);
  expect(asked('child-youth-plan', 'Rehtori kuulee lapsia vuosittain.')).toEqual(['feedback', 'resources']);
});

test('a strategy is not told that nothing answers a question of which it answers a part, anywhere; a plan is', () => {
  const files = filesWith('feedback').map(({ path, text }) => ({
    path,
    text: path.startsWith('themes/participation')
      ? text.replace('trace: T2-7\n', 'trace: T2-7\n    partly: { fi: [palaute] }\n')
      : text,
  }));
  const text = 'Rehtori kuulee lapsia vuosittain.\n\n## 4 Kunta\n\nKunta saa palautetta.';
  expect(asked('municipal-strategy', text, files)).toEqual([]);
  expect(asked('municipal-strategy', text.replace('saa palautetta', 'ei saa palautetta'), files)).toEqual(['feedback']);
  expect(asked('child-youth-plan', text, files)).toEqual(['feedback', 'resources']);
});

test('a question that follows one that is not there is told with the one that is meant', () => {
  expect(checkPack(filesWith('feedbak')).errors.map(({ code, values }) => [code, values])).toEqual([
    ['criterion-unknown', { name: 'feedbak', nearest: 'feedback' }],
  ]);
});
