import { expect, it } from 'vitest';

import { fileStem } from './file-stem.ts';

it.each([
  ['Mallilan kunta', 'mallilan-kunta'],
  ['Pedersören kunta / Pedersöre kommun', 'pedersoren-kunta-pedersore-kommun'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Åvikens ”stad”', 'avikens-stad'],
  ['???', 'organisaatio'],
])('%s gives %s', (name, stem) => {
  expect(fileStem(name, 'organisaatio')).toBe(stem);
});
