import { expect, test } from 'vitest';

import { assess } from '../assess.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { outlineRules } from '../outline-rules.ts';
import { readPlan } from '../read-plan.ts';

/** How many findings a text leaves open, and how many are set aside. */
function counted(content: string): readonly [open: number, aside: number] {
  const pack = smallPack();
  const read = readPlan({ path: 'a.md', content, pack: outlineRules(pack) });
  if (read.status !== 'ok') throw new Error(read.error.code);
  const { findings, setAside } = assess(read.document, pack, { asOf: '2026-11-21' });
  const isOf = ({ rule }: { readonly rule: string }): boolean => rule === 'placeholder-left';
  return [findings.filter(isOf).length, setAside.filter(isOf).length];
}

const FIELD = 'Kunta vastaa [kunnan nimi].\n\n';

test.each([
  ['each beside its own sentence', `<!-- lapsilinssi-ohita placeholder-left: historiaa -->\n${FIELD}`.repeat(200), 200],
  ['all of the same section', `<!-- lapsilinssi-ohita-osio placeholder-left: historiaa -->\n${FIELD}`.repeat(200), 200],
  [
    'all above the same table',
    `${'<!-- lapsilinssi-ohita placeholder-left: historiaa -->\n\n'.repeat(200)}|Toimenpide|Kunta|\n|-|-|\n${'|Kerhokyydit|[kunnan nimi]|\n'.repeat(200)}`,
    200,
  ],
])('hundreds of suppressions, %s, set aside all that they cover', (_, content, aside) => {
  expect(counted(content)).toEqual([0, aside]);
});
