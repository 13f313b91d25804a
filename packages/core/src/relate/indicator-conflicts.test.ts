import { expect, test } from 'vitest';

import { factsOf } from '../fixtures/facts-of.ts';
import type { DocumentFacts } from './document-facts.ts';
import { indicatorConflicts } from './indicator-conflicts.ts';
import type { MeasuredFigure } from './measured-indicators.ts';

const at = factsOf('a.md').top;

function figure(value: number, given: Partial<MeasuredFigure> = {}): MeasuredFigure {
  const quote = `${value} %`.replace('.', ',');
  return {
    subject: 'life-satisfaction',
    name: 'Tyytyväinen elämäänsä',
    what: 'value',
    value,
    unit: 'percent',
    year: 2025,
    quote,
    at,
    ...given,
  };
}

const plan = (
  path: string,
  measured: readonly MeasuredFigure[],
  years: readonly [number, number] = [2026, 2029],
): DocumentFacts => factsOf(path, { name: `Suunnitelma ${path}`, measured, years });

/** Conflicts as `path what own other`. */
function told(...documents: readonly DocumentFacts[]): string[] {
  return indicatorConflicts(documents, []).map(({ path, draft: { messageId, values, related = [] } }) =>
    [path, messageId, values['first'], values['second'], related.map((one) => one.path).join(' ')].join(' '),
  );
}

test('different figures of one year and different targets of one year are told in both documents', () => {
  const strategy = plan('a.md', [figure(67), figure(75, { what: 'target', year: 2029 })]);
  const child = plan('b.md', [figure(69), figure(78, { what: 'target', year: 2029 })]);
  expect(told(strategy, child)).toEqual([
    'a.md indicator-conflict.value 67 % 69 % b.md',
    'a.md indicator-conflict.target 75 % 78 % b.md',
    'b.md indicator-conflict.value 69 % 67 % a.md',
    'b.md indicator-conflict.target 78 % 75 % a.md',
  ]);
});

test('an indicator is told once in a document, with every other document that differs', () => {
  expect(told(plan('a.md', [figure(67)]), plan('b.md', [figure(69)]), plan('c.md', [figure(69)]))).toEqual([
    'a.md indicator-conflict.value 67 % 69 % b.md c.md',
    'b.md indicator-conflict.value 69 % 67 % a.md',
    'c.md indicator-conflict.value 69 % 67 % a.md',
  ]);
});

test('other years, other people, rounded figures and plans of other times are no conflict', () => {
  const own = plan('a.md', [figure(67)]);
  expect(told(own, plan('b.md', [figure(69, { year: 2023 })]))).toEqual([]);
  expect(told(own, plan('b.md', [figure(69, { subject: 'life-satisfaction girls' })]))).toEqual([]);
  expect(told(own, plan('b.md', [figure(66.8)]))).toEqual([]);
  expect(told(own, plan('b.md', [figure(69)], [2022, 2025]))).toEqual([]);
});

test('translations of one another are compared otherwise', () => {
  const [source, translation] = [plan('a.md', [figure(67)]), plan('b.md', [figure(69)])];
  expect(indicatorConflicts([source, translation], [{ source, translation }])).toEqual([]);
});
