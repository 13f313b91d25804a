import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function foreign(folder: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8'));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return names.filter((name) => !/^@lapsilinssi\/|^remark-(?:preset-)?lapsilinssi$|^@types\//u.test(name));
}

it('gives a reason for each dependency, and for nothing else', () => {
  const folders = readdirSync(`${root}/packages`)
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(`${root}/${folder}/package.json`));
  const used = new Set([...folders, 'rules', 'vscode-extension', '.'].flatMap(foreign));
  const page = readFileSync(`${root}/docs/dependencies.md`, 'utf8');
  const told = [...page.matchAll(/^\| `([^`]+)` +\| [^|]+ \| ([^|]+) \|$/gmu)].map(([, name = '', reason = '']) => [
    name,
    reason.trim(),
  ]);
  expect(new Set(told.map(([name]) => name))).toEqual(used);
  expect(told.filter(([, reason = '']) => reason.length < 5)).toEqual([]);
});
