import { expect, it } from 'vitest';

import { checked, exchangeOptions, hostilePlan, written } from '../../test/checked.ts';
import { markdownWriter } from './findings-markdown.ts';

it('tells levels, next steps and findings of each document, and what a level does not say', () => {
  expect(written(markdownWriter(exchangeOptions, false), checked)).toMatchSnapshot();
});

it('lists findings for information when all are asked for', () => {
  expect(written(markdownWriter(exchangeOptions, true), checked)).toContain('\n### Tiedoksi\n');
});

it('lets no document write markup into a comment', () => {
  const report = written(markdownWriter(exchangeOptions, true), [hostilePlan()]);
  expect(report).not.toMatch(/(?<!\\)<(?:script|img|\/)/u);
});
