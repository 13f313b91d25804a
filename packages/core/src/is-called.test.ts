import { expect, it } from 'vitest';

import { isCalled } from './is-called.ts';

const names = { fi: 'Vaikutukset lapsiin (lapsivaikutusten arviointi)', sv: 'Konsekvenser för barn' };

it.each([
  ['Vaikutukset lapsiin (lapsivaikutusten arviointi)', true],
  [' vaikutukset lapsiin', true],
  ['konsekvenser för barn', true],
  ['lapsivaikutusten arviointi', false],
  ['vaikutukset', false],
  ['', false],
])('%j: %s', (given, called) => {
  expect(isCalled(names, given)).toBe(called);
});
