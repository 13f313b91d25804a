import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { TARGETS } from './targets.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = readFileSync(`${root}/docs/security.md`, 'utf8');

it('names tests that there are', () => {
  const folders = [...readdirSync(`${root}/packages`).map((name) => `packages/${name}/src`), 'vscode-extension/src'];
  const tests = new Set(
    folders
      .flatMap((folder) => readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }))
      .map((path) => path.slice(path.search(/[^/\\]*$/u))),
  );
  const named = [...page.matchAll(/`([a-z-]+\.test\.ts)`/gu)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !tests.has(name))).toEqual([]);
});

it('speaks of every target that is fuzzed', () => {
  expect(TARGETS.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
