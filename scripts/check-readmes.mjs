// Checks that packages/remark/docs holds the pages that the rules give today. `npm run readmes` writes them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { differences, pagesOf } from './pages.mjs';
import { report } from './report.mjs';

const fresh = mkdtempSync(join(tmpdir(), 'lapsilinssi-readmes-'));
try {
  const made = spawnSync(process.execPath, ['packages/remark/scripts/readmes.mjs', fresh], { encoding: 'utf8' });
  const now = pagesOf(fresh);
  const faults =
    made.status === 0
      ? differences(pagesOf('packages/remark/docs'), now, 'is not what the rules give: run npm run readmes')
      : [made.stderr.trim()];
  report('pages of the remark rules', `${now.size} pages`, faults);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
