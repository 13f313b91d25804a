import { expect, test } from 'vitest';

import { frontMatterKey, nearestKey } from './front-matter-keys.ts';

test('a key may be written in three languages and in any joining of words', () => {
  expect(['asiakirjatyyppi', 'Document type', 'documentType', 'dokumenttyp', 'color'].map(frontMatterKey)).toEqual([
    'document-type',
    'document-type',
    'document-type',
    'document-type',
    undefined,
  ]);
});

test('a misspelt key is put right in the language of the document', () => {
  expect(nearestKey('organisatio', 'fi')).toBe('organisaatio');
  expect(nearestKey('organisatio', 'sv')).toBe('organisation');
  expect(nearestKey('peroid', 'fi')).toBe('period');
  expect(nearestKey('dokumentyp', 'fi')).toBe('dokumenttyp');
  expect(nearestKey('layout', 'fi')).toBeUndefined();
});
