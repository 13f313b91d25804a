import { expect, test } from 'vitest';

import { documentOf, fixed, WORDS } from '../fixtures/fixing.ts';
import { editsOf } from './edits-of.ts';

test('plain text takes other words only, Word nothing', () => {
  expect(
    fixed('Lapset leikkivät.\n', { kind: 'set-metadata', safety: 'suggested', key: 'period', value: '2026' }, 'text'),
  ).toBe('text');
  const document = { ...documentOf('Lapset leikkivät.\n'), format: 'docx' as const };
  expect(
    editsOf(document, { kind: 'insert-section', safety: 'suggested', theme: 'participation', after: 0 }, WORDS),
  ).toEqual({
    status: 'refused',
    reason: 'word',
  });
});
