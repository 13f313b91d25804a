import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import { problemLine } from '@lapsilinssi/pack';
import { configureRun } from '@lapsilinssi/project';
import * as fc from 'fast-check';

import { heldFiles } from '../arbitraries/held-files.ts';
import { hostileLine } from '../arbitraries/hostile-text.ts';
import { mutatedYaml, yamlText } from '../arbitraries/yaml-text.ts';
import { law } from '../law.ts';
import { OLD_BASELINE } from '../old-baseline.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const WHOLE = `pack: ./saannot
organisation: Mallilan kunta
organisation-kind: municipality
population: 8200
period: 2026–2029
language: fi
document-type: child-youth-plan
themes:
  child-budgeting: { requirement: not-expected, reason: kunta laatii sen erikseen }
  participation: { level: committed }
severities:
  outdated-term: off
  criterion-missing: warning
gate: { required: described }
document-types:
  "suunnitelmat/*.md": child-youth-plan
  "**/*": other
documents:
  - files: [a.md, luvut/b.md]
exclude: ["arkisto/**", "*.bak.md"]
ignore:
  - { rules: [outdated-term], reason: historiaa kuvataan, section: /Historia, files: "*.md" }
overrides:
  - { files: "a.md", language: sv }
  - { files: "suunnitelmat/**/*.md#/Johdanto", severities: { commitment-vague: info } }
baseline: .perustaso.json
fail-on: warning
`;
const PLAN = '# Suunnitelma\n\n## Historia\n\nAluehallintovirasto valvoi. Nuorisovaltuusto kuulee lapsia.\n';

/** Patterns of paths that explode or are none. */
const GLOBS: readonly string[] = [
  '{a,b}'.repeat(40),
  '{1..99999999}',
  '{a..z}{a..z}{a..z}{a..z}{a..z}{a..z}',
  '*'.repeat(200),
  '**/'.repeat(200),
  `${'*a'.repeat(60)}b`,
  `${'+(a|aa)'.repeat(20)}b`,
  '!(!(!(a)))',
  '[',
  '[!]',
  '[a-',
  '\\',
  '(',
  '@(a|@(b|@(c)))',
  '../../../**',
  '#/',
  'a.md#/Historia',
];

/** Several mistakes in one line, in any order. */
const CROWDED = fc
  .shuffledSubarray(['requirement: ehkä', 'tuntematon: 1', 'level: outo', 'reason: 7', 'toinen: x'])
  .map((parts) => `themes:\n  participation: { ${parts.join(', ')} }\ngate: { required: outo, muu: 1 }\n`);

const changedBaseline = mutatedYaml(OLD_BASELINE, 3);
const glob = fc.oneof(fc.constantFrom(...GLOBS), hostileLine);

const disk = fc
  .record({
    yaml: fc.oneof(
      { weight: 4, arbitrary: mutatedYaml(WHOLE, 3) },
      { weight: 1, arbitrary: yamlText },
      { weight: 1, arbitrary: CROWDED },
    ),
    glob: fc.option(fc.tuple(fc.nat(8), glob), { nil: undefined }),
    baseline: fc.oneof(fc.constant(OLD_BASELINE), changedBaseline, yamlText),
  })
  .map(({ yaml, glob: pattern, baseline }) => {
    let seen = 0;
    const text =
      pattern === undefined
        ? yaml
        : yaml.replaceAll(/"[^"\n]*\*[^"\n]*"/gu, (written) =>
            seen++ === pattern[0] ? JSON.stringify(pattern[1]) : written,
          );
    return {
      '/t/.lapsilinssi.yaml': text,
      '/t/.perustaso.json': baseline,
      '/t/.lapsilinssi-baseline.json': baseline,
      '/t/a.md': PLAN,
    };
  });

/** Configurations and baselines of every kind. */
export const readConfiguration: Target = target(
  'configuration',
  'A configuration or baseline is used, or every mistake is told with file and line in three languages.',
  disk,
  async (held) => {
    const run = await configureRun(
      [
        { status: 'found', path: 'a.md', format: 'markdown' },
        { status: 'found', path: 'suunnitelmat/x/b.md', format: 'markdown' },
      ],
      {
        files: heldFiles(held),
        cwd: '/t',
        choice: { kind: 'nearest' },
        named: ['a.md'],
        loadPack: () => Promise.resolve(rulePack),
        packChosen: false,
        baseline: 'known',
      },
    );
    law(!('polluted' in {}), 'a prototype was changed');
    if (run.status === 'broken') {
      law(run.problems.length > 0, 'a configuration is refused without a reason');
      const lines = held['/t/.lapsilinssi.yaml'].split(/\r\n|\n|\r/u).length;
      for (const [index, problem] of run.problems.entries()) {
        const last = run.problems[index - 1];
        law(
          last?.file !== problem.file ||
            last.line < problem.line ||
            (last.line === problem.line && last.column <= problem.column),
          `mistakes are told out of order: ${problem.code} after ${last?.code ?? ''}`,
        );
        law(`/t/${problem.file}` in held, `a mistake is told of ${problem.file}, which is no file here`);
        law(problem.line >= 1 && problem.line <= lines, `${problem.code} is told at line ${problem.line} of ${lines}`);
        for (const language of ['fi', 'sv', 'en'] as const) law(problemLine(problem, language) !== '', 'no words');
      }
    }
    if (run.status !== 'ok') return;
    const { facts, settings } = run.of('a.md');
    const read = readPlan({ path: 'a.md', content: PLAN, pack: outlineRules(rulePack), configured: facts });
    if (read.status === 'ok') assessmentLaws(assess(read.document, rulePack, { asOf: AS_OF, settings }));
  },
);
