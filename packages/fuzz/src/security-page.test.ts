import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { RECORDINGS, TARGETS } from './targets.ts';

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

it('names commands that there are', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(`${root}/package.json`, 'utf8'),
  );
  const named = [...page.matchAll(/`npm run ([a-z:-]+)`/gu)].map(([, name = '']) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

it('says of every input what it can try, what guards it and what proves it', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows.length).toBeGreaterThan(15);
  const proofs = rows.map((row) => row.split(' | ').at(-1) ?? '');
  expect(proofs.filter((proof) => !/\.test\.ts`|fuzz target|`npm run/u.test(proof))).toEqual([]);
});

it('speaks of every target that is fuzzed', () => {
  expect([...TARGETS, ...RECORDINGS].map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual(
    [],
  );
});
