import { openPack } from '@lapsilinssi/core';
import { expect, test, vi } from 'vitest';

import { compiledSample } from '../fixtures/compiled-sample.ts';
import { sampleFile } from '../fixtures/sample-pack.ts';
import { testPack, type ExampleFailure } from './test-pack.ts';

// A lexicon with all verbs of a language takes a second to compile, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const theme = 'themes/participation.yaml';

function failures(from: string, to: string): Pick<ExampleFailure, 'kind' | 'subject' | 'expected' | 'got' | 'line'>[] {
  const { pack, source } = compiledSample({ [theme]: sampleFile(theme, from, to) });
  return testPack(source, openPack(pack), new Set(['participation'])).failures.map(
    ({ kind, subject, expected, got, line }) => ({ kind, subject, expected, got, line }),
  );
}

test('the examples of the sample pack hold', () => {
  const { pack, source } = compiledSample();
  expect(testPack(source, openPack(pack))).toEqual({ examples: 4, passed: 4, failures: [] });
});

test('a theme that is not found, and one that `not` keeps out, are failures with what decided', () => {
  const { pack, source } = compiledSample({
    [theme]: sampleFile(
      theme,
      'Nuorisovaltuusto kokoontuu kuukausittain ja kertoo lapsille päätöksistä.',
      'Lapsibudjetointi kokeillaan lasten palveluissa.',
    ).replace('criteria: [feedback]', 'criteria: []'),
  });
  const { failures: found, passed } = testPack(source, openPack(pack), new Set(['participation']));
  expect(passed).toBe(1);
  expect(
    found.map(({ kind, subject, decisions }) => [
      kind,
      subject,
      decisions.map((one) => [one.pattern, one.matched, one.outcome]),
    ]),
  ).toEqual([
    ['theme-not-found', 'participation', []],
    ['theme-too-many', 'budgeting', [['lapsibudjetointi', 'Lapsibudjetointi', 'accepted']]],
  ]);
});

test('an example speaks for its own theme: others that it does not name are not asked', () => {
  const text = 'Nuorisovaltuusto kokoontuu kuukausittain ja kertoo lapsille päätöksistä.';
  const { pack, source } = compiledSample({
    [theme]: sampleFile(theme, text, `${text} Lapsibudjetointi kokeillaan lasten palveluissa.`).replace(
      '    not: [budgeting]\n',
      '',
    ),
  });

  expect(testPack(source, openPack(pack), new Set(['participation'])).failures).toEqual([]);
});

test('levels are exact and criteria are met', () => {
  expect(failures('    criteria: [feedback]\n', '    levels: { participation: 4 }\n')).toMatchObject([
    { kind: 'level', subject: 'participation', expected: 4, line: 38 },
  ]);
  expect(failures('    not: [budgeting]\n', '    not: [budgeting, participation/feedback]\n')).toMatchObject([
    { kind: 'criterion-met', subject: 'participation/feedback', expected: 0, got: 1 },
  ]);
  expect(failures(' ja kertoo lapsille päätöksistä', '')).toMatchObject([
    { kind: 'criterion-not-met', subject: 'participation/feedback', expected: 1, got: 0 },
  ]);
});

test('a hit that an exclusion took away says which', () => {
  const { pack, source } = compiledSample({
    [theme]: sampleFile(
      theme,
      'Nuorisovaltuusto kokoontuu kuukausittain ja kertoo lapsille päätöksistä.',
      'Lasten osallisuus kasvaa, kun lapset osallistuvat harrastukseen.',
    )
      .replace('criteria: [feedback]', 'criteria: []')
      .replace('span: clause }', 'span: sentence }'),
  });
  const [failure] = testPack(source, openPack(pack), new Set(['participation'])).failures;
  expect(failure?.decisions.map(({ matched, outcome, exclusion }) => [matched, outcome, exclusion])).toEqual([
    ['osallisuus', 'exclusion', 'attendance'],
  ]);
});
