import { expect, test } from 'vitest';

import type { Level } from '../assessment.ts';
import type { Requirement } from '../pack.ts';
import { coverage, gapOf, type CoverageCell, type CoveredDocument } from './coverage.ts';

function cell(theme: string, level: Level, expectedLevel: Level, requirement: Requirement = 'required'): CoverageCell {
  return { theme, requirement, level, expectedLevel, asked: [], open: [] };
}

function row(path: string, cells: readonly CoverageCell[], hindrance?: 'empty'): CoveredDocument {
  return {
    path,
    format: 'markdown',
    title: '',
    documentType: 'child-youth-plan',
    documentTypeSource: 'front-matter',
    ...(hindrance && { hindrance }),
    contents: { asked: 4, found: 4 },
    cells,
  };
}

test('a theme is strongest where its level is highest, weakest where most lacks of what is expected; the first of equals', () => {
  const documents = [
    row('a.md', [cell('participation', 2, 3), cell('transitions', 0, 1, 'recommended')]),
    row('b.md', [cell('participation', 1, 3), cell('transitions', 2, 1, 'recommended')]),
    row('c.md', [cell('participation', 4, 3), cell('transitions', 2, 1, 'recommended')]),
    row('d.md', [cell('participation', 0, 2), cell('transitions', 0, 0, 'not-expected')]),
  ];

  expect(coverage(documents)).toEqual({
    documents,
    themes: [
      { id: 'participation', levels: [1, 1, 1, 0, 1], short: 3, strongest: 2, weakest: 1 },
      { id: 'transitions', levels: [2, 0, 2, 0, 0], short: 0, strongest: 1 },
    ],
  });
});

test('a document that could not be assessed counts nowhere', () => {
  const documents = [row('tyhja.md', [cell('participation', 0, 3)], 'empty')];

  expect(coverage(documents).themes).toEqual([{ id: 'participation', levels: [0, 0, 0, 0, 0], short: 0 }]);
});

test('only a required theme can lack levels', () => {
  expect([cell('a', 1, 3), cell('a', 3, 3), cell('a', 4, 3), cell('a', 0, 1, 'recommended')].map(gapOf)).toEqual([
    2, 0, 0, 0,
  ]);
});
