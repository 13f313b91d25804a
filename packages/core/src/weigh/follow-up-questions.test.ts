import { checkPack } from '@lapsilinssi/pack';
import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import type { CriterionResult, ThemeResult } from '../assessment.ts';
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
  return criteriaOf(documentType, text, files).criteria.flatMap((one) => (one.asked ? [one.id] : []));
}

/** What the question on feedback is asked for after a partial answer: its sentence and the way in which it answers. */
function partOf(documentType: string, text: string, files: Files): { quote: string; way: number } | undefined {
  const { criteria, content } = criteriaOf(documentType, text, files);
  const part = criteria.find(({ id }) => id === 'feedback')?.part;
  return part && { quote: content.slice(part.range.start.offset, part.range.end.offset), way: part.way };
}

function criteriaOf(
  documentType: string,
  text: string,
  files: Files,
): { readonly criteria: readonly CriterionResult[]; readonly content: string } {
  const { theme, content } = participationIn(documentType, `## 3 Osallisuus\n\n${text}`, files);
  return { criteria: theme?.criteria ?? [], content };
}

function participationIn(
  documentType: string,
  text: string,
  files: Files,
): { readonly theme: ThemeResult | undefined; readonly content: string } {
  const { pack } = checkPack(files);
  if (pack === undefined) throw new Error('the pack is in order');
  const opened = openPack(pack);
  const content = `---\nasiakirjatyyppi: ${documentType}\nkieli: fi\n---\n\n${text}\n`;
  const read = readPlan({ path: 'a.md', content, pack: outlineRules(opened) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { themes } = assess(read.document, opened, { asOf: '2026-11-21' });
  return { theme: themes.find(({ id }) => id === 'participation'), content };
}

const HEARS = 'Rehtori kuulee lapsia vuosittain.';
const TELLS = 'Rehtori kuulee lapsia ja kertoo lapsille, mitä siitä seurasi.';
const PARTLY = 'trace: T2-7\n    partly: { fi: [palaute] }\n';
/** Two ways to answer a part: the first leaves nothing to be said, the second leaves it open who answers. */
const WAYS =
  'trace: T2-7\n    partly: [{ fi: [kirje] }, { message: { fi: Kuka vastaa, sv: Vem svarar, en: Who answers }, fi: [palaute] }]\n';

test('a question that follows another is asked once the one before it is answered', () => {
  const files = filesWith('after: feedback');
  expect(asked('child-youth-plan', HEARS, files)).toEqual(['feedback']);
  expect(asked('child-youth-plan', TELLS, files)).toEqual(['feedback', 'resources']);
});

test('a question that follows another is not asked while that one is answered in part only', () => {
  const files = replaced(filesWith('key: true\n    after: feedback'), 'themes/participation', 'trace: T2-7\n', PARTLY);
  const text = `${HEARS}\n\n## 4 Kunta\n\nKunta saa palautetta.`;
  expect(asked('child-youth-plan', text, files)).toEqual([]);
  expect(asked('municipal-strategy', text, files)).toEqual([]);
});

test('what a part of an answer leaves open is asked of a strategy, at its place', () => {
  const files = replaced(filesWith('key: false'), 'themes/participation', 'trace: T2-7\n', WAYS);
  const text = `${HEARS}\n\n## 4 Kunta\n\nKunta saa palautetta.`;
  expect(partOf('municipal-strategy', text, files)).toEqual({ quote: 'Kunta saa palautetta.', way: 1 });
  expect(partOf('child-youth-plan', text, files)).toBeUndefined();
  expect(partOf('municipal-strategy', `${text} Kunta saa kirjeitä.`, files)).toBeUndefined();
});

test('a key question may follow another in strategies only', () => {
  const files = filesWith('key: { after: feedback }');
  expect(asked('municipal-strategy', HEARS, files)).toEqual(['feedback']);
  expect(asked('municipal-strategy', TELLS, files)).toEqual(['feedback', 'resources']);
  expect(asked('child-youth-plan', HEARS, files)).toEqual(['feedback', 'resources']);
});

test('nobody is told that nothing answers a question of which a part is answered, or denied outright, anywhere', () => {
  const files = replaced(filesWith('key: true'), 'themes/participation', 'trace: T2-7\n', PARTLY);
  const told = `${HEARS}\n\n## 4 Kunta\n\nKunta saa palautetta.`;
  const denied = told.replace('saa palautetta', 'ei saa palautetta');
  for (const type of ['municipal-strategy', 'child-youth-plan']) {
    expect([type, asked(type, told, files)]).toEqual([type, ['resources']]);
    expect([type, asked(type, denied, files)]).toEqual([type, ['resources']]);
    const wished = told.replace('saa palautetta', 'toivoo palautetta');
    expect([type, asked(type, wished, files)]).toEqual([type, ['feedback', 'resources']]);
  }
});

test('a plan that answers most of a theme is asked no more of it', () => {
  const { text = '' } = filesWith('').find(({ path }) => path === 'themes/participation.yaml') ?? {};
  const feedback = text.slice(text.indexOf('  feedback:'), text.indexOf('  resources:'));
  const ways = { vote: 'äänestää .. {child}[gen]', draw: 'piirtää .. {child}[nom]' };
  const more = Object.entries(ways).map(([id, pattern], index) =>
    feedback
      .replace('feedback', id)
      .replace('T2-7', `T2-${8 + index}`)
      .replace('kertoa .. {child}[all]', pattern),
  );
  const files = replaced(
    filesWith('key: true'),
    'themes/participation',
    '  resources:',
    `${more.join('')}  resources:`,
  );
  const two = `${TELLS} Rehtori äänestää lasten kanssa.`;
  expect(asked('child-youth-plan', two, files)).toEqual(['feedback', 'vote', 'draw', 'resources']);
  const three = `${two} Lapset piirtävät koulun.`;
  expect(asked('child-youth-plan', three, files)).toEqual(['feedback', 'vote', 'draw']);
  expect(asked('municipal-strategy', three, files)).toEqual(['feedback', 'vote', 'draw', 'resources']);
});

test('what lacks is not shown where a document tells of its making', () => {
  const files = replaced(filesWith('key: true'), 'themes/participation', 'key: true\n', 'key: true\n    aside: true\n');
  const text = `Rehtori kuulee lapsia.\n\n## 4 Laatiminen\n\nKuulimme lapsia. ${TELLS}`;
  const home = (of: Files): number | undefined =>
    participationIn('municipal-strategy', `## 2 Lapset\n\n${text}`, of).theme?.home;
  expect([home(filesWith('key: true')), home(files)]).toEqual([2, 1]);
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
