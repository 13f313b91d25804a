// Checks that docs/reference holds the pages that the rule pack gives today. `npm run reference` writes them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { differences, pagesOf } from './pages.mjs';
import { report } from './report.mjs';

const committed = 'docs/reference';
const fresh = mkdtempSync(join(tmpdir(), 'lapsilinssi-reference-'));
try {
  const made = spawnSync(process.execPath, ['packages/cli/bin/lapsilinssi.js', 'pack', 'pages', 'rules', '-o', fresh], {
    encoding: 'utf8',
  });
  const faults =
    made.status === 0
      ? differences(pagesOf(committed), pagesOf(fresh), 'is not what the rule pack gives: run npm run reference')
      : [made.stderr.trim()];
  report('reference', `${pagesOf(fresh).size} pages`, faults);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
