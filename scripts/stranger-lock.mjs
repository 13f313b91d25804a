import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * A lock file for a folder outside the workspace: the tarballs of our packages, and for everything else what the workspace's lock file has.
 * With it and npm's cache, which the workspace's own installation has filled, npm installs without a network.
 *
 * @param {ReadonlyMap<string, { readonly tarball: string, readonly manifest: Manifest }>} ours our packages by name, and their tarballs
 * @param {Readonly<Record<string, string>>} wanted what the folder depends on: names and versions or `file:` addresses
 *
 * @typedef {import('./workspace.mjs').Manifest} Manifest
 */
export function strangerLock(ours, wanted) {
  const { packages: known } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = { '': { dependencies: wanted } };
  /** Where npm finds `name` from the package at `from`, in the workspace. */
  const find = (name, from) => {
    for (let folder = from; ;) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      if (known[path] !== undefined) return path;
      if (folder === '') return undefined;
      const up = Math.max(folder.lastIndexOf('/node_modules/'), folder.lastIndexOf('/packages/'));
      folder = up === -1 ? '' : folder.slice(0, up);
    }
  };
  const add = (name, from, optional) => {
    const own = ours.get(name);
    const path = own === undefined ? find(name, from) : `node_modules/${name}`;
    if (path === undefined && optional) return;
    if (path === undefined) throw new Error(`${name}, which ${from} needs, is not in package-lock.json`);
    // What a workspace package holds for itself alone (packages/x/node_modules/y) is a dependency below that package.
    const place = placeOf(path, known);
    if (packages[place] !== undefined) return;
    const entry = own === undefined ? known[path] : ownEntry(own);
    const { dev: _dev, peer: _peer, devOptional: _devOptional, ...kept } = entry;
    packages[place] = kept;
    const below = own === undefined ? path : (known[`node_modules/${name}`]?.resolved ?? path);
    for (const each of Object.keys(entry.dependencies ?? {})) add(each, below, false);
    for (const each of Object.keys(entry.optionalDependencies ?? {})) add(each, below, true);
    for (const each of Object.keys(entry.peerDependencies ?? {}))
      add(each, below, entry.peerDependenciesMeta?.[each]?.optional === true);
  };
  for (const name of Object.keys(wanted)) add(name, '', false);
  return { lockfileVersion: 3, requires: true, packages };
}

/** `packages/x/node_modules/y` stands below the package that the workspace links as `node_modules/<name of x>`. */
function placeOf(path, known) {
  const folder = path.startsWith('node_modules/') ? undefined : path.slice(0, path.indexOf('/node_modules/'));
  if (folder === undefined) return path;
  const link = Object.keys(known).find((key) => known[key].link === true && known[key].resolved === folder);
  return `${link}${path.slice(folder.length)}`;
}

function ownEntry({ tarball, manifest }) {
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  const { version, dependencies, bin, license, engines } = manifest;
  return { version, resolved: `file:${tarball}`, integrity, license, dependencies, bin, engines };
}
