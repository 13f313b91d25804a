import type { PlanDocument, Range, Section } from '@lapsilinssi/core';
import { expect, it } from 'vitest';

import { documentOf, onLine } from '../test/assessment-of.ts';
import { placesText, sectionText } from './place-text.ts';

const document = documentOf({
  title: 'Suunnitelma',
  sections: [
    ['3.1', 'Osallisuus', 80],
    ['4.', 'Toimenpiteet', 118],
    ['Osa E', 'Mittarit', 150],
    ['', 'Miten suunnitelman toteutumista seurataan valtuustossa', 200],
  ],
});

it('names a section by its number, or by its heading when it has none', () => {
  expect([0, 1, 2, 3, 4].map((index) => sectionText(document, index, 'fi'))).toEqual([
    '',
    'luku 3.1',
    'luku 4',
    'osa E',
    'luku »Miten suunnitelman…»',
  ]);
});

it('gathers the lines of a section', () => {
  const places = [120, 122, 131, 122].map((line) => ({ section: 2, range: onLine(line) }));
  expect(placesText(document, places, 'fi')).toBe('luku 4, rivit 120, 122, 131');
  expect(placesText(document, places, 'sv')).toBe('avsnitt 4, raderna 120, 122, 131');
  expect(placesText(document, places, 'en')).toBe('section 4, lines 120, 122, 131');
});

it('sets the places of several sections apart, and leaves out a section that is the whole document', () => {
  const places = [
    { section: 1, range: onLine(84) },
    { section: 2, range: onLine(120) },
    { section: 0, range: onLine(1) },
  ];
  expect(placesText(document, places, 'fi')).toBe('luku 3.1, rivi 84; luku 4, rivi 120; rivi 1');
});

it('stops after four lines', () => {
  const places = [1, 2, 3, 4, 5].map((line) => ({ section: 0, range: onLine(line) }));
  expect(placesText(document, places, 'fi')).toBe('rivit 1, 2, 3, 4, …');
});

it('tells places of a Word file by the passage, and those of a heading by its section alone', () => {
  const at = (part: number): Range => {
    const start = { part, offset: 0, line: 1, column: 1 };
    return { start, end: start };
  };
  const section = (index: number, number: string, part: number): Section => ({
    ...(document.sections[index] ?? raise()),
    number,
    range: at(part),
  });
  const word: PlanDocument = {
    ...document,
    format: 'docx',
    parts: [
      'Suunnitelma',
      'Osallisuus',
      'Toimenpiteet',
      'Kerhokyydit kyliin',
      'Kesätyöpaikka jokaiselle yhdeksäsluokkalaiselle',
      'Muu',
    ],
    sections: [{ ...(document.sections[0] ?? raise()), range: at(0) }, section(1, '3.1', 1), section(2, '4', 2)],
  };
  const placed = (index: number, part: number): { section: number; range: Range } => ({
    section: index,
    range: at(part),
  });
  expect(placesText(word, [placed(2, 3)], 'fi')).toBe('luku 4, kohta »Kerhokyydit kyliin»');
  expect(placesText(word, [placed(2, 3)], 'sv')).toBe('avsnitt 4, stället ”Kerhokyydit kyliin”');
  expect(placesText(word, [placed(2, 3), placed(2, 4), placed(2, 5)], 'fi')).toBe(
    'luku 4, kohdat »Kerhokyydit kyliin», »Kesätyöpaikka jokaiselle…», …',
  );
  expect(placesText(word, [placed(1, 1), placed(2, 3)], 'fi')).toBe('luku 3.1; luku 4, kohta »Kerhokyydit kyliin»');
});

function raise(): never {
  throw new Error('no such section');
}
