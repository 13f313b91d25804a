import type { CompiledPack, LanguagePack } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { leaveToLanguages } from './leave-to-languages.ts';
import { openCompiledPack } from './load-pack.ts';

const EMPTY = { lexicon: '', units: [], patterns: [], sectionRoles: [], columnRoles: [] };

it('reads a language when what it says is looked at, and no other', () => {
  const asked: string[] = [];
  const json = {
    format: 1,
    hash: '0123456789abcdef',
    themes: [{ id: 'participation', title: { fi: 'Osallisuus' }, evidence: { fi: 1, sv: 0 } }],
    documentTypes: [],
    spoken: [['themes', 0, 'evidence']],
    languages: { fi: 'pack.fi', sv: 'pack.sv' },
  };
  const loaded = openCompiledPack(JSON.stringify(json), (name): LanguagePack => {
    asked.push(name);
    // Only what it says is looked at here.
    const frame = JSON.parse('{}');
    return { ...EMPTY, frame, spoken: [name, { names: [7] }] };
  });
  if (loaded.status !== 'ok') throw new Error(loaded.status);
  const [theme] = loaded.pack.compiled.themes;
  expect(theme?.title).toEqual({ fi: 'Osallisuus' });
  expect(asked).toEqual([]);
  expect(theme?.evidence.fi).toEqual({ names: [7] });
  expect(theme?.evidence.fi).toEqual({ names: [7] });
  expect(theme?.evidence.en).toBe(undefined);
  expect(asked).toEqual(['pack.fi']);
  expect(theme?.evidence.sv).toBe('pack.sv');
  expect(asked).toEqual(['pack.fi', 'pack.sv']);
});

it('leaves a pack as it is where nothing is left to a language', () => {
  const pack: CompiledPack = JSON.parse('{ "themes": [{ "evidence": { "fi": { "names": [] } } }] }');
  leaveToLanguages(pack, [], {});
  expect(pack.themes[0]?.evidence).toEqual({ fi: { names: [] } });
});
