import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** @typedef {{ name: string, private?: boolean, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest */

/**
 * The packages of the workspace, in the order of their folders.
 *
 * @returns {readonly { folder: string, manifest: Manifest, sources: readonly string[] }[]} `folder` and `sources` (TypeScript files,
 *   tests included) are relative to the repository's root
 */
export function workspace() {
  const folders = readdirSync('packages').map((name) => `packages/${name}`);
  return [...folders, 'rules', 'vscode-extension']
    .filter((folder) => existsSync(`${folder}/package.json`))
    .toSorted()
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')),
      sources: existsSync(`${folder}/src`)
        ? readdirSync(`${folder}/src`, { recursive: true, encoding: 'utf8' })
            .filter((file) => file.endsWith('.ts'))
            .map((file) => `${folder}/src/${file}`)
        : [],
    }));
}
