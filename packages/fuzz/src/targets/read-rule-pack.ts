import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import { checkPack, problemLine, readPack } from '@lapsilinssi/pack';
import type { PackFile, PackProblem } from '@lapsilinssi/pack';
import { loadOwnPack } from '@lapsilinssi/project';
import * as fc from 'fast-check';

import { mutatedYaml, yamlText } from '../arbitraries/yaml-text.ts';
import { SMALL_PACK } from '../arbitraries/small-pack.ts';
import { law } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { AS_OF } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

/** Patterns that collide, explode, go in circles or are none. */
const PATTERNS: readonly string[] = [
  '"{child}"',
  '"{child} .. {child} .. {child} .. {child}"',
  '"{child}|{pupil}|{child}"',
  '"{pupil}"',
  '"{olematon}"',
  '"{child}[par|gen|olematon]"',
  '".."',
  '"a .. "',
  '"..999 a"',
  '"a..99999999999 b"',
  '"(((("',
  '"|"',
  '"+"',
  '"lapsi+"',
  '"+lapsi"',
  '"!lapsi"',
  '"lapsi (lapsen, lasta, lapsia)"',
  '"lapsi (x, y, z)"',
  `"${'a|'.repeat(300)}b"`,
  `"${'a > '.repeat(300)}b"`,
  `"${'lapsi'.repeat(400)}"`,
  `"${'{child}|'.repeat(200)}{child}"`,
  '"a{b}"',
  '"\\u0000"',
  '"İ"',
  '"%number .. %date"',
  '"*"',
  '"ja"',
  '"."',
];

const path = fc.constantFrom(...Object.keys(SMALL_PACK));

/** A pack with one pattern replaced by a hard one, or with files changed, added and left out. */
const packFiles: fc.Arbitrary<PackFile[]> = fc
  .record({
    patterns: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...PATTERNS)), { maxLength: 3 }),
    changed: path.chain((one) => fc.tuple(fc.constant(one), mutatedYaml(SMALL_PACK[one] ?? '', 3))),
    changes: fc.boolean(),
    added: fc.option(
      fc.tuple(
        fc.constantFrom(
          'themes/x.yaml',
          'vocabulary/x.yaml',
          'pack.yml',
          'x.yaml',
          'wording/statutes.yaml',
          'indicators.yaml',
        ),
        yamlText,
      ),
      { nil: undefined },
    ),
    left: fc.option(path, { nil: undefined, freq: 8 }),
  })
  .map(({ patterns, changed, changes, added, left }) => {
    const files = new Map(Object.entries(SMALL_PACK));
    for (const [at, pattern] of patterns) {
      let seen = 0;
      for (const [name, text] of files) {
        files.set(
          name,
          text.replaceAll(/(?<=: \[|, )(?:"[^"]*"|[a-zåäö]+)(?=[\],])/gu, (term) => (seen++ === at ? pattern : term)),
        );
      }
    }
    if (changes) files.set(...changed);
    if (added !== undefined) files.set(...added);
    if (left !== undefined) files.delete(left);
    return [...files].map(([name, text]) => ({ path: name, text }));
  });

const PLAN = '# Suunnitelma\n\nNuorisovaltuusto kuulee lapsia. Lautakunta laatii lapsibudjetoinnin.\n';

/** Rule packs of every kind. */
export const readRulePack: Target = target(
  'rule-pack',
  'A rule pack is compiled, or every mistake is told with file and line in three languages; what was compiled assesses a plan.',
  packFiles,
  async (files) => {
    const told = (problems: readonly PackProblem[]): void => {
      for (const problem of problems) {
        const text = files.find((one) => one.path === problem.file)?.text;
        law(problem.line >= 1 && problem.column >= 1, `${problem.code} is told at ${problem.line}:${problem.column}`);
        law(
          text === undefined || problem.line <= text.split(/\r\n|\n|\r/u).length,
          `${problem.code} is told beyond the file`,
        );
        for (const language of ['fi', 'sv', 'en'] as const) law(problemLine(problem, language) !== '', 'no words');
      }
    };
    const read = readPack(files);
    told(read.problems);
    law(read.source !== undefined || read.problems.length > 0, 'a pack is refused without a reason');
    if (read.source !== undefined) {
      const { errors, notes } = checkPack(files);
      told([...errors, ...notes]);
    }
    law(!('polluted' in {}), 'a prototype was changed');
    const loaded = await loadOwnPack(files);
    if (loaded.status !== 'ok') return;
    const plan = readPlan({ path: 'a.md', content: PLAN, pack: outlineRules(loaded.pack) });
    if (plan.status === 'ok') assessmentLaws(assess(plan.document, loaded.pack, { asOf: AS_OF }));
  },
);
