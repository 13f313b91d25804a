import { assess, editsOf, mendSafely, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, FixWords } from '@lapsilinssi/core';
import { columnWords } from '@lapsilinssi/reporters';
import { sectionsToInsert } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import * as fc from 'fast-check';

import { markdownText } from '../arbitraries/markdown-text.ts';
import { pagedText, recordText } from '../arbitraries/paged-text.ts';
import { plainText } from '../arbitraries/plain-text.ts';
import { variedPlan } from '../arbitraries/varied-plan.ts';
import { ownPack } from '../own-pack.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { AS_OF } from '../rule-pack.ts';

const rules = outlineRules(ownPack);
const words: FixWords = { column: columnWords, section: sectionsToInsert(templates, ownPack.compiled) };

/** Plans, what is told of them, and what every fix makes of them. */
export const assessPlans: Recording = recording(
  'recorded-plans',
  'Plans are read, assessed and fixed as they were.',
  48,
  fc.record({
    text: fc.oneof(
      { weight: 6, arbitrary: variedPlan.map((text) => ['a.md', text] as const) },
      { weight: 1, arbitrary: variedPlan.map((text) => ['a.txt', text.replaceAll(/^#+ |[*|]/gmu, '')] as const) },
      { weight: 1, arbitrary: markdownText.map((text) => ['a.md', text] as const) },
      { weight: 1, arbitrary: plainText.map((text) => ['a.txt', text] as const) },
      { weight: 3, arbitrary: pagedText.map((text) => ['a.txt', text] as const) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(variedPlan, fc.array(recordText, { minLength: 1, maxLength: 3 }))
          .map(([text, all]) => ['a.md', `${text}\n## Toimenpiteet\n\n${all.join('\n\n')}\n`] as const),
      },
    ),
    asOf: fc.constantFrom(AS_OF, AS_OF, '2031-01-01', '2016-05-01'),
    facts: fc.constantFrom(
      {},
      {},
      { documentType: 'child-youth-plan' },
      { documentType: 'child-youth-plan', organisationKind: 'county' as const },
      { documentType: 'service-plan', organisationKind: 'county' as const },
      { documentType: 'service-plan', organisationKind: 'municipality' as const },
      { documentType: 'municipal-strategy', language: 'fi' as const },
    ),
    limits: fc.constantFrom(undefined, undefined, undefined, undefined, { blockLength: 60 }, { findings: 3 }),
    settings: fc.constantFrom(
      {},
      {},
      { severities: [{ rule: 'commitment-vague' as const, severity: 'error' as const }] },
      { themes: { participation: { requirement: 'not-expected' as const, reason: 'tehdään muualla' } } },
      { ignored: [{ rules: ['outdated-term' as const], reason: 'historiaa' }] },
      { population: 800, gate: 2 },
    ),
  }),
  ({ text: [path, content], asOf, facts, limits, settings }) => {
    const read = readPlan({ path, content, pack: rules, ...facts, ...(limits !== undefined && { limits }) });
    if (read.status === 'unreadable') return read;
    const { document } = read;
    const held = { severities: [], themes: {}, ignored: [], acknowledged: [], ...settings };
    const assessment = assess(document, ownPack, { asOf, settings: held });
    const again = ([one = '']: readonly string[]): Assessment | undefined => {
      const mended = readPlan({ path, content: one, pack: rules, ...facts });
      return mended.status === 'ok' ? assess(mended.document, ownPack, { asOf, settings: held }) : undefined;
    };
    const fixes = assessment.findings.flatMap(({ fixes: all }) => all.map((fix) => editsOf(document, fix, words)));
    const { parts, made } = mendSafely(assessment, { reassess: again, words });
    return {
      ...assessment,
      document: { ...document, tree: undefined },
      fixes,
      mended: { parts, made },
    };
  },
);
