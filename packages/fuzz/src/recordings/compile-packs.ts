import { openPack, outlineRules, readPlan } from '@lapsilinssi/core';
import { checkPack, evaluatePack, findUnused, parsePattern, problemLine, readPack, testPack } from '@lapsilinssi/pack';
import type { PackProblem } from '@lapsilinssi/pack';
import * as fc from 'fast-check';

import { variedPlan, variedSentence } from '../arbitraries/varied-plan.ts';
import { exchangedYaml, mutatedYaml } from '../arbitraries/yaml-text.ts';
import { OWN_PACK_FILES } from '../own-pack.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';

const FORMS = ['gen', 'par', 'ill', 'nom', 'all', 'active', 'participle', 'xyz', 'olematon', '', 'pl', 'inf'];
const WORDS = [
  'lapsi',
  'kuulla',
  '{child}',
  '{elderly}',
  '{olematon}',
  '"a b"',
  '+laki',
  '!tuki',
  'lapsi+',
  'barn',
  '%number',
  '%date',
  '…',
  'a{b}',
  '(lapsi nuori)',
  '(lapsi|nuori) koulu',
  'lapsi (lapsen, lasta, lapsia)',
  'kuulla {verb}',
  '(',
  ')',
  '{',
  '|',
  '[',
  ']',
];
const BETWEEN = [' ', ' ', ' .. ', ' > ', '|', ' | ', '..3 ', ' ..12 ', ' ..99 ', '', ' >..4 '];

const term = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.option(fc.array(fc.constantFrom(...FORMS), { maxLength: 4 }), { nil: undefined, freq: 2 }),
  )
  .map(([word, forms]) => word + (forms === undefined ? '' : `[${forms.join('|')}]`));
const pattern = fc
  .array(fc.tuple(term, fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((pieces, at) => (at === all.length - 1 ? pieces[0] : pieces.join(''))).join(''));

/** Classes that hold each other: a word, and some of the others. */
const classes = fc
  .array(fc.array(fc.nat(5), { maxLength: 3 }), { minLength: 2, maxLength: 5 })
  .map((all) =>
    all
      .map((held, at) => `  knot-${at}:\n    fi: [sana${at}${held.map((to) => `, '{knot-${to}}'`).join('')}]\n`)
      .join(''),
  );

const PATHS = Object.keys(OWN_PACK_FILES);
type Change = 'patterns' | 'knots' | 'changed' | 'exchanged' | 'left' | 'without';
const pack = fc.record({
  /** What is changed in the pack: most often one thing, so that much of what is right is compiled. */
  changes: fc.constantFrom<readonly Change[]>(
    [],
    ['patterns'],
    ['knots'],
    ['changed'],
    ['exchanged'],
    ['exchanged'],
    ['left'],
    ['without'],
    ['patterns', 'exchanged', 'without'],
    ['patterns', 'knots', 'changed', 'exchanged', 'left', 'without'],
  ),
  patterns: fc.array(fc.tuple(fc.nat(80), pattern), { minLength: 1, maxLength: 2 }),
  knots: classes,
  changed: fc
    .constantFrom(...PATHS)
    .chain((path) => fc.tuple(fc.constant(path), mutatedYaml(OWN_PACK_FILES[path] ?? '', 2))),
  exchanged: exchangedYaml(2),
  left: fc.constantFrom(...PATHS),
  without: fc.constantFrom(
    'themes:\n    child-budgeting: kysytään muualla',
    'criteria:\n    participation/feedback: kysytään muualla',
    'contents:\n    child-youth-plan/implementation: kysytään muualla',
    'themes:\n    olematon: kysytään muualla',
  ),
});

/** Sentences with the answers of a reader, of which some are wrong. */
const labels = fc.array(
  fc.record({
    id: fc.nat(99).map(String),
    lang: fc.constantFrom('fi' as const, 'sv' as const),
    text: fc.oneof(
      variedSentence,
      fc.tuple(variedSentence, variedSentence).map((all) => all.join('\n')),
    ),
    heading: fc.constantFrom('', 'Osallisuus', '3 Osallisuus > 3.1 Kuuleminen', 'Delaktighet'),
    themes: fc.subarray(['participation', 'network-leadership', 'child-budgeting', 'olematon']),
    levels: fc.constantFrom(
      {},
      { participation: 3 as const },
      { participation: 1 as const, 'network-leadership': 2 as const },
    ),
    criteria: fc.subarray(['T2-7', 'T4-1', 'T4-2', 'T4-4', 'X9']),
    disputed: fc.subarray(['child-budgeting', 'participation']),
  }),
  { minLength: 8, maxLength: 8 },
);

/** Patterns and rule packs that are right, nearly right and wrong. */
export const compilePacks: Recording = recording(
  'recorded-packs',
  'Patterns are parsed and rule packs compiled as they were, and of every mistake the same is told at the same place.',
  18,
  fc.tuple(fc.array(pattern, { minLength: 40, maxLength: 40 }), pack, fc.tuple(variedPlan, variedPlan), labels),
  ([patterns, { changes, patterns: put, knots, changed, exchanged, left, without }, plans, labelled]) => {
    const own = new Map(Object.entries(OWN_PACK_FILES));
    const files = changes.includes('exchanged') ? exchanged(own) : own;
    if (changes.includes('changed')) files.set(...changed);
    for (const [at, one] of changes.includes('patterns') ? put : []) {
      let seen = 0;
      for (const [path, text] of files)
        files.set(
          path,
          text.replaceAll(/(?<=: \[|, )(?:"[^"]*"|'[^']*'|[a-zåäö]+)(?=[\],])/gu, (old) =>
            seen++ === at ? `'${one.replaceAll("'", '')}'` : old,
          ),
        );
    }
    const people = files.get('vocabulary/people.yaml');
    if (changes.includes('knots') && people !== undefined)
      files.set('vocabulary/people.yaml', people.replace('classes:\n', `classes:\n${knots}`));
    const manifest = files.get('pack.yaml');
    if (changes.includes('without') && manifest !== undefined)
      files.set('pack.yaml', `${manifest}without:\n  ${without}\n`);
    if (changes.includes('left')) files.delete(left);
    const all = [...files].map(([path, text]) => ({ path, text }));
    const read = readPack(all);
    const { errors, notes, ...rest } = read.source === undefined ? { errors: [], notes: [] } : checkPack(all);
    const said = [
      patterns.map((one) => [one, parsePattern(one)]),
      told(read.problems),
      told(errors),
      told(notes),
      rest,
    ];
    const compiled = 'pack' in rest ? rest.pack : undefined;
    if (read.source === undefined || compiled === undefined) return said;
    const opened = openPack(compiled);
    const documents = plans.flatMap((content) => {
      const one = readPlan({ path: 'a.md', content, pack: outlineRules(opened) });
      return one.status === 'ok' ? [one.document] : [];
    });
    return [...said, testPack(read.source, opened), findUnused(opened, documents), evaluatePack(labelled, opened)];
  },
);

/** Mistakes with their words, in one language after another. */
function told(problems: readonly PackProblem[]): unknown {
  const languages = ['fi', 'sv', 'en'] as const;
  return problems.map((problem, at) => [problem, problemLine(problem, languages[at % 3] ?? 'fi')]);
}
