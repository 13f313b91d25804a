import { expect, it } from 'vitest';

import { pack as sample } from '../test/pack-of.ts';
import { basisText, citations } from './render-basis.ts';

const source = (
  id: string,
  kind: (typeof sample.sources)[number]['kind'],
  whose?: 'municipality' | 'county' | 'joint',
): (typeof sample.sources)[number] => ({
  id,
  kind,
  title: { fi: id },
  citation: { fi: `${id} §` },
  checked: '2026-11-21',
  ...(whose === undefined ? {} : { for: [whose] }),
});

const pack = {
  ...sample,
  sources: [
    source('ohje', 'guidance'),
    source('sopimus', 'convention'),
    source('kuntalaki', 'statute', 'municipality'),
    source('aluelaki', 'statute', 'county'),
    source('yleiskommentti', 'general-comment'),
    source('kuntalain-toinen', 'statute', 'municipality'),
  ],
};
const basis = ['ohje', 'sopimus', 'kuntalaki', 'aluelaki', 'yleiskommentti'];

it.each([
  ['municipality', 'kuntalaki §; sopimus §; yleiskommentti §'],
  ['county', 'aluelaki §; sopimus §; yleiskommentti §'],
  ['joint', 'kuntalaki §; aluelaki §; sopimus §'],
  [undefined, 'kuntalaki §; aluelaki §; sopimus §'],
] as const)('cites to a document of kind %s at most three sources that concern it, laws first', (kind, text) => {
  expect(basisText(pack, basis, 'fi', kind)).toBe(text);
});

it('cites the law of others rather than nothing', () => {
  expect(basisText(pack, ['aluelaki'], 'fi', 'municipality')).toBe('aluelaki §');
});

it('lists every source once, one that is not known by its id', () => {
  expect(citations(pack, ['ohje', 'puuttuu', 'sopimus', 'sopimus'], 'fi')).toEqual(['sopimus §', 'ohje §', 'puuttuu']);
});
