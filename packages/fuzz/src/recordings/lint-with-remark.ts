import { NO_SETTINGS } from '@lapsilinssi/core';
import * as fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import * as remarkRules from 'remark-lapsilinssi';
import type { RulePlugin } from 'remark-lapsilinssi';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';

import { variedPlan } from '../arbitraries/varied-plan.ts';
import { ownPack } from '../own-pack.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { AS_OF } from '../rule-pack.ts';

const exported: Readonly<Record<string, unknown>> = remarkRules;
const PLUGINS: readonly RulePlugin[] = Object.keys(exported)
  .toSorted()
  .flatMap((name) => {
    const one = exported[name];
    return name.startsWith('remarkLapsilinssi') && isPlugin(one) ? [one] : [];
  });

function isPlugin(value: unknown): value is RulePlugin {
  return typeof value === 'function';
}

const options = fc.record(
  {
    asOf: fc.constantFrom(AS_OF, '2031-01-01', '2016-01-01'),
    documentType: fc.constantFrom('child-youth-plan', 'municipal-strategy'),
    documentLanguage: fc.constantFrom('fi' as const, 'sv' as const),
    organisationKind: fc.constantFrom('county' as const, 'municipality' as const),
    period: fc.constantFrom('2019–2022', '2026–2029'),
    uiLanguage: fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
  },
  { requiredKeys: [] },
);

/** A plan in a chain of remark in which each plugin has options of its own. */
export const lintWithRemark: Recording = recording(
  'recorded-remark',
  'The plugins of remark say of a plan what they said, each by its own options.',
  18,
  fc.record({
    text: variedPlan,
    mark: fc.constantFrom('', '', '\uFEFF'),
    base: options,
    // Between neighbours one thing differs.
    changed: fc.tuple(
      options,
      fc.constantFrom('asOf', 'asOf', 'documentType', 'documentLanguage', 'organisationKind', 'period', 'uiLanguage'),
    ),
    order: fc.shuffledSubarray(
      PLUGINS.map((_, at) => at),
      { minLength: 20 },
    ),
    stale: fc.boolean(),
    /** What was said of the file before. */
    told: fc.constantFrom<remarkRules.FileConfiguration | 'broken' | undefined>(
      undefined,
      undefined,
      'broken',
      { facts: { documentType: 'municipal-strategy' }, settings: { ...NO_SETTINGS, population: 4000 } },
      {
        facts: { organisationKind: 'county' },
        settings: { ...NO_SETTINGS, severities: [{ rule: 'theme-missing', severity: 'error' }], gate: 2 },
        pack: ownPack.compiled,
      },
    ),
  }),
  ({ text, mark, base, changed: [other, key], order, stale, told }) => {
    const plan = stale
      ? text.replace(/^kausi: .*|^period: .*/mu, (line) => `${line.slice(0, line.indexOf(':'))}: 2021–2024`)
      : text;
    const value: unknown = Reflect.get(other, key);
    const all = [base, value === undefined ? base : { ...base, [key]: value }];
    const chain = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
    for (const [index, at] of order.entries()) {
      const one = PLUGINS[at];
      if (one !== undefined) chain.use(one, { asOf: AS_OF, ...all[index % all.length], pack: ownPack.compiled });
    }
    const file = new VFile({ path: 'a.md', value: mark + plan });
    if (told !== undefined) remarkRules.configureFile(file, told);
    chain.runSync(chain.parse(file), file);
    return file.messages.map(({ ruleId, reason, place, note, ...rest }) => [
      ruleId,
      reason,
      place,
      note,
      Reflect.get(rest, 'severity'),
      Reflect.get(rest, 'key'),
    ]);
  },
);
