import { fileURLToPath } from 'node:url';

import type { Commands } from './commands.ts';
import type { MemoryComparison } from './memory.ts';
import { planOfSize } from './plan.ts';
import { plansOf } from './plans.ts';

/** Where benches find and leave files. */
export interface BenchFolder {
  /** Writes a file of this name and text and gives its path. */
  readonly write: (name: string, text: string) => string;
  /** A path in the folder. */
  readonly path: (name: string) => string;
}

/**
 * The benches that start programs. The bundled command line and remark-cli must be there: `npm run build`.
 *
 * @param own a folder of real plans to check instead of those that are made here
 */
export function commandBenches({ write, path }: BenchFolder, own: string | undefined): readonly Commands[] {
  const lapsilinssi = pathOf('../../cli/bin/lapsilinssi.js');
  const remark = pathOf('../../../node_modules/remark-cli/cli.js');
  const small = write('small.md', planOfSize(1000));
  const plan = write('plan.md', planOfSize(30_000));
  const many = repository({ write, path }, 'many', 200);
  const strategies = own ?? repository({ write, path }, 'strategies', 83, 14_000);
  const cached = [lapsilinssi, 'check', many, '--fail-on', 'never', '--cache-location', path('cache')];
  const syntax = ['--use', 'remark-gfm', '--use', 'remark-frontmatter'];
  return [
    {
      name: 'start-up: check of one small file / an empty Node',
      ours: [lapsilinssi, 'check', small],
      floor: ['-e', '0'],
      budget: 2,
      times: 15,
    },
    {
      name: 'start-up: check of the plan of 30 kB / an empty Node',
      ours: [lapsilinssi, 'check', plan],
      floor: ['-e', '0'],
      budget: 4,
      times: 15,
    },
    {
      name: 'check: the plan of 30 kB, start-up included / remark-cli parsing it only',
      ours: [lapsilinssi, 'check', plan],
      floor: [remark, plan, ...syntax, '--quiet', '--no-stdout'],
      budget: 1 / 0.9,
      times: 15,
    },
    {
      name: 'warm: check of 200 unchanged plans with a cache / an empty Node',
      before: cached,
      ours: cached,
      floor: ['-e', '0'],
      budget: 4,
      times: 15,
    },
    {
      name: 'cold: check of 83 plans / remark-cli parsing them only',
      ours: [lapsilinssi, 'check', strategies, '--fail-on', 'never'],
      floor: [remark, strategies, ...syntax, '--ext', 'md,txt', '--quiet', '--no-stdout'],
      budget: 1 / 0.9,
      times: 3,
    },
  ];
}

/** Memory over the number of documents. */
export function memoryBenches(folder: BenchFolder): readonly MemoryComparison[] {
  const lapsilinssi = pathOf('../../cli/bin/lapsilinssi.js');
  const check = (path: string): readonly string[] => [lapsilinssi, 'check', path, '--fail-on', 'never'];
  return [
    {
      name: 'memory: check of 200 plans of 30 kB / of 50',
      ours: check(repository(folder, 'memory-200', 200)),
      floor: check(repository(folder, 'memory-50', 50)),
      budget: 1.25,
    },
  ];
}

/** A folder of plans; its path. */
function repository({ write, path }: BenchFolder, name: string, count: number, size = 30_000): string {
  for (const [index, text] of plansOf(count, size).entries()) write(`${name}/plan-${index}.md`, text);
  return path(name);
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
