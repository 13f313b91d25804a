// Builds twice and compares: the same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { report } from './report.mjs';
import { workspace } from './workspace.mjs';

/** Folders whose files reach users. */
const folders = workspace()
  .flatMap(({ folder }) => [`${folder}/bundle`, `${folder}/dist`])
  .filter((folder) => existsSync(folder));

/** @returns {Map<string, string>} hashes by path; what the compiler remembers for itself is left out */
function built() {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const hashes = new Map();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name === '.tsbuildinfo') continue;
      const path = `${entry.parentPath}/${entry.name}`;
      hashes.set(path, createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
  }
  return hashes;
}

const first = built();
const second = built();
const paths = new Set([...first.keys(), ...second.keys()]);
const faults = [...paths].filter((path) => first.get(path) !== second.get(path));
report('reproducible builds', `${paths.size} files`, faults);
