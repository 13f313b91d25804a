import { expect, it } from 'vitest';

import { CLI_CATALOGUES } from './say.ts';

const languages = ['fi', 'sv', 'en'] as const;
const entries = languages.flatMap((language) =>
  Object.entries(CLI_CATALOGUES[language]).map(([id, text]) => ({
    language,
    id,
    text,
  })),
);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).toSorted();

it('has the same ids in the same order in the three languages', () => {
  expect(Object.keys(CLI_CATALOGUES.sv)).toEqual(Object.keys(CLI_CATALOGUES.fi));
  expect(Object.keys(CLI_CATALOGUES.en)).toEqual(Object.keys(CLI_CATALOGUES.fi));
});

it('has the same placeholders in the three languages', () => {
  const finnish = new Map(Object.entries(CLI_CATALOGUES.fi));
  for (const { language, id, text } of entries) {
    expect({ language, id, names: placeholders(text) }).toEqual({
      language,
      id,
      names: placeholders(finnish.get(id) ?? ''),
    });
  }
});

it('uses no words that blame or oblige', () => {
  const forbidden =
    /!|\b(?:virhe|virheellinen|varoitus|pakollinen|sitova|sitovaksi|kriteeri|fel|felaktig|varning|obligatorisk|kriterium|mandatory|violation)\b/iu;
  expect(entries.filter(({ text }) => forbidden.test(text))).toEqual([]);
});
