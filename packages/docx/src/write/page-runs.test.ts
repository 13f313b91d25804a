import { parseMarkdown } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { pageRuns } from './page-runs.ts';

const WIDE = `| ${'Osallistumismahdollisuuksienarviointi'.repeat(3)} | Kuka |\n| --- | --- |\n| a | b |`;

it('takes a wide table onto lying pages with its headings and what little is said around it', () => {
  expect(
    runsOf(`# A\n\nAlku.\n\n## 1 Tila\n\n### 1.1 Mittarit\n\nOhje.\n\n${WIDE}\n\nLoppu.\n\n### 1.2 Muu\n\nTeksti.`),
  ).toEqual([
    'standing: heading paragraph',
    'lying: heading heading paragraph table paragraph',
    'standing: heading paragraph',
  ]);
});

it('leaves long text before a wide table on standing pages', () => {
  expect(runsOf(`# A\n\n${'Pitkä teksti lapsista. '.repeat(100)}\n\n${WIDE}`)).toEqual([
    'standing: heading paragraph',
    'lying: table',
  ]);
});

function runsOf(markdown: string): string[] {
  return pageRuns(parseMarkdown(markdown).children).map(
    ({ landscape, nodes }) => `${landscape ? 'lying' : 'standing'}: ${nodes.map(({ type }) => type).join(' ')}`,
  );
}
