import { expect, test } from 'vitest';

import { compiledSample } from '../fixtures/compiled-sample.ts';
import { samplePack } from '../fixtures/sample-pack.ts';
import { problemLine } from '../problem/problem-text.ts';
import { readPack } from '../read/read-pack.ts';

const WORDS =
  'baseline target bound indicator unavailable source share rise fall sensitive person count percent direction done everybody place'
    .split(' ')
    .map((word) => `  ${word}: "{indicator-word}"\n`)
    .join('');

const CATALOGUE = `words:
${WORDS}data-sources:
  - id: school-survey
    name: { fi: Koulukysely, sv: { text: Skolenkäten, review: true } }
    basis: kuntalaki-26
    rounds: [2023, { year: 2025, published: 2025-09-11 }]
    checked: 2026-11-21
    fi: [koulukysely]
indicators:
  - id: likes-school
    name: { fi: Pitää koulusta, sv: Gillar skolan }
    source: school-survey
    unit: percent
    direction: higher
    ages: [grades-8-9]
    unconfirmed: [ages]
    fi: [kouluviihtyvyys]
    sv: [skoltrivsel]
`;

/** The errors of a catalogue with some stretches replaced, as an English-speaking author reads them. */
function errors(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  const text = changes.reduce((before, [from, to]) => before.replace(from, () => to), CATALOGUE);
  const { problems } = readPack(samplePack({ 'indicators.yaml': text }));
  return problems.filter(({ severity }) => severity === 'error').map((problem) => problemLine(problem, 'en'));
}

test('a catalogue of indicators is compiled with its patterns and classes', () => {
  const { pack } = compiledSample({ 'indicators.yaml': CATALOGUE });
  const { sources, indicators, words } = pack.indicators ?? {};
  expect(sources).toEqual([
    {
      id: 'school-survey',
      name: { fi: 'Koulukysely', sv: 'Skolenkäten', review: ['sv'] },
      basis: 'kuntalaki-26',
      rounds: [{ year: 2023 }, { year: 2025, published: '2025-09-11' }],
      checked: '2026-11-21',
      patterns: { fi: [pack.languages.fi?.patterns.findIndex(({ text }) => text === 'koulukysely')] },
    },
  ]);
  expect(indicators).toEqual([
    {
      id: 'likes-school',
      name: { fi: 'Pitää koulusta', sv: 'Gillar skolan' },
      source: 'school-survey',
      unit: 'percent',
      direction: 'higher',
      kind: 'outcome',
      ages: ['grades-8-9'],
      unconfirmed: ['ages'],
      patterns: {
        fi: [pack.languages.fi?.patterns.findIndex(({ text }) => text === 'kouluviihtyvyys')],
        sv: [pack.languages.sv?.patterns.findIndex(({ text }) => text === 'skoltrivsel')],
      },
    },
  ]);
  expect(words?.fi?.baseline).toBe(pack.languages.fi?.frame.indicator);
});

test('a pack need not have a catalogue', () => {
  expect(compiledSample().pack.indicators).toBe(undefined);
});

test('each mistake of a catalogue is told with its line and what would be right', () => {
  expect(errors(['unit: percent', 'unit: persent'])).toEqual([
    'indicators.yaml:30:11: indicators[0].unit: The value “persent” is not known. Valid: percent, per-thousand, persons, count, index, score, euros. Did you mean “percent”?',
  ]);
  expect(errors(['source: school-survey', 'source: school-survy'])).toEqual([
    'indicators.yaml:29:13: indicators[0].source: There is no data source “school-survy” in data-sources. Did you mean “school-survey”?',
  ]);
  expect(errors(['rounds: [2023,', 'rounds: [2025,'])).toEqual([
    'indicators.yaml:23:20: data-sources[0].rounds[1]: The round 2025 stands in the wrong place: write rounds from the oldest to the newest, each once.',
  ]);
  expect(errors(['ages: [grades-8-9]', 'ages: [grade-8-9]'])).toEqual([
    'indicators.yaml:32:12: indicators[0].ages[0]: The value “grade-8-9” is not of the form grades-8-9, ages-0-17, upper-secondary, vocational or under-school-age.',
  ]);
  expect(errors(['basis: kuntalaki-26', 'basis: kuntalaki-62'])).toEqual([
    'indicators.yaml:22:12: data-sources[0].basis: There is no source “kuntalaki-62” in sources.yaml. Did you mean “kuntalaki-26”?',
  ]);
  expect(errors(['    fi: [kouluviihtyvyys]\n    sv: [skoltrivsel]\n', ''])).toEqual([
    'indicators.yaml:27:5: indicators[0]: The indicator has no words by which it is known: add fi, sv or en.',
  ]);
  expect(errors(['target: "{indicator-word}"', 'target: "{indicator-wrd}"'])).toEqual([
    'indicators.yaml:3:11: words.target: There is no class “indicator-wrd” in the folder vocabulary. Did you mean “indicator-word”?',
  ]);
});
