import { expect, test } from 'vitest';

import { headingNumber } from './heading-number.ts';

test.each([
  ['3.2 Osallisuus', '3.2', 'Osallisuus'],
  ['3.2. Osallisuus', '3.2', 'Osallisuus'],
  ['4 Toimeenpano ja seuranta', '4', 'Toimeenpano ja seuranta'],
  ['2) Palvelut', '2', 'Palvelut'],
  ['IV Talous', 'IV', 'Talous'],
  ['A. Lähtökohdat', 'A', 'Lähtökohdat'],
  ['Liite 1: Mittarit', 'Liite 1', 'Mittarit'],
  ['Bilaga 2 – Indikatorer', 'Bilaga 2', 'Indikatorer'],
  ['Luku 3. Lasten osallisuus', 'Luku 3', 'Lasten osallisuus'],
  ['Osallisuus', '', 'Osallisuus'],
  ['2030 visio', '', '2030 visio'],
  ['3 painopistettä lapsille', '', '3 painopistettä lapsille'],
  ['12 §:n mukainen suunnitelma', '', '12 §:n mukainen suunnitelma'],
])('%s', (text, number, title) => {
  expect(headingNumber(text)).toEqual({ number, title });
});
