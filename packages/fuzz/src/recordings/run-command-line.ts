import * as fc from 'fast-check';

import { variedPlan } from '../arbitraries/varied-plan.ts';
import { wordPlan } from '../arbitraries/word-plan.ts';
import { recording } from '../recording.ts';
import type { Recording } from '../recording.ts';
import { AS_OF } from '../rule-pack.ts';
import { runInFolder } from './command-folder.ts';
import type { Step } from './command-folder.ts';

/** Where files may lie, seen from the folder in which commands run: names begin alike, and some lie above it. */
const PLANS = [
  'a.md',
  'a.md',
  'b.md',
  'plans/a.md',
  'plans/b.txt',
  'plans.md',
  'plans-2026/a.md',
  'plans/old/c.md',
  'README.md',
  '../strategia.md',
  '../../yhteinen/lanu.md',
] as const;
const WORD = ['c.docx', 'plans/d.docx', 'pohja.dotx'] as const;
const PATHS = [
  '.',
  '.',
  'a.md',
  'a.md',
  'b.md',
  'plans',
  'plans/',
  './plans',
  'plans/b.txt',
  'plans-2026',
  '**/*.md',
  'plans*/*.md',
  'c.docx',
  '!plans',
  '!plans/old',
  '!plans/*.txt',
  '!a.md',
  '!**/c.md',
  'olematon.md',
  '../strategia.md',
  '{a,b}.md',
  'vastaukset',
];

export const encodedPlan = fc
  .tuple(variedPlan, fc.constantFrom('utf8', 'utf8', 'utf8', 'marked', 'marked', 'crlf', 'utf16', 'latin1'))
  .map(([text, form]): Uint8Array => {
    if (form === 'utf16') return Buffer.from(`\uFEFF${text}`, 'utf16le');
    if (form === 'latin1') return Buffer.from(text, 'latin1');
    return Buffer.from((form === 'marked' ? '\uFEFF' : '') + (form === 'crlf' ? text.replaceAll('\n', '\r\n') : text));
  });

const CONFIGURATION = [
  'organisation: Mallilan kunta\n',
  'organisation-kind: municipality\n',
  'population: 8200\n',
  'period: 2026–2029\n',
  'language: sv\n',
  'document-type: child-youth-plan\n',
  'fail-on: warning\n',
  'gate: { required: described }\n',
  'baseline: .perustaso.json\n',
  'exclude: ["plans/old/**"]\n',
  'exclude: ["plans"]\n',
  'document-types:\n  "plans/*.md": child-youth-plan\n  "**/*": other\n',
  'documents:\n  - files: [a.md, plans/a.md]\n',
  'documents:\n  - files: [a.md, b.md, plans.md]\n',
  'severities:\n  outdated-term: off\n  criterion-missing: warning\n',
  'themes:\n  participation: { requirement: not-expected, reason: tehdään muualla }\n',
  'ignore:\n  - { rules: [outdated-term], reason: historiaa kuvataan, files: "a.md" }\n',
  'ignore:\n  - { rules: [theme-missing], reason: luonnos, section: /Nykytila }\n',
  'overrides:\n  - { files: "plans/**", language: sv }\n',
  'overrides:\n  - { files: "#/Nykytila", severities: { outdated-term: off, theme-thin: error } }\n',
  'limits: { block-length: 200 }\n',
  'severities:\n  olematon: off\n',
];
const LISTS = [
  'kunta;kausi\nMallilan kunta;2026–2029\nPohjolan kunta;\nEtelän kunta;\n',
  'organisaatio\n"Modellby kommun"\nMallilan kunta\nMallilan kunta\n',
  'nimi,kieli,kausi\n"*Kaislajoki* [x](y)",sv,2026-2029\n',
];

const DAYS = [AS_OF, AS_OF, '2026-11-22', '2031-01-01', '2020-05-05'];
const ORGANISATIONS = ['Mallilan kunta', '*Kaislajoki* [x](y)', 'Modellby kommun', 'Aa_b_ & <Ö>'];

const some = (...all: readonly string[]): fc.Arbitrary<string[]> =>
  fc.constantFrom(...all).map((one) => one.split(' '));
const path = fc.constantFrom(...PATHS);
const paths = fc.array(path, { minLength: 0, maxLength: 3 });
const facts = fc.oneof(
  some(
    '--document-type child-youth-plan',
    '--document-type LaNu',
    '--document-type municipal-strategy',
    '--document-language sv',
    '--document-language fi',
    '--organisation-kind kunta',
    '--organisation-kind county',
    '--period 2026–2029',
    '--period 2019–2022',
    '--as-of 2030-01-01',
    '--no-config',
    '--parser fast',
    '--config .lapsilinssi.yaml',
  ),
  fc.constantFrom(...ORGANISATIONS).map((name) => ['--organisation', name]),
);
const spoken = some('--ui-language fi', '--ui-language fi', '--ui-language sv', '--ui-language en');
const told = fc.oneof(
  {
    weight: 5,
    arbitrary: some(
      ...['text', 'json', 'html', 'sarif', 'junit', 'github', 'gitlab', 'rdjson', 'markdown', 'csv'].map(
        (form) => `--format ${form}`,
      ),
    ),
  },
  {
    weight: 5,
    arbitrary: some(
      '--all',
      '--summary',
      '--quiet',
      '--statistics',
      '--fail-on never',
      '--fail-on info',
      '--accessibility',
      '--edits --format json',
      '-o json:raportti.json -o text:raportti.txt',
      '-o r.html',
      '-o r.sarif',
    ),
  },
  {
    weight: 4,
    arbitrary: some(
      '--fix',
      '--fix',
      '--fix-dry-run',
      '--fix-dry-run --format json',
      '--fix-suggested theme-missing',
      '--fix-suggested section-empty',
      '--fix-suggested measure-without-owner',
      '--fix-suggested indicator-incomplete',
      '--fix-suggested metadata-invalid',
    ),
  },
  { weight: 3, arbitrary: some('--cache-location ../muisti', '--cache-location ../muisti --all') },
);
const words = fc.constantFrom(
  'participation',
  'osallisuus',
  'LaNu',
  'feedback',
  'T2-7',
  'lastensuojelulaki-12',
  'theme-thin',
  'outdated-term',
  'bullied',
  'koulukiusattu',
  'participaton',
  'indicator-duplicate',
  'school-survey',
  'state-office',
  'accessibility/headings',
  'Delaktighet',
);

const command = (name: string, ...parts: readonly fc.Arbitrary<readonly string[]>[]): fc.Arbitrary<Step> =>
  fc.tuple(fc.tuple(...parts), spoken, fc.constantFrom(...DAYS)).map(([all, language, today]) => ({
    kind: 'run',
    args: [...name.split(' '), ...all.flat(), ...language],
    today,
  }));
const maybe = <Value>(one: fc.Arbitrary<readonly Value[]>): fc.Arbitrary<readonly Value[]> =>
  fc.oneof(fc.constant([]), one);
const several = (one: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly string[]> =>
  fc.array(one, { maxLength: 3 }).map((all) => all.flat());
const fill: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('fill' as const),
  every: fc.integer({ min: 1, max: 4 }),
  value: fc.constantFrom(
    'rehtori',
    'syksy 2027',
    '*ks.* [liite](x) | # 1',
    'Lapsia kuullaan kahdesti vuodessa.',
    '12 %',
  ),
});

const template = command(
  'template child-youth-plan',
  fc.oneof(
    some(
      '-o vastaukset/uusi.md',
      '-o vastaukset/uusi.docx',
      '--organisation-list kunnat.csv -o vastaukset',
      '--from a.md',
      '--from c.docx -o vastaukset/uusi.md',
      '--from plans/a.md -o u.docx',
      '--from b.md --without-guidance',
    ),
    fc.constantFrom(...ORGANISATIONS).map((name) => ['--organisation', name]),
  ),
  several(
    some(
      '--document-language sv',
      '--document-language fi',
      '--without-guidance',
      '--period 2026–2029',
      '--organisation-kind county',
      '--organisation-kind kunta',
      '--themes child-budgeting',
      '--themes osallisuus,child-budgeting',
      '--heading-level 3',
    ),
  ),
);
/** The same kind of plan for a few organisations in two languages, each filled in, and collected. */
const collected: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(
      fc.record({
        organisation: fc.constantFrom('Mallilan kunta', 'Mallilan kunta', 'Modellby kommun', '*Kaislajoki* [x](y)'),
        language: fc.constantFrom('fi', 'sv'),
        ending: fc.constantFrom('md', 'md', 'docx'),
        more: fc.constantFrom([], ['--without-guidance'], ['--period', '2026–2029'], ['--period', '2019–2022']),
      }),
      { minLength: 2, maxLength: 3 },
    ),
    fill,
    command(
      'collect',
      some('vastaukset', '.'),
      maybe(some('--format csv', '--format markdown', '--expected kunnat.csv', '--expected kunnat.csv --format csv')),
    ),
  )
  .map(([all, filling, last]) => [
    ...all.map(({ organisation, language, ending, more }, at): Step => ({
      kind: 'run',
      args: [
        'template',
        'LaNu',
        '--organisation',
        organisation,
        '--document-language',
        language,
        '-o',
        `vastaukset/${at}.${ending}`,
        ...more,
      ],
      today: AS_OF,
    })),
    filling,
    last,
  ]);

/** Plans of several files, told of in every form. */
const chaptered = fc.constantFrom(
  'documents:\n  - files: [a.md, b.md]\n',
  'documents:\n  - files: [b.md, a.md, plans/a.md]\n',
  'documents:\n  - files: [plans.md, a.md]\n',
);
const section = command(
  'template',
  some(
    '--section participation',
    '--section child-impact-assessment',
    '--section osallisuus',
    '--section child-budgeting',
    '--list',
  ),
  several(
    some(
      '--into a.md -o uusi.md',
      '--into c.docx -o uusi.docx',
      '--after Nykytila',
      '--heading-level 4',
      '--document-language sv',
      '--without-guidance',
      '-o osio.md',
      '-o osio.docx',
    ),
  ),
);
const check = command('check', paths, several(fc.oneof({ weight: 3, arbitrary: told }, facts)));

/** What people do one after another. */
const steps: fc.Arbitrary<readonly Step[]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(
      command(
        'check',
        some('.', 'a.md b.md', 'plans a.md'),
        some('--fix', '--fix --all', '--fix --format json', '--fix --fix-suggested theme-missing'),
        maybe(facts),
      ),
      check,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      command(
        'check',
        some('.', 'a.md', 'plans'),
        some(
          ...['sarif', 'json', 'junit', 'github', 'gitlab', 'rdjson', 'markdown', 'csv', 'html'].map(
            (form) => `--format ${form}`,
          ),
        ),
      ),
    ),
  },
  { weight: 8, arbitrary: fc.array(check, { minLength: 1, maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        command('check', paths, some('--cache-location ../muisti', '--cache-location ../muisti --format json')),
        command('check', paths, some('--cache-location ../muisti', '--cache-location ../muisti --format json')),
      )
      .map(([one, other]) => [
        one,
        one.kind === 'run' && other.kind === 'run' ? { ...one, today: other.today } : other,
      ]),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      command('baseline write', paths),
      command('baseline check', paths, maybe(told)),
      command('baseline prune', paths),
      check,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      check.map((one) => (one.kind === 'run' ? { ...one, args: ['check', '.', '-o', 'ennen.json'] } : one)),
      command('check', paths, some('--compare ennen.json --format html', '--compare ennen.json -o nyt.html')),
    ),
  },
  { weight: 3, arbitrary: collected },
  {
    weight: 1,
    arbitrary: fc.tuple(
      template,
      template,
      fill,
      command(
        'collect',
        some('vastaukset', '.', 'vastaukset plans'),
        maybe(some('--format csv', '--format markdown', '--expected kunnat.csv', '--expected kunnat.csv --format csv')),
      ),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(template, fill, check) },
  { weight: 2, arbitrary: fc.tuple(section, fill, check) },
  { weight: 1, arbitrary: fc.tuple(section) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      command(
        'coverage',
        paths,
        several(fc.oneof(some('--format csv', '--format markdown', '--format html', '--all'), facts)),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      command(
        'outline',
        path.map((one) => [one]),
        maybe(some('--format json')),
        maybe(facts),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      command(
        'config',
        path.map((one) => [one]),
        maybe(some('--format json')),
        maybe(facts),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      command('comment', some('c.docx', 'c.docx -o k.docx', 'plans', '. -o kommentit', 'c.docx --most 3')),
      command('comment', some('k.docx --remove', 'c-kommentit.docx --remove')),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(command('import', some('c.docx', 'c.docx -o uusi.md', 'plans/d.docx')), check) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      command('export', some('a.md', 'b.md -o b.docx', 'plans/a.md', 'a.md --reference c.docx'), maybe(facts)),
      command('clean', some('a.docx', 'b.docx --remove-comments', 'c.docx')),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(command('explain', fc.array(words, { minLength: 1, maxLength: 2 }))) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      command('terms', fc.array(words, { minLength: 1, maxLength: 2 })),
      command(
        'terms --why',
        some(
          'Lapsia_kuullaan_harrastuksissa.',
          'Nuorisovaltuustoa_ei_kuulla._Vanhuksia_kuullaan.',
          'Barn_hörs_varje_år.',
        ).map((all) => all.map((one) => one.replaceAll('_', ' '))),
      ),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(command('rules', maybe(some('--format json'))), command('pack unused', paths)) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      command(
        'init',
        some(
          'uusi -y',
          'plans -y',
          'uusi -y --organisation-kind kunta --document-type child-youth-plan --period 2026–2029',
          'uusi -y --ci gitlab --document-language sv',
        ),
      ),
    ),
  },
);

const given = fc.record({
  plans: fc
    .tuple(
      encodedPlan,
      encodedPlan,
      fc.array(fc.tuple(fc.constantFrom(...PLANS), encodedPlan, fc.nat(3)), { minLength: 1, maxLength: 5 }),
    )
    .map(([one, other, all]) => [['a.md', one, 1] as const, ['b.md', other, 2] as const, ...all]),
  word: fc.array(fc.tuple(fc.constantFrom(...WORD), wordPlan, fc.nat(3)), { minLength: 1, maxLength: 2 }),
  configuration: fc.oneof(
    fc.constant([]),
    fc.tuple(chaptered),
    fc.uniqueArray(fc.constantFrom(...CONFIGURATION), {
      maxLength: 4,
      selector: (one) => one.slice(0, one.indexOf(':')),
    }),
  ),
  list: fc.constantFrom(...LISTS),
  steps,
});

/** Commands one after another in a folder of plans. */
export const runCommandLine: Recording = recording(
  'recorded-runs',
  'The command line says and writes what it said and wrote.',
  30,
  given,
  ({ plans, word, configuration, list, steps: all }) =>
    runInFolder(
      [...plans, ...word],
      { 'kunnat.csv': list, ...(configuration.length > 0 && { '.lapsilinssi.yaml': configuration.join('') }) },
      all,
    ),
);
