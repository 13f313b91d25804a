// Checks that docs/reference holds the pages that the rule pack gives today. `npm run reference` writes them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { report } from './report.mjs';

const committed = 'docs/reference';
const fresh = mkdtempSync(join(tmpdir(), 'lapsilinssi-reference-'));
try {
  const made = spawnSync(process.execPath, ['packages/cli/bin/lapsilinssi.js', 'pack', 'pages', 'rules', '-o', fresh], {
    encoding: 'utf8',
  });
  const faults = made.status === 0 ? differences(pagesOf(committed), pagesOf(fresh)) : [made.stderr.trim()];
  report('reference', `${pagesOf(fresh).size} pages`, faults);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** The pages below a folder by their paths. */
function pagesOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}

function differences(old, now) {
  const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted((a, b) => a.localeCompare(b));
  return paths
    .filter((path) => old.get(path) !== now.get(path))
    .map((path) => `${path} is not what the rule pack gives: run npm run reference`);
}
