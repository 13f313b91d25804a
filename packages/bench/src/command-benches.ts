import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { BUDGETS } from './budgets.ts';
import type { MemoryComparison } from './memory.ts';
import { planOfSize } from './plan.ts';
import { plansOf } from './plans.ts';
import type { Contest, ProgramComparison } from './programs.ts';

/** Where benches find and leave files. */
export interface BenchFolder {
  /** Writes a file of this name and text and gives its path. */
  readonly write: (name: string, text: string) => string;
  /** A path in the folder. */
  readonly path: (name: string) => string;
}

const LAPSILINSSI = pathOf('packages/cli/bin/lapsilinssi.js');
const REMARK = pathOf('node_modules/remark-cli/cli.js');
/** Plans over which programs are compared. */
const CONTEST = 15;
const NO_CONFIG = ['--fail-on', 'never', '--no-config'];
const SYNTAX = ['--use', 'remark-gfm', '--use', 'remark-frontmatter', '--quiet', '--no-stdout'];

/** The benches that start programs. The bundled command line and remark-cli must be there: `npm run build`. */
export function commandBenches(folder: BenchFolder): readonly ProgramComparison[] {
  const { write, path } = folder;
  const small = write('small.md', planOfSize(1000));
  const plan = write('plan.md', planOfSize(30_000));
  const many = repository(folder, 'many', 200);
  const nothing = ['-e', '0'];
  return [
    {
      name: 'start-up: check of one small file / an empty Node',
      ours: [LAPSILINSSI, 'check', small, ...NO_CONFIG],
      floor: nothing,
      budget: BUDGETS.start,
      checked: true,
      warm: true,
      rounds: 9,
    },
    {
      name: 'start-up: check of the plan of 30 kB / an empty Node',
      ours: [LAPSILINSSI, 'check', plan, ...NO_CONFIG],
      floor: nothing,
      budget: BUDGETS.firstFinding,
      checked: true,
      warm: true,
      rounds: 9,
    },
    {
      name: 'start-up: check of the plan of 30 kB with the faster parser / an empty Node',
      ours: [LAPSILINSSI, 'check', plan, ...NO_CONFIG, '--parser', 'fast'],
      floor: nothing,
      budget: BUDGETS.firstFindingFast,
      warm: true,
      rounds: 9,
    },
    {
      name: 'start-up: check of the plan of 30 kB / remark-cli parsing it only',
      ours: [LAPSILINSSI, 'check', plan, ...NO_CONFIG],
      floor: [REMARK, plan, ...SYNTAX],
      budget: BUDGETS.remarkParse,
      warm: true,
      rounds: 5,
    },
    {
      name: 'unchanged: check of 200 plans with a cache / an empty Node',
      ours: [LAPSILINSSI, 'check', many, ...NO_CONFIG, '--cache-location', path('cache')],
      floor: nothing,
      budget: BUDGETS.unchanged,
      warm: true,
      rounds: 9,
    },
    {
      name: 'files: a plan of 200 / of 50',
      ours: [LAPSILINSSI, 'check', many, ...NO_CONFIG],
      floor: [LAPSILINSSI, 'check', repository(folder, 'some', 50), ...NO_CONFIG],
      times: 4,
      budget: BUDGETS.files,
      rounds: 2,
    },
  ];
}

/**
 * The programs that people would use instead, over the same files.
 *
 * @param own a folder of plans in Markdown; otherwise some of 30 kB are made
 */
export function contest(folder: BenchFolder, own: string | undefined): Contest {
  const place = own ?? repository(folder, 'contest', CONTEST);
  const paths =
    own === undefined ? Array.from({ length: CONTEST }, (_, index) => `${place}/plan-${index}.md`) : [place];
  const size = own === undefined ? paths.reduce((sum, path) => sum + statSync(path).size, 0) : Number.NaN;
  // Lines as long as paragraphs are how plans are written.
  const markdownlint = folder.write('.markdownlint-cli2.jsonc', '{ "config": { "MD013": false, "MD060": false } }');
  const ours = [LAPSILINSSI, 'check', place, ...NO_CONFIG];
  const remark = [REMARK, place, ...SYNTAX];
  const preset = (name: string): readonly string[] => [
    ...remark,
    '--use',
    pathOf(`node_modules/remark-preset-lint-${name}/index.js`),
  ];
  return {
    name: `throughput: ${CONTEST} plans of 30 kB`,
    size,
    rounds: 3,
    contestants: [
      { name: 'lapsilinssi', args: ours },
      { name: 'lapsilinssi, faster parser', args: [...ours, '--parser', 'fast'] },
      { name: 'remark-cli, parse only', args: remark },
      { name: 'remark-cli, recommended', args: preset('recommended') },
      {
        name: 'remark-cli, recommended and consistent',
        args: [...preset('recommended'), ...preset('consistent').slice(-2)],
      },
      { name: 'remark-cli, markdown-style-guide', args: preset('markdown-style-guide') },
      {
        name: 'markdownlint-cli2',
        args: [
          pathOf('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'),
          '--config',
          markdownlint,
          `${place}/*.md`,
        ],
      },
      {
        name: 'textlint, one rule',
        args: [
          pathOf('node_modules/textlint/bin/textlint.js'),
          '--rule',
          pathOf('node_modules/textlint-rule-no-todo'),
          `${place}/*.md`,
        ],
      },
      { name: 'rumdl (Rust)', args: [pathOf('node_modules/rumdl/bin/rumdl'), 'check', '--no-cache', place] },
    ],
    budgets: [
      { of: 'lapsilinssi', to: 'remark-cli, parse only', budget: BUDGETS.remarkParse },
      { of: 'lapsilinssi, faster parser', to: 'markdownlint-cli2', budget: BUDGETS.markdownlint },
      { of: 'lapsilinssi, faster parser', to: 'textlint, one rule', budget: BUDGETS.textlint },
    ],
  };
}

/** Memory over the number of documents, and against what the design allows. */
export function memoryBenches(folder: BenchFolder): readonly MemoryComparison[] {
  const many = repository(folder, 'memory-200', 200);
  return [
    {
      name: 'memory: check of 200 plans of 30 kB / of 50',
      ours: checkOf(many),
      floor: checkOf(repository(folder, 'memory-50', 50)),
      budget: BUDGETS.memoryGrowth,
    },
    { name: 'memory: check of 200 plans of 30 kB / 220 MB', ours: checkOf(many), floor: 220, budget: BUDGETS.memory },
    {
      name: 'memory: check of 200 plans of 30 kB, faster parser / 150 MB',
      ours: [...checkOf(many), '--parser', 'fast'],
      floor: 150,
      budget: BUDGETS.memory,
    },
  ];
}

function checkOf(path: string): readonly string[] {
  return [LAPSILINSSI, 'check', path, ...NO_CONFIG];
}

/** A folder of plans; its path. */
function repository({ write, path }: BenchFolder, name: string, count: number): string {
  for (const [index, text] of plansOf(count, 30_000).entries()) write(`${name}/plan-${index}.md`, text);
  return path(name);
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
}
