import { expect, test } from 'vitest';

import { reviewTextInSteps } from './assess.ts';
import { smallPack } from './fixtures/small-pack.ts';
import { markdownExcessInSteps } from './markdown-excess.ts';
import { limitsWith } from './limits.ts';
import { parseMarkdownInSteps } from './markdown.ts';
import { openPieceMemory } from './parse-in-pieces.ts';
import { outlineRules } from './outline-rules.ts';
import { outlineInSteps } from './outline.ts';
import { scanInSteps } from './scan/scan-document.ts';
import type { Steps } from './steps.ts';

/** A plan of some 100 kB: sections with prose, a list with its lead-in and a table of measures. */
function longPlan(): string {
  const sections = Array.from({ length: 200 }, (_, index) => {
    const nth = index + 1;
    return `## ${nth} Toimenpiteet alueella ${nth}

Sivistyslautakunta kuulee lapsia vuosittain syyskuussa ${2020 + (nth % 9)}. Pyrimme edistämään lasten osallisuutta alueella ${nth} mahdollisuuksien mukaan. Nuorisovaltuusto kokoontuu kuusi kertaa vuodessa.

Kaudella tehdään alueella ${nth}:

- Rehtori kokoaa oppilaskunnan aloitteet kerran lukukaudessa.
- Päiväkodit kysyvät lapsilta leikkipaikoista ennen suunnittelua.

| Toimenpide | Vastuu | Aikataulu |
| --- | --- | --- |
| Lasten kuuleminen ${nth} | Nuorisopalvelut | 2027 |
| Kouluruokaraati ${nth} | Ruokapalvelut | 2028 |
`;
  });
  return `# Lasten ja nuorten hyvinvointisuunnitelma\n\n${sections.join('\n')}`;
}

/** What work comes to, and in how many steps. */
function counted<Result>(steps: Steps<Result>): { readonly result: Result; readonly count: number } {
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done === true) return { result: value, count };
  }
}

/** Units of a stage's work that are done in one step on the average. */
const MOST: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'lines that are looked at before parsing': 260,
    'characters that are parsed': 1100,
    'blocks that are outlined': 4.2,
    'blocks that are scanned': 2,
    'statements that are reviewed': 2,
    'statements that are weighed': 9,
  }),
);

test('no stage of a check of a long plan does much in one step: an editor waits for none', () => {
  const pack = smallPack();
  const limits = limitsWith();
  const text = longPlan();
  const lines = counted(markdownExcessInSteps(text, limits));
  const parsed = counted(parseMarkdownInSteps(text, 'reference', openPieceMemory()));
  const options = {
    path: 'lapesu.md',
    format: 'markdown',
    pack: outlineRules(pack),
    limits,
    configured: { documentType: 'child-youth-plan' },
  } as const;
  const outlined = counted(outlineInSteps(parsed.result, { parts: [text] }, options));
  const document = outlined.result;
  const scanned = counted(scanInSteps(pack, document));
  const reviewed = counted(reviewTextInSteps(document, pack, { asOf: '2026-11-21' }));
  const weighed = counted(reviewed.result.weighed());

  expect(text.length).toBeGreaterThan(90_000);
  const blocks = document.blocks.length;
  const statements = scanned.result.statements.length;
  const units = {
    'lines that are looked at before parsing': text.split('\n').length / lines.count,
    'characters that are parsed': text.length / parsed.count,
    'blocks that are outlined': blocks / outlined.count,
    'blocks that are scanned': blocks / scanned.count,
    'statements that are reviewed': statements / (reviewed.count - scanned.count),
    'statements that are weighed': statements / weighed.count,
  };
  const tooMany = Object.entries(units).filter(([stage, count]) => count > (MOST.get(stage) ?? 0));
  expect(tooMany).toEqual([]);
});
