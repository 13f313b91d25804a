import { expect, it } from 'vitest';

import { fill } from './catalogue.ts';
import { CATALOGUES } from './say.ts';

const languages = ['fi', 'sv', 'en'] as const;
const entries = languages.flatMap((language) =>
  Object.entries(CATALOGUES[language]).map(([id, text]) => ({
    language,
    id,
    text,
  })),
);

/** Values as long as they get in practice, so that lengths are measured on what people see. */
const long: Readonly<Record<string, string>> = {
  theme: 'Yhteinen arvio ja suunnitelma lapsesta ja perheestä',
  key: 'organisaatiomuoto',
  value: 'kunnan ja alueen',
  nearest: 'hyvinvointialue',
  type: 'lasten ja nuorten hyvinvointisuunnitelma',
  sign: 'lastensuojelulain 12 §:n mukainen ja…',
  limit: '200 000',
  most: '200 000',
  line: '1234',
  period: '2022–2025',
  years: '2026–2029',
  other: 'Kaislajoen kunnan lasten ja nuorten…',
  own: 'lasten ja nuorten hyvinvo…',
  elsewhere: 'chefen för ungdomsarbetet…',
  here: 'i den svenska texten',
  there: 'i den finska texten',
  subject: 'Osallisuus ja kuuleminen',
  ownLevel: 'överenskommet',
  otherLevel: 'överenskommet',
  target: '…/lasten-ja-nuorten-suunnitelma.md',
  quote: 'mita-lapset-ja-nuoret-toivoivat-van…',
};
const filled = (text: string): string => text.replaceAll(/\{([a-z-]+)\}/gi, (_, name: string) => long[name] ?? name);

const rules = Object.keys(CATALOGUES.fi).flatMap((id) => /^rule\.([a-z-]+)$/.exec(id)?.[1] ?? []);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).toSorted();

it('has the same ids in the three languages', () => {
  expect(Object.keys(CATALOGUES.sv)).toEqual(Object.keys(CATALOGUES.fi));
  expect(Object.keys(CATALOGUES.en)).toEqual(Object.keys(CATALOGUES.fi));
});

it('has the same placeholders in the three languages', () => {
  for (const { language, id, text } of entries) {
    const finnish = Object.entries(CATALOGUES.fi).find(([name]) => name === id)?.[1] ?? '';
    expect({ language, id, names: placeholders(text) }).toEqual({
      language,
      id,
      names: placeholders(finnish),
    });
  }
});

it.each([
  ['message', 120],
  ['why', 140],
  ['advice', 160],
])('keeps every %s within %i characters, values included', (part, most) => {
  const tooLong = entries
    .filter(({ id }) => id.endsWith(`.${part}`))
    .map(({ language, id, text }) => ({
      language,
      id,
      length: filled(text).length,
    }))
    .filter(({ length }) => length > most);
  expect(tooLong).toEqual([]);
});

it('speaks to people: no rule ids, levels as numbers, exclamation marks or words that blame or oblige', () => {
  const forbidden =
    /!|\b(?:taso|nivå|level)\s*\d|\b(?:virhe|virheellinen|varoitus|pakollinen|pakolliset|sitova|sitovat|sitouduttu|kriteeri|kriteerit|kattavuus|fel|felaktig|varning|obligatorisk|obligatoriska|bindande|kriterium|kriterier|mandatory|violation|error|warning)\b/iu;
  const spoken = entries.filter(({ id }) => !id.startsWith('severity.'));
  expect(spoken.filter(({ text }) => forbidden.test(text))).toEqual([]);
  expect(spoken.filter(({ text }) => rules.some((rule) => text.includes(rule)))).toEqual([]);
});

it('uses no English words in Finnish and Swedish', () => {
  const english =
    /\b(?:the|check|finding|theme|level|rule|document type|missing|plan's|lint|coverage|baseline|default)\b/iu;
  expect(
    entries.filter(({ language, text }) => language !== 'en' && english.test(text.replaceAll(/\{[^}]*\}/g, ''))),
  ).toEqual([]);
});

it('names the child in every reason', () => {
  const child = { fi: /laps/i, sv: /barn/i, en: /child/i };
  const without = entries.filter(
    ({ id, language, text }) => id.endsWith('.why') && id.startsWith('document-type') && !child[language].test(text),
  );
  expect(without).toEqual([]);
});

it('ends sentences, and leaves names without a full stop', () => {
  const sentence = /\.(?:message|advice|why)$|^(?:read|remedy)\./;
  const names = new Set(['strongest-passage.message', 'report.why', 'report.advice']);
  const unfinished = entries.filter(({ id, text }) => sentence.test(id) && !names.has(id) && !/[.?]$/.test(text));
  expect(unfinished).toEqual([]);
});

it('asks for a value that must be looked up only where a text holds its placeholder', () => {
  const asked: string[] = [];
  const document = (): string => {
    asked.push('document');
    return 'strategia';
  };
  expect(fill('Päivitä {period}.', { document, period: '2026' })).toBe('Päivitä 2026.');
  expect(asked).toEqual([]);
  expect(fill('Päivitä {document}.', { document })).toBe('Päivitä strategia.');
  expect(asked).toEqual(['document']);
});
