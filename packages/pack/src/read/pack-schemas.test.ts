import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { sampleFile, samplePack } from '../fixtures/sample-pack.ts';
import { packSchemas, type PackFileKind } from './pack-schemas.ts';

function kindOf(path: string): PackFileKind {
  if (path === 'pack.yaml') return 'pack';
  if (path === 'sources.yaml') return 'sources';
  if (path.startsWith('vocabulary/')) return 'vocabulary';
  return path.startsWith('themes/') ? 'theme' : 'document';
}

function accepts(path: string, text: string): boolean {
  return new Ajv2020({ strict: false }).compile(packSchemas()[kindOf(path)])(parse(text));
}

test('an editor accepts every file of a pack that is in order', () => {
  expect(samplePack().filter(({ path, text }) => !accepts(path, text))).toEqual([]);
});

test('an editor sees an unknown key and a text that is too long', () => {
  const theme = 'themes/participation.yaml';
  expect(accepts(theme, sampleFile(theme, 'with: theme', 'wiht: theme'))).toBe(false);
  expect(accepts(theme, sampleFile(theme, 'Kirjaa miten lapsia kuullaan.', 'a'.repeat(91)))).toBe(false);
});
