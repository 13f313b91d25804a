import { assess, outlineRules, readPlan, sectionKey } from '@lapsilinssi/core';
import type { Assessment, DocumentSettings } from '@lapsilinssi/core';
import { baselineEntries, baselineText, holdDocuments, memoryCache, readBaseline } from '@lapsilinssi/project';
import type { Cache, CheckOptions } from '@lapsilinssi/project';
import { hashOf } from '@lapsilinssi/project/cache';
import * as fc from 'fast-check';

import { heldFiles } from '../arbitraries/held-files.ts';
import { markdownText } from '../arbitraries/markdown-text.ts';
import { law } from '../law.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const rules = outlineRules(rulePack);

function assessed(content: string | Uint8Array, settings?: DocumentSettings): Assessment | undefined {
  const read = readPlan({ path: 'a.md', content, pack: rules });
  return read.status === 'ok'
    ? assess(read.document, rulePack, { asOf: AS_OF, ...(settings !== undefined && { settings }) })
    : undefined;
}

/** What is told of a plan, without where it stands in a line. */
function told({ findings, themes, contents }: Assessment): string {
  const said = findings.map(({ rule, severity, messageId, section, key, range }) => [
    rule,
    severity,
    messageId,
    section,
    key,
    range.start.line,
    range.end.line,
  ]);
  return JSON.stringify([
    said,
    themes.map(({ id, level }) => [id, level]),
    contents.map(({ id, section }) => [id, section]),
  ]);
}

/** Circumstances in which a plan is checked: what differs in one of them differs for the whole. */
const circumstances = fc.record({
  asOf: fc.constantFrom('2026-11-21', '2031-01-01'),
  facts: fc.constantFrom<Partial<CheckOptions>>(
    {},
    { documentType: 'child-youth-plan' },
    { documentType: 'municipal-strategy' },
    { organisationKind: 'county' },
    { language: 'sv' },
    { period: { from: 2020, to: 2022 } },
    { limits: { blockLength: 60 } },
  ),
  settings: fc.constantFrom<Partial<DocumentSettings>>(
    {},
    { severities: [{ rule: 'commitment-vague', severity: 'error' }] },
    { themes: { participation: { requirement: 'not-expected', reason: 'tehdään muualla' } } },
    { population: 800 },
    { gate: 4 },
    { ignored: [{ rules: ['theme-missing'], reason: 'luonnos' }] },
  ),
  path: fc.constantFrom('a.md', 'b.md', 'kansio/a.md'),
});
type Circumstances = typeof circumstances extends fc.Arbitrary<infer Value> ? Value : never;

/** Two runs that differ in one thing. */
const runs = fc
  .tuple(
    circumstances,
    circumstances,
    fc.constantFrom('asOf' as const, 'facts' as const, 'settings' as const, 'path' as const),
  )
  .map(([one, other, changed]) => [one, { ...one, [changed]: other[changed] }] as const);

/** The same plan in other forms, in other circumstances and a second time. */
export const tellAlike: Target = target(
  'alike',
  'A plan with other line ends, letters in other forms or another encoding is told the same; what a baseline or cache knows is what would be found anew.',
  fc.record({ text: markdownText, pair: runs }),
  async ({ text, pair }) => {
    const first = assessed(text);
    if (first === undefined) return;
    formsLaw(text, first);
    await baselineLaw(text, first);
    await cacheLaw(text, pair);
  },
);

function formsLaw(text: string, first: Assessment): void {
  // A text of the one line end that all systems had in common, with letters in one piece.
  if (text.includes('\r') || /[\0\uFEFF\p{Cs}]/u.test(text)) return;
  const again = (content: string | Uint8Array): string => {
    const one = assessed(content);
    return one === undefined ? 'refused' : told(one);
  };
  const right = told(first);
  law(again(text.replaceAll('\n', '\r\n')) === right, 'with line ends of two signs the plan is told differently');
  law(
    again(new TextEncoder().encode(`\uFEFF${text}`)) === right,
    'with a byte order mark the plan is told differently',
  );
  law(again(Buffer.from(`\uFEFF${text}`, 'utf16le')) === right, 'in UTF-16 the plan is told differently');
}

/** Whatever is told of a plan is known to the baseline that is written of it, and nothing else is. */
async function baselineLaw(text: string, first: Assessment): Promise<void> {
  const entries = baselineEntries(first, first.findings);
  const written = baselineText({ documents: { 'a.md': entries } });
  const read = await readBaseline('/t/b.json', heldFiles({ '/t/b.json': written }));
  law(read.status === 'ok', 'a baseline of ours is not read');
  const acknowledged = read.baseline.documents['a.md'] ?? [];
  law(acknowledged.length === entries.length, 'a baseline has lost entries');
  const known = assessed(text, { severities: [], themes: {}, ignored: [], acknowledged });
  law(known !== undefined, 'a plan is not read again');
  law(known.findings.length === 0, `not known to its own baseline: ${known.findings.map(({ rule }) => rule).join()}`);
  const before = first.setAside.length;
  // What was told of once for many places is set aside place by place.
  const places = first.findings.reduce((sum, { related }) => sum + 1 + related.length, 0);
  law(
    known.setAside.length - before <= places,
    `${known.setAside.length} findings are set aside of ${before + places}`,
  );
  // One entry less: what it counted is told again.
  const [gone, ...rest] = acknowledged;
  if (gone === undefined) return;
  const without = assessed(text, { severities: [], themes: {}, ignored: [], acknowledged: rest });
  const wanted = first.findings.some(
    (one) => one.key === gone.key && sectionKey(first.document, one.section) === gone.section,
  );
  law(
    !wanted || without?.findings.some(({ key }) => key === gone.key) === true,
    `${gone.rule} is known to a baseline that does not hold it`,
  );
}

/** A cache that has seen other circumstances, and these too, tells what is found without one. */
async function cacheLaw(text: string, pair: readonly Circumstances[]): Promise<void> {
  const cache = memoryCache(hashOf);
  for (const run of pair) {
    const right = await checked(text, run, undefined);
    for (const time of ['once', 'again'])
      law((await checked(text, run, cache)) === right, `a cache tells something else ${time}: ${JSON.stringify(run)}`);
  }
}

async function checked(text: string, run: Circumstances, cache: Cache | undefined): Promise<string> {
  const { asOf, facts, settings, path } = run;
  const options = {
    ...facts,
    asOf,
    pack: rulePack,
    packIdentity: 'a',
    files: heldFiles({ [path]: text }),
    configured: () => ({
      facts: {},
      settings: { severities: [], themes: {}, ignored: [], acknowledged: [], ...settings },
    }),
    translated: new Set<string>(),
    packing: undefined,
    progress: () => undefined,
    cache,
  };
  const results: unknown[] = [];
  for await (const one of holdDocuments([{ status: 'found', path, format: 'markdown' }], options))
    results.push(one.status === 'held' ? [one.path, one.facts, one.assessment()] : one);
  return JSON.stringify(results);
}
