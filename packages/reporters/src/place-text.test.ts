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
