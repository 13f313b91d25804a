import { expect, it } from 'vitest';

import { filePattern, matchesFiles } from './matches-files.ts';

it('means files by patterns, folders by what stands below them', () => {
  expect(matchesFiles('plans/*.md', 'plans/a.md')).toBe(true);
  expect(matchesFiles('plans/*.md', 'plans/lanu/a.md')).toBe(false);
  expect(matchesFiles('plans/**/*.{md,txt}', 'plans/lanu/a.txt')).toBe(true);
  expect(matchesFiles('plans/', 'plans/lanu/a.md')).toBe(true);
  expect(matchesFiles('plans', 'plans/a.md')).toBe(true);
  expect(matchesFiles('plans', 'plans2/a.md')).toBe(false);
  expect(matchesFiles('./a.md', 'a.md')).toBe(true);
  expect(matchesFiles(['b.md', '*.txt'], 'a.txt')).toBe(true);
  expect(matchesFiles('Älä/*.md', 'Älä/ö.md')).toBe(true);
});

it('reads the heading path after the mark', () => {
  const { matches, section } = filePattern('plans/**/*.md#/Toimintaympäristö/Historia');
  expect([matches('plans/a.md'), section]).toEqual([true, '/Toimintaympäristö/Historia']);
  expect([filePattern('#/Historia').matches('a.md'), filePattern('.').matches('a.md')]).toEqual([true, true]);
  expect(filePattern('plans/c#.md').section).toBe(undefined);
});
