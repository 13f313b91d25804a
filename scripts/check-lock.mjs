// Checks package-lock.json: complete on every platform, bound to no registry, with accepted licences for what users install.
//
// A lock file that lacks the entry of an optional dependency (a binary of another platform) installs here and is refused by
// `npm ci` elsewhere. `resolved` addresses would tie the repository to the host that the last installer used.
import { readFileSync } from 'node:fs';

import { licenceFault } from './licences.mjs';
import { report } from './report.mjs';

/** The entry that Node's resolution finds for `name` from the package at `from` (keys of the lock file's `packages`). */
function resolves(packages, from, name) {
  for (let folder = from; ;) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
    const up = folder.lastIndexOf('/node_modules/');
    folder = up === -1 ? '' : folder.slice(0, up);
  }
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const faults = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!resolves(packages, path, name)) faults.push(`${path}: optional dependency ${name} has no entry`);
  }
  if (/^[a-z+]+:\/\//i.test(entry.resolved ?? '')) faults.push(`${path}: resolved address ${entry.resolved}`);
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (path.includes('node_modules/') && entry.link !== true && entry.dev !== true) {
    const fault = licenceFault(name, entry.license);
    if (fault !== undefined) faults.push(`${path}: ${fault}`);
  }
}
for (const line of readFileSync('.npmrc', 'utf8').split('\n')) {
  if (/registry\s*=\s*https?:/i.test(line)) faults.push(`.npmrc: names a registry: ${line}`);
}
report('lock file', `${Object.keys(packages).length} entries`, faults);
