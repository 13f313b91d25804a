import { fileURLToPath } from 'node:url';

import type { Commands } from './commands.ts';
import { planOfSize } from './plan.ts';

/**
 * The benches that start programs. The bundled command line and remark-cli must be there: `npm run build`.
 *
 * @param write writes a file of this name and text and gives its path
 */
export function commandBenches(write: (name: string, text: string) => string): readonly Commands[] {
  const lapsilinssi = pathOf('../../cli/bin/lapsilinssi.js');
  const remark = pathOf('../../../node_modules/remark-cli/cli.js');
  const small = write('small.md', planOfSize(1000));
  const plan = write('plan.md', planOfSize(30_000));
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
      name: 'check: the plan of 30 kB, start-up included / remark-cli parsing it only',
      ours: [lapsilinssi, 'check', plan],
      floor: [remark, plan, ...syntax, '--quiet', '--no-stdout'],
      budget: 1 / 0.9,
      times: 15,
    },
  ];
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
