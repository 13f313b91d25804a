import { expect, test } from 'vitest';

import { layLinks, linksInPlanes, openLaidLinks } from './laid-links.ts';
import { linkLanguage, openLinks } from './language-links.ts';

const language = {
  units: [
    { kind: 'word', lexemes: [0, 2] },
    { kind: 'word', lexemes: [1], forms: ['par', 'gen'] },
    { kind: 'entity', entities: ['year'] },
    { kind: 'class', name: 'child', units: [0, 1], forms: ['par', 'gen'] },
    { kind: 'phrase', units: [3, 1] },
  ],
  patterns: [
    { text: 'lapsi', alternatives: [{ first: 3, steps: [] }] },
    {
      text: 'lapsi .. osallisuus > {year} | nuori',
      alternatives: [
        {
          first: 0,
          steps: [
            { connector: 'near', distance: 6, unit: 1 },
            { connector: 'after', distance: 12, unit: 2 },
          ],
        },
        { first: 4, steps: [] },
      ],
    },
  ],
} as const;

test('links tell what names a lexeme, an entity and a unit', () => {
  const links = openLinks(linkLanguage(language, 3));
  expect([0, 1, 2, 3].map((lexeme) => links.unitsOfLexeme(lexeme))).toEqual([[0], [1], [0], []]);
  expect(links.unitsOfEntity('year')).toEqual([2]);
  expect(links.unitsOfEntity('percent')).toEqual([]);
  // A phrase stands under its rarest unit: one lexeme is fewer than three.
  expect([0, 1, 2, 3, 4].map((unit) => links.parentsOf(unit))).toEqual([[3], [3, 4], [], [], []]);
  expect(links.rank).toEqual([0, 0, 0, 1, 2]);
});

test('links tell phrases and forms', () => {
  const links = openLinks(linkLanguage(language, 3));
  expect([3, 4].map((unit) => [links.isPhrase(unit), links.phraseUnits(unit)])).toEqual([
    [false, []],
    [true, [3, 1]],
  ]);
  expect([0, 1, 2, 3, 4].map((unit) => links.formsOf(unit))).toEqual([
    undefined,
    ['par', 'gen'],
    undefined,
    ['par', 'gen'],
    undefined,
  ]);
});

test('links give the spellings of patterns back, through JSON and bytes too', () => {
  const { laid, bytes } = layLinks(linkLanguage(language, 3));
  // Read bytes may begin anywhere.
  const read = Uint8Array.of(0, ...bytes).subarray(1);
  const links = openLinks(openLaidLinks(JSON.parse(JSON.stringify(laid)), read));
  expect([links.units, links.patterns]).toEqual([5, 2]);
  expect([0, 1].map((pattern) => links.alternativesOf(pattern))).toEqual(
    language.patterns.map(({ alternatives }) => alternatives),
  );
  expect(links.alternativesOf(2)).toEqual([]);
});

test.each([2, 4] as const)(
  'links of numbers of %i bytes that were laid in planes are opened to what they were',
  (width) => {
    const { laid, bytes } = layLinks(linkLanguage(language, 3));
    const [numbers, held] =
      width === 2
        ? [bytes, laid]
        : [new Uint8Array(Int32Array.from(new Uint16Array(bytes.buffer)).buffer), { ...laid, width }];
    const planes = linksInPlanes(held, numbers);
    expect([planes.bytes.length, planes.laid.isInPlanes]).toEqual([numbers.length, true]);
    const opened = openLinks(openLaidLinks(planes.laid, planes.bytes));
    const plain = openLinks(openLaidLinks(held, numbers));
    const spellings = (links: typeof opened): unknown => [0, 1].map((pattern) => links.alternativesOf(pattern));
    expect(spellings(opened)).toEqual(language.patterns.map(({ alternatives }) => alternatives));
    expect(spellings(opened)).toEqual(spellings(plain));
  },
);
