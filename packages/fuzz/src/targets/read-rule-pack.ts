import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import { checkPack, problemLine, readPack } from '@lapsilinssi/pack';
import type { PackFile, PackProblem, ProblemCode } from '@lapsilinssi/pack';
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

const PEOPLE = 'vocabulary/people.yaml';

/** The little pack with some of its files as they are given. */
function packWith(changed: Readonly<Record<string, string>>): PackFile[] {
  return Object.entries({ ...SMALL_PACK, ...changed }).map(([path, text]) => ({ path, text }));
}

const packPath = fc.constantFrom(...Object.keys(SMALL_PACK));

/** A pack with one pattern replaced by a hard one, or with files changed, added and left out. */
const packFiles: fc.Arbitrary<PackFile[]> = fc
  .record({
    patterns: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...PATTERNS)), { maxLength: 3 }),
    changed: packPath.chain((one) => fc.tuple(fc.constant(one), mutatedYaml(SMALL_PACK[one] ?? '', 3))),
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
    left: fc.option(packPath, { nil: undefined, freq: 8 }),
  })
  .map(({ patterns, changed, changes, added, left }) => {
    const files = new Map(Object.entries(SMALL_PACK));
    for (const [at, pattern] of patterns) {
      let seen = 0;
      for (const [name, text] of files) {
        files.set(
          name,
          text.replaceAll(/(?<=: \[|, )(?:"[^"]*"|'[^']*'|[a-zåäö]+)(?=[\],])/gu, (term) =>
            seen++ === at ? pattern : term,
          ),
        );
      }
    }
    if (changes) files.set(...changed);
    if (added !== undefined) files.set(...added);
    if (left !== undefined) files.delete(left);
    return [...files].map(([name, text]) => ({ path: name, text }));
  });

/** Themes of the little pack, and their criteria by the names that a manifest gives them. */
const PARTS = Object.entries(SMALL_PACK).flatMap(([name, text]) => {
  if (!name.startsWith('themes/')) return [];
  const theme = /^id: (\S+)/mu.exec(text)?.[1] ?? '';
  const criteria = /^criteria:\n((?: .*\n)*)/mu.exec(text)?.[1] ?? '';
  const ids = [...criteria.matchAll(/^ {2}([a-z-]+):/gmu)].map(([, id = '']) => `${theme}/${id}`);
  return [['themes', theme] as const, ...ids.map((id) => ['criteria', id] as const)];
});

/** The little pack whole, with some of it left out: it is in order, whatever its examples speak of. */
const withoutParts: fc.Arbitrary<PackFile[]> = fc.subarray(PARTS, { minLength: 1 }).map((left) => {
  const named = (kind: string): string => {
    const ids = left.filter(([one]) => one === kind).map(([, id]) => `    ${id}: Kysytään muualla.\n`);
    return ids.length === 0 ? '' : `  ${kind}:\n${ids.join('')}`;
  };
  const manifest = `${SMALL_PACK['pack.yaml'] ?? ''}without:\n${named('themes')}${named('criteria')}`;
  return packWith({ 'pack.yaml': manifest });
});

/** The little pack with classes of which each holds the next, and the last one the first or none. */
const chained: fc.Arbitrary<{ readonly files: PackFile[]; readonly circle: boolean }> = fc
  .record({ length: fc.integer({ min: 1, max: 6 }), into: fc.nat(5), closed: fc.boolean() })
  .map(({ length, into, closed }) => {
    const classes = Array.from({ length }, (_, at) => {
      const next = at + 1 < length ? at + 1 : closed ? into % length : undefined;
      return `  chain-${at}:\n    fi: [lapsi${next === undefined ? '' : `, '{chain-${next}}'`}]\n`;
    });
    const people = (SMALL_PACK[PEOPLE] ?? '').replace('classes:\n', `classes:\n${classes.join('')}`);
    return { files: packWith({ [PEOPLE]: people }), circle: closed };
  });

/** A mistake in a file of the little pack: what stands instead of what, what is told of it, and of which of the words that stand there now. */
interface Slip {
  readonly file: string;
  readonly old: string;
  readonly now: string;
  readonly code: ProblemCode;
  /** What the place that is told begins with. */
  readonly at: string;
}

const slip = (file: string, old: string, now: string, code: ProblemCode, at: string): Slip => ({
  file,
  old,
  now,
  code,
  at,
});
const THEME = 'themes/participation.yaml';
const TYPE = 'documents/child-youth-plan.yaml';
const SLIPS: readonly Slip[] = [
  slip(THEME, "'kuulla .. {child}[par|gen]'", "'kuulla .. {olematon}[par|gen]'", 'class-unknown', '{olematon}'),
  slip(THEME, "'kuulla .. {child}[par|gen]'", "'kuulla .. {child}[par|outo]'", 'pattern-form-unknown', 'outo'),
  slip(THEME, "'kuulla .. {child}[par|gen]'", "'kuulla .. {child'", 'pattern-unclosed', '{child'),
  slip(THEME, "'kuulla .. {child}[par|gen]'", "'kuulla ..99 {child}'", 'pattern-distance', '..99'),
  slip(THEME, "'osallistua .. harrastus[ill]'", "'osallistua .. harrastus[vaara]'", 'pattern-form-unknown', 'vaara'),
  slip(THEME, "needs: '{child}'", "needs: '{lapset}'", 'class-unknown', '{lapset}'),
  slip(THEME, 'trace: T2\n', 'trace: T2\nsivu: 3\n', 'key-unknown', 'sivu'),
  slip(THEME, 'basis-kind: law-duty', 'basis-kind: laki', 'value-unknown', 'laki'),
  slip(
    THEME,
    'basis: [yleiskommentti-12]\nbasis-kind',
    'basis: [olematon-1]\nbasis-kind',
    'source-unknown',
    'olematon-1',
  ),
  slip(THEME, 'not: [child-budgeting]', 'not: [olematon-teema]', 'criterion-unknown', 'olematon-teema'),
  slip(TYPE, 'level: 1', 'level: 9', 'number-out-of-range', '9'),
  slip(TYPE, 'child-budgeting: {', 'lapsibudjetti: {', 'theme-unknown', 'lapsibudjetti'),
  slip(TYPE, 'carries-out: [municipal-strategy]', 'carries-out: [strategia]', 'document-type-unknown', 'strategia'),
  slip(PEOPLE, "rivals: ['{elderly}']", "rivals: ['{vanhat}']", 'class-unknown', '{vanhat}'),
  slip(PEOPLE, 'fi: [raportoida]', "fi: ['raportoida .. vuosi']", 'class-connector', 'vuosi'),
];

/** The little pack with one mistake, and lines before it in its file. */
const slipped = fc.record({
  slip: fc.constantFrom(...SLIPS),
  before: fc.array(fc.constantFrom('# huom\n', '\n', '# ä 😀\n'), { maxLength: 4 }),
  ends: fc.constantFrom('\n', '\r\n'),
});
type Slipped = typeof slipped extends fc.Arbitrary<infer Value> ? Value : never;

/** A mistake is told in its file, at the words that are wrong, by its code. */
function slipLaw({ slip: { file, old, now, code, at }, before, ends }: Slipped): void {
  const whole = SMALL_PACK[file] ?? '';
  law(whole.includes(old), `${file} has no ${old}`);
  const text = `${before.join('')}${whole.replace(old, () => now)}`;
  const files = packWith({ [file]: text.replaceAll('\n', ends) });
  const read = readPack(files);
  const told = [...read.problems, ...(read.source === undefined ? [] : checkPack(files).errors)];
  const start = text.indexOf(now) + now.indexOf(at);
  const lines = text.slice(0, start).split('\n');
  // A value in quotation marks begins with them.
  const column = (lines.at(-1) ?? '').length + (text[start - 1] === "'" ? 0 : 1);
  const right = `${file}:${lines.length}:${column} ${code}`;
  const places = told.map((one) => `${one.file}:${one.line}:${one.column} ${one.code}`);
  law(places.includes(right), `${now} is told as ${places.join(', ')}, not as ${right}`);
  law(places.length <= 3, `of one mistake is told ${places.join(', ')}`);
}

const PLAN = '# Suunnitelma\n\nNuorisovaltuusto kuulee lapsia. Lautakunta laatii lapsibudjetoinnin.\n';

/** Rule packs of every kind. */
export const readRulePack: Target = target(
  'rule-pack',
  'A rule pack is compiled, or every mistake is told with file and line in three languages; what was compiled assesses a plan.',
  fc.oneof(
    { weight: 7, arbitrary: packFiles.map((files) => ({ files, inOrder: false, circle: false })) },
    { weight: 1, arbitrary: withoutParts.map((files) => ({ files, inOrder: true, circle: false })) },
    { weight: 1, arbitrary: chained.map(({ files, circle }) => ({ files, inOrder: !circle, circle })) },
    { weight: 4, arbitrary: slipped },
  ),
  async (given) => {
    if ('slip' in given) {
      slipLaw(given);
      return;
    }
    const { files, inOrder, circle } = given;
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
      law(!inOrder || errors.length === 0, `leaving out breaks the rest: ${errors.map(({ code }) => code).join()}`);
      law(!circle || errors.some(({ code }) => code === 'class-cycle'), 'classes in a circle are not told');
      told([...errors, ...notes]);
    }
    law(!('polluted' in {}), 'a prototype was changed');
    const loaded = await loadOwnPack(files);
    if (loaded.status !== 'ok') return;
    const plan = readPlan({ path: 'a.md', content: PLAN, pack: outlineRules(loaded.pack) });
    if (plan.status === 'ok') assessmentLaws(assess(plan.document, loaded.pack, { asOf: AS_OF }));
  },
);
