import { expect, it } from 'vitest';

import { withSoftBreaks } from './soft-breaks.ts';

it('lets long words of the map break between their parts', () => {
  expect(withSoftBreaks('(förväntan: överenskommet)', 'sv')).toBe('(förvän\u00ADtan: överens\u00ADkommet)');
  expect(withSoftBreaks('(expected: committed)', 'en')).toBe('(expec\u00ADted: commit\u00ADted)');
});

it('leaves short words whole', () => {
  expect(withSoftBreaks('följs upp', 'sv')).toBe('följs upp');
  expect(withSoftBreaks('sovittu', 'fi')).toBe('sovittu');
});
