import { assess, openPack, outlineRules, readPlan } from '@lapsilinssi/core';
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

const rule = `id: section-empty
basis: [kuntalaki-26]
basis-kind: good-practice
examples:
  - { lang: fi, text: "## Osallisuus\\n\\n## Liite\\n\\nTaulukko.", finds: [Osallisuus] }
  - { lang: fi, text: "## Osallisuus\\n\\n## Liite\\n\\nTaulukko.", finds: [Liite] }
  - { lang: sv, text: "## Delaktighet\\n\\nBarnen hörs.", finds: [] }
`;

test('a rule marks exactly what its examples say', () => {
  const { pack, source } = compiledSample({ 'findings/section-empty.yaml': rule });
  const { examples, passed, failures: found } = testPack(source, openPack(pack), new Set(['section-empty']));
  expect({ examples, passed }).toEqual({ examples: 3, passed: 2 });
  expect(found).toEqual([
    {
      kind: 'finding-missing',
      subject: 'Liite',
      expected: 1,
      got: 0,
      decisions: [],
      owner: 'section-empty',
      file: 'findings/section-empty.yaml',
      line: 6,
      example: 1,
      text: '## Osallisuus\n\n## Liite\n\nTaulukko.',
    },
    {
      kind: 'finding-too-many',
      subject: 'Osallisuus',
      expected: 0,
      got: 1,
      decisions: [],
      owner: 'section-empty',
      file: 'findings/section-empty.yaml',
      line: 6,
      example: 1,
      text: '## Osallisuus\n\n## Liite\n\nTaulukko.',
    },
  ]);
});

test('a finding without a basis of its own rests on what its rule rests on, and the first examples are kept to be shown', () => {
  const { pack } = compiledSample({ 'findings/section-empty.yaml': rule });
  const read = readPlan({
    path: 'plan.md',
    content: '# Suunnitelma\n\nLapsia kuullaan.\n\n## Osallisuus\n',
    format: 'markdown',
    pack: outlineRules(openPack(pack)),
    language: 'fi',
  });
  if (read.status === 'unreadable') throw new Error(read.error.code);
  const { findings } = assess(read.document, openPack(pack), { asOf: '2026-11-21' });
  expect(
    findings.filter((one) => one.rule === 'section-empty').map(({ basis, basisKind }) => [basis, basisKind]),
  ).toEqual([[['kuntalaki-26'], 'good-practice']]);
  expect(pack.rules).toEqual([
    {
      rule: 'section-empty',
      basis: ['kuntalaki-26'],
      basisKind: 'good-practice',
      wrong: { fi: { text: '## Osallisuus\n\n## Liite\n\nTaulukko.', finds: ['Osallisuus'] } },
      right: { sv: { text: '## Delaktighet\n\nBarnen hörs.', finds: [] } },
    },
  ]);
});

test('a content is shown by the texts that it names as showing it, and by no other', () => {
  const type = 'documents/child-youth-plan.yaml';
  const { pack, source } = compiledSample({
    [type]: sampleFile(
      type,
      '    basis-kind: law-content\n    fi: {',
      `    basis-kind: law-content
    examples:
      fi:
        shown:
          - Lasten hyvinvointi on hyvä.
          - Koulu on lähellä.
        missing: ["Kunta on kaunis.", "Lasten hyvinvointi on hyvä."]
    fi: {`,
    ),
  });
  const { examples, passed, failures: found } = testPack(source, openPack(pack), new Set(['child-youth-plan']));
  expect([examples, passed]).toEqual([4, 2]);
  expect(found.map(({ kind, subject, line, text }) => [kind, subject, line, text])).toEqual([
    ['content-missing', 'child-youth-plan/growth-conditions', 24, 'Koulu on lähellä.'],
    ['content-found', 'child-youth-plan/growth-conditions', 25, 'Lasten hyvinvointi on hyvä.'],
  ]);
});
