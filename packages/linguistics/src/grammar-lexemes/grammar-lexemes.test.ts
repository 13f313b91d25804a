import { describe, expect, test } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Language } from '../types.ts';
import { grammarLexemes } from './grammar-lexemes.ts';

describe.each<Language>(['fi', 'sv', 'en'])('grammarLexemes %s', (language) => {
  const lexemes = grammarLexemes(language);

  test('ids are unique and begin with verb/ or aux/', () => {
    const ids = lexemes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(?:verb|aux)\/[\p{L}'-]+$/u.test(id))).toEqual([]);
  });

  test('every lexeme can be inflected and every key form is understood', () => {
    const { reports } = compileLexicon(language, lexemes);
    const broken = reports.filter(({ problems }) => problems.some(({ code }) => code !== 'type-unsure'));
    expect(broken.map(({ id }) => id)).toEqual([]);
  });
});
