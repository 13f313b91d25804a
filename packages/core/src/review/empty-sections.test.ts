import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';

const TEXT = `Suunnitelma
===

Osallisuus
---

# Seuranta

Lautakunta seuraa lapsia.
`;

test.each([
  ['one sign', '\n'],
  ['two signs', '\r\n'],
  ['the old sign', '\r'],
])('a heading with a line under it has nothing under it, with line ends of %s', (_, lineEnd) => {
  const pack = smallPack();
  const content = TEXT.replaceAll('\n', lineEnd);
  const read = readPlan({ path: 'a.md', content, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { findings } = assess(read.document, pack, { asOf: '2026-11-21' });
  expect(findings.filter(({ rule }) => rule === 'section-empty').map(({ range }) => range.start.line)).toEqual([4]);
});
