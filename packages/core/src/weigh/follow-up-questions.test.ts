import { checkPack } from '@lapsilinssi/pack';
import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import { SMALL_PACK_FILES } from '../fixtures/small-pack.ts';
import { openPack } from '../match/open-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';

type Files = readonly { readonly path: string; readonly text: string }[];

/** The files of the small pack with more said of the question on resources, and a strategy that is asked key questions. */
function filesWith(resources: string): Files {
  const files: Record<string, string> = { ...SMALL_PACK_FILES };
  const themes = 'themes/participation.yaml';
  files[themes] = (files[themes] ?? '').replace('trace: T2-5\n', `trace: T2-5\n    ${resources}\n`);
  files['documents/municipal-strategy.yaml'] += 'themes:\n  participation: { requirement: required, level: 2 }\n';
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

/** The same files with a stretch of those whose path begins so replaced. */
function replaced(files: Files, path: string, before: string, after: string): Files {
  return files.map((one) => (one.path.startsWith(path) ? { ...one, text: one.text.replace(before, after) } : one));
}

function asked(documentType: string, text: string, files: Files): readonly string[] {
  const { pack } = checkPack(files);
  if (pack === undefined) throw new Error('the pack is in order');
  const opened = openPack(pack);
  const content = `---\nasiakirjatyyppi: ${documentType}\nkieli: fi\n---\n\n## 3 Osallisuus\n\n${text}\n`;
  const read = readPlan({ path: 'a.md', content, pack: outlineRules(opened) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { themes } = assess(read.document, opened, { asOf: '2026-11-21' });
  return themes.find(({ id }) => id === 'participation')?.criteria.flatMap((one) => (one.asked ? [one.id] : [])) ?? [];
}

const HEARS = 'Rehtori kuulee lapsia vuosittain.';
const TELLS = 'Rehtori kuulee lapsia ja kertoo lapsille, mitä siitä seurasi.';
const PARTLY = 'trace: T2-7\n    partly: { fi: [palaute] }\n';

test('a question that follows another is asked once the one before it is answered', () => {
  const files = filesWith('after: feedback');
  expect(asked('child-youth-plan', HEARS, files)).toEqual(['feedback']);
  expect(asked('child-youth-plan', TELLS, files)).toEqual(['feedback', 'resources']);
});

test('a part of an answer will do in a plan, not in a strategy', () => {
  const files = replaced(filesWith('key: true\n    after: feedback'), 'themes/participation', 'trace: T2-7\n', PARTLY);
  const text = `${HEARS}\n\n## 4 Kunta\n\nKunta saa palautetta.`;
  expect(asked('child-youth-plan', text, files)).toEqual(['resources']);
  expect(asked('municipal-strategy', text, files)).toEqual([]);
});

test('a key question may follow another in strategies only', () => {
  const files = filesWith('key: { after: feedback }');
  expect(asked('municipal-strategy', HEARS, files)).toEqual(['feedback']);
  expect(asked('municipal-strategy', TELLS, files)).toEqual(['feedback', 'resources']);
  expect(asked('child-youth-plan', HEARS, files)).toEqual(['feedback', 'resources']);
});

test('nobody is told that nothing answers a question of which a part is answered, anywhere', () => {
  const files = replaced(filesWith('key: true'), 'themes/participation', 'trace: T2-7\n', PARTLY);
  const told = `${HEARS}\n\n## 4 Kunta\n\nKunta saa palautetta.`;
  const denied = told.replace('saa palautetta', 'ei saa palautetta');
  for (const type of ['municipal-strategy', 'child-youth-plan']) {
    expect([type, asked(type, told, files)]).toEqual([type, ['resources']]);
    expect([type, asked(type, denied, files)]).toEqual([type, ['feedback', 'resources']]);
  }
});

test('a document type leaves out questions that it is not about; what follows them is asked', () => {
  const type = 'documents/child-youth-plan';
  const files = replaced(
    filesWith('after: feedback'),
    type,
    'participation: { requirement: required, level: 3 }',
    'participation: { requirement: required, level: 3, unasked: [feedback] }',
  );
  expect(asked('child-youth-plan', HEARS, files)).toEqual(['resources']);
});

test('a question that is not there is told with the one that is meant', () => {
  const unknown = (files: Files): unknown => checkPack(files).errors.map(({ code, values }) => [code, values]);
  const problem = ['criterion-unknown', { name: 'feedbak', nearest: 'feedback' }];
  expect(unknown(filesWith('after: feedbak'))).toEqual([problem]);
  expect(unknown(filesWith('key: { after: feedbak }'))).toEqual([problem]);
  const type = 'documents/child-youth-plan';
  const left = replaced(filesWith(''), type, 'level: 3 }', 'level: 3, unasked: [feedbak] }');
  expect(unknown(left)).toEqual([
    ['criterion-unknown', { name: 'participation/feedbak', nearest: 'participation/feedback' }],
  ]);
});
