import { expect, it } from 'vitest';

import { uriOf } from './located-finding.ts';

it('makes references of paths', () => {
  expect(['plan.md', './a b/Ä#1?.md', 'a\\b.md', '/srv/plan%.md', 'C:\\Omat tiedostot\\plan.md'].map(uriOf)).toEqual([
    'plan.md',
    'a%20b/%C3%84%231%3F.md',
    'a/b.md',
    'file:///srv/plan%25.md',
    'file:///C:/Omat%20tiedostot/plan.md',
  ]);
});

it('makes a reference of a path with half a letter', () => {
  expect(uriOf('a\uDC00.md')).toBe('a%EF%BF%BD.md');
});
