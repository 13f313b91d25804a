import { expect, it } from 'vitest';

import { checked, written } from '../../test/checked.ts';
import { unpainted } from './paint.ts';
import { statisticsWriter } from './statistics.ts';

const inner = { begin: () => '', document: () => '.', end: () => '\n' };

it('tells after the report how often something was found and in how many documents', () => {
  const writer = statisticsWriter(inner, { language: 'fi', paint: unpainted });
  expect(written(writer, checked).split('\n')).toEqual([
    '...',
    '',
    'Havainto                       Havaintoja   Asiakirjoja',
    'Kysymys vailla vastausta                6             2',
    'Teema puuttuu                           5             2',
    'Teema jää ohueksi                       3             1',
    'Lain vaatima sisältö puuttuu            2             1',
    '',
  ]);
});

it('adds nothing when nothing was found', () => {
  expect(written(statisticsWriter(inner, { language: 'sv', paint: unpainted }), [])).toBe('\n');
});
