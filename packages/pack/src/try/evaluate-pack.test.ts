import { openPack } from '@lapsilinssi/core';
import { expect, test, vi } from 'vitest';

import { evaluatePack } from './evaluate-pack.ts';
import { compiledSample } from '../fixtures/compiled-sample.ts';
import { formatOf, readLabelled, type Labelled } from './labelled.ts';

// A lexicon with all verbs of a language takes a second to compile, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const passages: readonly Labelled[] = [
  { id: 'a', lang: 'fi', text: 'Nuorisovaltuusto kokoontuu kerran kuussa.', themes: ['participation'] },
  { id: 'b', lang: 'fi', text: 'Koulun tilat kunnostetaan.', themes: ['participation', 'hobbies'] },
  { id: 'c', lang: 'sv', text: 'Barnbudgetering prövas för barn.', themes: [] },
  { id: 'd', lang: 'sv', text: 'Ungdomsfullmäktige hörs.', themes: [], disputed: ['participation'] },
];

test('scores themes over all and by language, without disputed and unknown ones', () => {
  const { pack } = compiledSample();
  const evaluation = evaluatePack(passages, openPack(pack));
  expect(evaluation.themes).toEqual({
    truePositives: 1,
    falsePositives: 1,
    falseNegatives: 1,
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
  });
  expect(evaluation.byLanguage.fi?.f1).toBe(2 / 3);
  expect(evaluation.unknownThemes).toEqual(['hobbies']);
  expect(evaluation.differences.map(({ id, kind, subject }) => [id, kind, subject])).toEqual([
    ['b', 'miss', 'participation'],
    ['c', 'false-hit', 'budgeting'],
  ]);
});

test('criteria are scored by trace where a reader looked', () => {
  const { pack } = compiledSample();
  const text = 'Nuorisovaltuusto kokoontuu ja kertoo lapsille päätöksistä.';
  const { criteria, byCriterion } = evaluatePack(
    [
      { id: 'a', lang: 'fi', text, themes: ['participation'], criteria: ['T2-7', 'T9-1'] },
      { id: 'b', lang: 'fi', text, themes: ['participation'] },
    ],
    openPack(pack),
  );
  const right = { truePositives: 1, falsePositives: 0, falseNegatives: 0, precision: 1, recall: 1, f1: 1 };
  expect(criteria).toEqual(right);
  expect(byCriterion).toEqual({ 'T2-7': right });
});

test('labelled lines that cannot be used are named by line and key', () => {
  expect(
    readLabelled('{"id":"a","lang":"fi","text":"Lapsi.","themes":[],"extra":1}\n\nnot json\n{"id":"b","lang":"no"}\n'),
  ).toEqual({
    passages: [{ id: 'a', lang: 'fi', text: 'Lapsi.', themes: [] }],
    problems: [
      { line: 3, keys: [] },
      { line: 4, keys: ['lang', 'text', 'themes'] },
    ],
  });
});

test('a text whose lines break inside a paragraph is plain text', () => {
  expect(formatOf({ text: 'Lasten osallisuus\nvahvistuu.\n' })).toBe('text');
  expect(formatOf({ text: 'Sovimme:\n\n- lapset kuullaan\n- tulokset kerrotaan\n\n| a | b |\n| - | - |\n' })).toBe(
    'markdown',
  );
  expect(formatOf({ text: 'Sovimme:\n\n  - lapset kuullaan\n\nLoppu.' })).toBe('markdown');
  expect(formatOf({ text: 'a\nb', format: 'markdown' })).toBe('markdown');
});
